package vn.caunoi.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.caunoi.identity.Staff.as;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.w3c.dom.Document;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.calendar.Limit;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/** What officers of a unit see and put right, and others do not. */
@RoomTest
@Import({World.class, Staff.class})
class CounterPagesTest {

    private static final String HOST = "xa-so.localhost";
    private static final String OTHER_HOST = "xa-khac.localhost";

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Staff staff;
    @Autowired Dossiers dossiers;
    @Autowired JdbcClient jdbc;

    private UnitId unit = new UnitId(0);
    private UnitId other = new UnitId(0);
    private DossierId overdue = new DossierId(0);

    @BeforeEach
    void aDossierThatIsOverdue() {
        unit = unit(HOST);
        other = unit(OTHER_HOST);
        clock.set(Instant.parse("2025-09-08T02:00:00Z"));
        overdue =
                dossiers.open(
                        unit,
                        null,
                        null,
                        each ->
                                each.receive(
                                        clock.instant(),
                                        new Subject(
                                                unit,
                                                "1.001193",
                                                null,
                                                "Hộ tịch",
                                                Channel.ONLINE,
                                                false,
                                                Set.of()),
                                        Limit.workingDays(5)));
        clock.set(Instant.parse("2025-09-17T02:00:00Z"));
    }

    @Test
    void anOfficerFindsTheDossiersOfTheirUnit() throws Exception {
        ask(officer(), path() + "?han=qua-han")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(link())))
                .andExpect(content().string(containsString("Quá hạn")))
                .andExpect(content().string(containsString("số nội bộ")));
        ask(officer(), path() + "?trang-thai=9")
                .andExpect(content().string(not(containsString(link()))));
        ask(officer(), path() + "?linh-vuc=H%E1%BB%99%20t%E1%BB%8Bch&thang=2025-09&ma=nb")
                .andExpect(content().string(containsString(link())));
        ask(officer(), path() + "?nghi-van=co")
                .andExpect(content().string(not(containsString(link()))));
    }

    @Test
    void aDossierShowsItsFactsItsDueDayExplainedAndSinceWhenWeKnow() throws Exception {
        ask(officer(), path(overdue))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Hồ sơ có số nội bộ NB")))
                .andExpect(content().string(not(containsString("Mã hồ sơ"))))
                .andExpect(content().string(containsString("15/09/2025")))
                .andExpect(content().string(containsString("Diễn giải từng ngày")))
                .andExpect(content().string(containsString("08/09/2025 09:00:00")))
                .andExpect(content().string(containsString("/dinh-chinh/")));
    }

    @Test
    void nobodyElseSeesThem() throws Exception {
        Person elsewhere = staff.hire("motcua-khac", "can-bo-mot-cua", other);
        ask(elsewhere, path()).andExpect(status().isForbidden());
        ask(elsewhere, path(overdue)).andExpect(status().isForbidden());
        ask(elsewhere, "/ho-so/" + other.value() + "/" + overdue.value())
                .andExpect(status().isNotFound());
    }

    @Test
    void anAnalystReadsButCorrectsNothing() throws Exception {
        Person analyst = staff.hire("phantich", "phan-tich", unit);
        ask(analyst, path(overdue))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/dinh-chinh/"))));
        ask(analyst, correction()).andExpect(status().isForbidden());
    }

    @Test
    void aCorrectionIsRecordedWithItsReason() throws Exception {
        mvc.perform(
                        post(correction())
                                .with(as(officer()))
                                .param("thoi-diem", "05/09/2025 14:30")
                                .param("thoi-han", "7 ngày làm việc")
                                .param("linh-vuc", "Hộ tịch")
                                .param("hinh-thuc", "1")
                                .param("ly-do", "Nhận từ hôm trước."))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(path(overdue) + "?da-dinh-chinh"));
        ask(officer(), path(overdue))
                .andExpect(content().string(containsString("đã được thay")))
                .andExpect(content().string(containsString("Nhận từ hôm trước.")))
                .andExpect(content().string(containsString("Trực tiếp")))
                .andExpect(content().string(containsString("7 ngày làm việc")));
        assertThat(
                        jdbc.sql(
                                        "select count(*) from journal.entry where what = 'ho-so.dinh-chinh'")
                                .query(Long.class)
                                .single())
                .isPositive();
    }

    @Test
    void allMistakesAreSaidAtOnceAndNothingTypedIsLost() throws Exception {
        mvc.perform(
                        post(correction())
                                .with(as(officer()))
                                .param("thoi-diem", "31/02/2025 14:30")
                                .param("thoi-han", "năm ngày")
                                .param("linh-vuc", "")
                                .param("hinh-thuc", "1")
                                .param("ly-do", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("31/02/2025 14:30")))
                .andExpect(content().string(containsString("năm ngày")))
                .andExpect(content().string(containsString("ngày và giờ có thật")))
                .andExpect(content().string(containsString("Hãy ghi lĩnh vực")))
                .andExpect(content().string(containsString("Hãy ghi rõ lý do")));
    }

    @Test
    void whatOtherActsStandOnIsNotAnnulled() throws Exception {
        dossiers.write(unit, overdue, null, each -> each.finish(clock.instant()));
        mvc.perform(
                        post(correction())
                                .with(as(officer()))
                                .param("huy", "co")
                                .param("ly-do", "Ghi nhầm."))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chưa ghi được đính chính")));
    }

    @Test
    void anAnalystTakesTheEventsWithoutStaffAsXes() throws Exception {
        Person analyst = staff.hire("phantich", "phan-tich", unit);
        byte[] log =
                ask(analyst, path() + "/su-kien.xes")
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        Document xes =
                DocumentBuilderFactory.newNSInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(log));
        assertThat(xes.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://www.xes-standard.org/");
        long known =
                jdbc.sql("select count(*) from dossiers.dossier where unit = :unit")
                        .param("unit", unit.value())
                        .query(Long.class)
                        .single();
        assertThat(xes.getElementsByTagName("trace").getLength()).isEqualTo((int) known);
        assertThat(new String(log, StandardCharsets.UTF_8))
                .contains("2025-09-08T09:00:00+07:00", "Tiếp nhận")
                .doesNotContain("org:resource", "motcua");
        ask(officer(), path() + "/su-kien.xes").andExpect(status().isForbidden());
    }

    private Person officer() {
        return staff.hire("motcua", "can-bo-mot-cua", unit);
    }

    private ResultActions ask(Person person, String address) throws Exception {
        return mvc.perform(get(URI.create(address)).with(as(person)));
    }

    private String link() {
        return "href=\"" + path(overdue) + "\"";
    }

    private String path() {
        return "/ho-so/" + unit.value();
    }

    private String path(DossierId dossier) {
        return path() + "/" + dossier.value();
    }

    private String correction() {
        Entry entry = dossiers.find(unit, overdue).orElseThrow().known().getFirst();
        return path(overdue) + "/dinh-chinh/" + entry.key().address();
    }

    private UnitId unit(String host) {
        return sites.named(host).or(() -> sites.find(world.site(host))).orElseThrow().unit();
    }
}
