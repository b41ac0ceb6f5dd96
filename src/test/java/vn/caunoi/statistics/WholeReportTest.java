package vn.caunoi.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import vn.caunoi.Caunoi;
import vn.caunoi.FreshDatabase;
import vn.caunoi.MovableClock;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;
import vn.caunoi.web.ChangeListener;

/** The form 06a of a commune in which one couple married: for the superior, and for everybody. */
@SpringBootTest(classes = Caunoi.class, properties = "caunoi.page-cache=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import({MovableClock.class, World.class, Staff.class, TestLedger.class})
class WholeReportTest {

    private static final String HOST = "xa-bao-cao.localhost";
    private static final String MARRIAGE = "1.000003 Đăng ký kết hôn";
    private static final String SEPTEMBER = "?ky=thang-09&nam=2025";

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Staff staff;
    @Autowired TestLedger ledger;
    @Autowired JdbcClient jdbc;
    @Autowired List<ChangeListener> listeners;

    private Site site;

    private String office = "";

    @BeforeEach
    void sevenBirthsAndOneMarriage() {
        site = sites.named(HOST).orElseGet(() -> sites.at(world.site(HOST)));
        office = "/bien-tap/" + site.id().value() + "/bao-cao-06a";
        clock.set(Instant.parse("2025-10-02T03:00:00Z"));
        catalogue();
        ledger.forgetAll();
        for (int number = 1; number <= 7; number++) {
            write(number, "1.000001");
        }
        write(8, "1.000003");
        listeners.forEach(ChangeListener::changedEverywhere);
    }

    @Test
    void everybodyReadsTheMarriageTogetherWithOthers() throws Exception {
        mvc.perform(
                        get(
                                URI.create(
                                        "http://"
                                                + HOST
                                                + "/ket-qua-giai-quyet-tthc/bao-cao-06a"
                                                + SEPTEMBER)))
                .andExpect(status().isOk())
                .andExpect(hidden(MARRIAGE))
                .andExpect(said("(gộp)"));
    }

    @Test
    void theLeaderReadsEveryLineByItself() throws Exception {
        Person leader = staff.hire("lanhdao", "lanh-dao", site.unit());
        ask(leader, office + SEPTEMBER)
                .andExpect(status().isOk())
                .andExpect(said(MARRIAGE))
                .andExpect(hidden("(gộp)"))
                .andExpect(said("(3) = (4) + (5) + (6)"));
        ask(leader, office + ".csv" + SEPTEMBER).andExpect(said(MARRIAGE));
    }

    @Test
    void whatIsWrongIsAskedAgainOnTheSamePage() throws Exception {
        Person leader = staff.hire("lanhdao", "lanh-dao", site.unit());
        ask(leader, office + "?nam=1")
                .andExpect(status().isUnprocessableContent())
                .andExpect(said("action=\"" + office + "\""));
    }

    @Test
    void nobodyElseReadsIt() throws Exception {
        Person officer = staff.hire("motcua", "can-bo-mot-cua", site.unit());
        ask(officer, office + SEPTEMBER).andExpect(status().isForbidden());
        mvc.perform(get(URI.create("http://" + HOST + office + SEPTEMBER)))
                .andExpect(status().is3xxRedirection());
    }

    private void write(long number, String procedure) {
        ledger.write(
                Instant.parse("2025-10-02T01:00:00Z").plusSeconds(number),
                Told.of(number)
                        .at(site.unit().value())
                        .about(procedure, "Hộ tịch")
                        .received("2025-09-10")
                        .due("2025-09-17")
                        .finished("2025-09-16"));
    }

    private void catalogue() {
        jdbc.sql(
                        """
                        insert into procedures.procedure (code, name, field, sensitive)
                        values ('1.000001', 'Đăng ký khai sinh', 'Hộ tịch', false),
                            ('1.000003', 'Đăng ký kết hôn', 'Hộ tịch', false)
                        on conflict (code) do nothing
                        """)
                .update();
    }

    private ResultActions ask(Person person, String address) throws Exception {
        return mvc.perform(get(URI.create("http://" + HOST + address)).with(Staff.as(person)));
    }

    private static ResultMatcher said(String text) {
        return answer -> assertThat(answer.getResponse().getContentAsString(UTF_8)).contains(text);
    }

    private static ResultMatcher hidden(String text) {
        return answer ->
                assertThat(answer.getResponse().getContentAsString(UTF_8)).doesNotContain(text);
    }
}
