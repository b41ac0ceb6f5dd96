package vn.caunoi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.caunoi.Caunoi;
import vn.caunoi.FreshDatabase;
import vn.caunoi.MovableClock;
import vn.caunoi.identity.Staff;
import vn.caunoi.law.Difference;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/** A commune on 2 October 2025 with a dossier that was due in September and one due tomorrow. */
@SpringBootTest(classes = Caunoi.class, properties = "caunoi.page-cache=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import({MovableClock.class, World.class, Staff.class, TestLedger.class})
class OpenDossiersUnderRuleTest {

    private static final String HOST = "xa-bao-cao.localhost";
    private static final LocalDate DAY = LocalDate.of(2025, 10, 2);

    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired TestLedger ledger;
    @Autowired Figures figures;
    @Autowired OpenDossiersUnderRule consequence;

    private Site site;

    @BeforeEach
    void twoOpenDossiers() {
        site = sites.named(HOST).orElseGet(() -> sites.at(world.site(HOST)));
        clock.set(Instant.parse("2025-10-02T03:00:00Z"));
        ledger.forgetAll();
        write(1, "2025-09-17");
        write(2, "2025-10-03");
        figures.changedEverywhere();
    }

    @Test
    void aRuleAboutPromisesConcernsWhatIsLate() {
        assertThat(said("ho-so.gia-han-so-lan"))
                .containsExactly("Hôm nay ở đây có 1 hồ sơ đang giải quyết đã quá hạn.");
    }

    @Test
    void aRuleAboutRemindersConcernsWhatIsDueSoon() {
        assertThat(said("ho-so.sap-den-han"))
                .containsExactly("Hôm nay ở đây có 1 hồ sơ sắp đến hạn.");
    }

    @Test
    void aRuleAboutAskingConcernsAllThatIsOpen() {
        assertThat(said("ho-so.bo-sung.hoi-trong"))
                .containsExactly("Hôm nay ở đây có 2 hồ sơ đang giải quyết.");
    }

    @Test
    void whatConcernsNobodyIsSaidToo() {
        assertThat(said("ho-so.bo-sung"))
                .containsExactly("Hôm nay ở đây không có hồ sơ đang chờ bổ sung.");
    }

    @Test
    void aRuleOfFormsMeansNothingForDossiers() {
        assertThat(said("bieu-mau.01")).isEmpty();
    }

    private List<String> said(String key) {
        return consequence.of(
                new Difference(key, key, DAY.minusYears(1), DAY, null, null), site.unit());
    }

    private void write(long number, String due) {
        ledger.write(
                Instant.parse("2025-10-02T01:00:00Z").plusSeconds(number),
                Told.of(number)
                        .at(site.unit().value())
                        .about("1.000001", "Hộ tịch")
                        .received("2025-09-10")
                        .due(due));
    }
}
