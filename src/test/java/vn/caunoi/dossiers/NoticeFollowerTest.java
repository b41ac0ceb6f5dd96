package vn.caunoi.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.caunoi.identity.Staff.as;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.calendar.Limit;
import vn.caunoi.calendar.NoticeRecorded;
import vn.caunoi.calendar.WorkCalendar;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.PersonId;
import vn.caunoi.identity.Staff;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;
import vn.caunoi.web.Formats;

/**
 * What a confirmed notice does to open dossiers. 10/06/2027 is a Thursday; the notice makes Monday
 * 14/06 a day off.
 */
@RoomTest
@Import({World.class, Staff.class})
class NoticeFollowerTest {

    private static final String HOST = "xa-hen-lai.localhost";
    private static final String NOTICES = "/lich-lam-viec/thong-bao";
    private static final int MANY = 2_500;

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Staff staff;
    @Autowired Dossiers dossiers;
    @Autowired BulkEntries bulk;
    @Autowired Derivation derivation;
    @Autowired LegalClock law;
    @Autowired WorkCalendar calendar;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    private UnitId unit = new UnitId(0);
    private Person keeper;
    private Person officer;

    @BeforeEach
    void thursdayMorning() {
        unit = sites.named(HOST).or(() -> sites.find(world.site(HOST))).orElseThrow().unit();
        keeper = staff.hire("giu-lich-hen", "quan-tri", null);
        officer = staff.hire("motcua-hen", "can-bo-mot-cua", unit);
        Instant last =
                jdbc.sql(
                                """
                                select coalesce(max(recorded_at), 'epoch') from (
                                  select recorded_at from calendar.notice
                                  union all select recorded_at from calendar.withdrawal) known
                                """)
                        .query((row, _) -> row.getTimestamp(1).toInstant())
                        .single();
        Instant thursday = at("10/06/2027 09:00");
        clock.set(last.isBefore(thursday) ? thursday : last.plusSeconds(1));
    }

    @AfterEach
    void theNoticeIsTakenBackAndTheLedgerHolds() throws Exception {
        if (confirmed() != 0) {
            takeBack();
        }
        jdbc.sql(
                        "select dossier from dossiers.standing where receiving_unit = :unit"
                                + " and known_until = 'infinity' and state in (2, 4, 5, 6)")
                .param("unit", unit.value())
                .query((row, _) -> new DossierId(row.getLong(1)))
                .list()
                .forEach(each -> write(each, dossier -> dossier.withdraw(clock.instant(), "")));
        assertThat(derivation.derive((_, _) -> {}).differing()).isEmpty();
    }

    @Test
    void blds148Clause5APromiseMovesWithTheNoticeThatMakesADayOneOfRest() throws Exception {
        DossierId dossier = received(3);
        assertThat(due(dossier)).isEqualTo("2027-06-15");
        Instant before = clock.instant();
        confirm();
        Timeline timeline = dossiers.find(unit, dossier).orElseThrow();
        Entry moved = timeline.known().getLast();
        assertThat(moved.act()).isEqualTo(DossierAct.MOVED_BY_NOTICE);
        assertThat(moved.reason())
                .isEqualTo(
                        "Theo Công văn 9/VPCP của Văn phòng Chính phủ ngày 05/01/2027:"
                                + " ngày hẹn trả 15/06/2027 đổi thành 16/06/2027.");
        assertThat(timeline.standing().dueOn()).isEqualTo("2027-06-16");
        assertThat(timeline.knownAt(before).standing().dueOn()).isEqualTo("2027-06-15");
        assertThat(
                        law.due(
                                        unit,
                                        Clocking.upTo(timeline, moved).orElseThrow(),
                                        moved.key().recordedAt())
                                .orElseThrow()
                                .day())
                .isEqualTo("2027-06-16");
        assertThat(owed(dossier)).containsExactly("2027-06-15 2027-06-16");
    }

    @Test
    void theDryRunAndWhatHappensAgreeDossierByDossier() throws Exception {
        List<DossierId> all =
                List.of(
                        received(1),
                        received(2),
                        received(3),
                        received(30),
                        and(received(3), each -> each.askPayment(clock.instant(), "Lệ phí.")),
                        and(received(3), each -> each.finish(clock.instant())),
                        and(
                                received(3),
                                each -> each.askSupplement(clock.instant(), "Trích lục.", "")),
                        and(
                                received(1),
                                each ->
                                        each.reappoint(
                                                at("10/06/2027 09:00"),
                                                LocalDate.of(2027, 6, 14),
                                                "Chờ xác minh.")),
                        unlimited());
        Map<DossierId, @Nullable LocalDate> before = new HashMap<>();
        all.forEach(each -> before.put(each, due(each)));
        Document trial = trial();
        Map<String, String> said = new HashMap<>();
        trial.select("table:has(#ho-so-doi) tbody tr")
                .forEach(row -> said.put(row.select("a").attr("href"), row.select("td").text()));
        send(NOTICES, hidden(trial)).andExpect(status().isSeeOther());
        int moved = 0;
        for (DossierId each : all) {
            LocalDate now = due(each);
            String row = said.get(DossierController.address(unit, each));
            if (now == null || now.equals(before.get(each))) {
                assertThat(row).isNull();
                assertThat(owed(each)).isEmpty();
            } else {
                moved++;
                assertThat(row)
                        .contains(
                                day(Objects.requireNonNull(before.get(each)))
                                        + " "
                                        + day(now)
                                        + " Phải gửi");
                assertThat(owed(each)).hasSize(1);
            }
        }
        assertThat(moved).isEqualTo(5);
    }

    @Test
    void nobodyIsToldToComeBeforeTheDayOnTheirPaper() throws Exception {
        DossierId overTheWeekend = received(3);
        LocalDate paper = due(overTheWeekend);
        Document trial = trial("", "12/06/2027");
        assertThat(trial.html())
                .doesNotContain(DossierController.address(unit, overTheWeekend) + "\"");
        send(NOTICES, hidden(trial)).andExpect(status().isSeeOther());
        assertThat(calendar.now().works(LocalDate.of(2027, 6, 12))).isTrue();
        assertThat(due(overTheWeekend)).isEqualTo(paper);
        assertThat(owed(overTheWeekend)).isEmpty();
    }

    @Test
    void aNoticeTakenBackMovesThemBackAndOnlyWhoGotALetterGetsAnother() throws Exception {
        DossierId unsent = received(3);
        DossierId sent = received(3);
        LocalDate paper = due(sent);
        confirm();
        mvc.perform(post(letters()).with(as(officer)).param("thu", key(sent)))
                .andExpect(status().isSeeOther());
        assertThat(owed(sent)).isEmpty();
        takeBack();
        assertThat(due(unsent)).isEqualTo(paper);
        assertThat(due(sent)).isEqualTo(paper);
        assertThat(owed(unsent)).isEmpty();
        assertThat(owed(sent)).containsExactly("2027-06-16 2027-06-15");
        assertThat(dossiers.find(unit, sent).orElseThrow().known().getLast().reason())
                .startsWith("Đã rút Công văn 9/VPCP");
    }

    @Test
    void toldTwiceItMovesOnce() throws Exception {
        DossierId dossier = received(3);
        WorkingDays before = calendar.now();
        confirm();
        long writings = count("dossiers.writing");
        transaction.executeWithoutResult(
                _ ->
                        events.publishEvent(
                                new NoticeRecorded(
                                        clock.instant(),
                                        new PersonId(keeper.id().value()),
                                        "Theo thông báo",
                                        before,
                                        calendar.now())));
        assertThat(count("dossiers.writing")).isEqualTo(writings);
        assertThat(owed(dossier)).hasSize(1);
    }

    @Test
    void theOfficersOfAUnitGetOneMessageAndWorkTheListOff() throws Exception {
        DossierId first = received(3);
        received(3);
        long messages = count("notifications.message where person = " + officer.id().value());
        confirm();
        assertThat(count("notifications.message where person = " + officer.id().value()))
                .isEqualTo(messages + 1);
        Document list = page(letters());
        assertThat(list.text()).contains("2 thư", "15/06/2027", "16/06/2027", "Công văn 9/VPCP");
        assertThat(page(letters() + "/in").select("section.letter")).hasSize(2);
        String csv =
                mvc.perform(get(letters() + ".csv").with(as(officer)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(csv.strip().lines()).hasSize(3);
        mvc.perform(post(letters()).with(as(officer)).param("thu", key(first)));
        assertThat(page(letters()).text()).contains("1 thư");
        assertThat(
                        jdbc.sql(
                                        "select after from journal.entry where what = 'ho-so.thu-da-gui'"
                                                + " order by at desc limit 1")
                                .query((row, _) -> row.getString(1))
                                .single())
                .isEqualTo("thư của hồ sơ số " + first.value());
        mvc.perform(
                post(letters())
                        .with(as(officer))
                        .param(
                                "tren-trang",
                                list.select("[name=tren-trang]")
                                        .eachAttr("value")
                                        .toArray(String[]::new))
                        .param("ca-trang", "co"));
        assertThat(page(letters()).text()).contains("Không còn thư nào phải gửi");
    }

    @Test
    void whoTickedAWrongLetterTakesItBackAndNobodyElseDoes() throws Exception {
        received(3);
        received(3);
        confirm();
        String[] keys =
                page(letters()).select("[name=thu]").eachAttr("value").toArray(String[]::new);
        String ticked =
                Objects.requireNonNull(
                        mvc.perform(post(letters()).with(as(officer)).param("thu", keys))
                                .andReturn()
                                .getResponse()
                                .getHeader("Location"));
        Document told = page(ticked);
        assertThat(told.text()).contains("Đã ghi 2 thư là đã gửi", "Không còn thư nào phải gửi");
        String moment = told.select("[name=luc]").attr("value");
        Person colleague = staff.hire("motcua-khac", "can-bo-mot-cua", unit);
        mvc.perform(post(letters() + "/chua-gui").with(as(colleague)).param("luc", moment));
        assertThat(page(letters()).text()).contains("Không còn thư nào phải gửi");
        mvc.perform(post(letters() + "/chua-gui").with(as(officer)).param("luc", moment));
        assertThat(page(letters()).text()).contains("2 thư");
    }

    @Test
    void whatTheApplicantIsOwedOnlyTheUnitSeesAndOnlyOfficersTick() throws Exception {
        Person reader = staff.hire("doc-thu", "phan-tich", unit);
        mvc.perform(get(letters()).with(as(reader))).andExpect(status().isOk());
        mvc.perform(post(letters()).with(as(reader))).andExpect(status().isForbidden());
        UnitId other =
                sites.named("xa-kia.localhost")
                        .or(() -> sites.find(world.site("xa-kia.localhost")))
                        .orElseThrow()
                        .unit();
        Person elsewhere = staff.hire("motcua-kia", "can-bo-mot-cua", other);
        mvc.perform(get(letters()).with(as(elsewhere))).andExpect(status().isForbidden());
    }

    @Test
    void thousandsMoveInOneWriting() throws Exception {
        write(DossierState.IN_PROGRESS, null);
        Document trial = trial();
        send(NOTICES, hidden(trial)).andExpect(status().isSeeOther());
        assertThat(
                        count(
                                "dossiers.standing where known_until = 'infinity'"
                                        + " and due_on = '2027-06-16' and receiving_unit = "
                                        + unit.value()))
                .isEqualTo(MANY);
        assertThat(count("dossiers.owed_letter where unit = " + unit.value())).isEqualTo(MANY);
        clock.pass(Duration.ofSeconds(1));
        write(DossierState.FINISHED, LocalDate.of(2027, 6, 10));
    }

    private void write(DossierState state, @Nullable LocalDate finished) {
        LocalDate received = LocalDate.of(2027, 6, 10);
        bulk.write(
                new BulkEntries.Source("nguồn", null, clock.instant()),
                IntStream.range(0, MANY)
                        .mapToObj(
                                serial ->
                                        new Statement(
                                                unit,
                                                "H23.38-270610-%05d".formatted(serial),
                                                0,
                                                unit,
                                                "1.001193",
                                                "Hộ tịch",
                                                Channel.DIRECT,
                                                false,
                                                state,
                                                received,
                                                received,
                                                "3wd",
                                                LocalDate.of(2027, 6, 15),
                                                finished,
                                                null,
                                                null,
                                                0,
                                                Set.of()))
                        .iterator());
    }

    private DossierId received(int days) {
        return opened(Limit.workingDays(days));
    }

    private DossierId unlimited() {
        return opened(Limit.NONE);
    }

    private DossierId opened(Limit limit) {
        Instant at = at("10/06/2027 09:00");
        var subject =
                new Subject(unit, "1.001193", null, "Hộ tịch", Channel.DIRECT, false, Set.of());
        return dossiers.open(unit, null, null, each -> each.receive(at, subject, limit));
    }

    private DossierId and(DossierId dossier, Consumer<Dossier> verb) {
        write(dossier, verb);
        return dossier;
    }

    private void write(DossierId dossier, Consumer<Dossier> verb) {
        clock.pass(Duration.ofMillis(1));
        dossiers.write(unit, dossier, null, verb);
    }

    private void confirm() throws Exception {
        send(NOTICES, hidden(trial())).andExpect(status().isSeeOther());
    }

    private void takeBack() throws Exception {
        String address = NOTICES + "/" + confirmed() + "/rut";
        Document trial =
                Jsoup.parse(
                        send(address, Map.of("ly-do", "Ban hành nhầm."))
                                .andExpect(status().isOk())
                                .andReturn()
                                .getResponse()
                                .getContentAsString());
        send(address, hidden(trial)).andExpect(status().isSeeOther());
    }

    private long confirmed() {
        return jdbc.sql(
                        """
                        select coalesce(max(id), 0) from calendar.notice n
                        where number = 'Công văn 9/VPCP'
                          and not exists (select from calendar.withdrawal w where w.notice = n.id)
                        """)
                .query(Long.class)
                .single();
    }

    private Document trial() throws Exception {
        return trial("14/06/2027", "");
    }

    private Document trial(String off, String worked) throws Exception {
        clock.pass(Duration.ofSeconds(1));
        return Jsoup.parse(
                send(
                                NOTICES,
                                Map.of(
                                        "so-ky-hieu", "Công văn 9/VPCP",
                                        "co-quan", "Văn phòng Chính phủ",
                                        "ngay-ban-hanh", "05/01/2027",
                                        "dip", "SWAP",
                                        "ngay-nghi", off,
                                        "ngay-lam", worked,
                                        "nguon", "công báo",
                                        "muc-doi-chieu", "READ"))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }

    private static Map<String, String> hidden(Document trial) {
        Map<String, String> fields = new HashMap<>();
        for (Element field : trial.select("main form textarea, main form input[type=hidden]")) {
            fields.put(
                    field.attr("name"),
                    field.tagName().equals("textarea") ? field.wholeText() : field.val());
        }
        return fields;
    }

    private ResultActions send(String address, Map<String, String> fields) throws Exception {
        clock.pass(Duration.ofSeconds(1));
        MockHttpServletRequestBuilder request = post(address).with(as(keeper));
        fields.forEach(request::param);
        return mvc.perform(request);
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(
                mvc.perform(get(address).with(as(officer)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }

    private List<String> owed(DossierId dossier) {
        return jdbc.sql("select told_on, due_on from dossiers.owed_letter where dossier = :id")
                .param("id", dossier.value())
                .query((row, _) -> row.getString(1) + " " + row.getString(2))
                .list();
    }

    private String key(DossierId dossier) {
        return jdbc.sql("select key from dossiers.owed_letter where dossier = :id")
                .param("id", dossier.value())
                .query((row, _) -> row.getString(1))
                .single();
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    private @Nullable LocalDate due(DossierId dossier) {
        return dossiers.find(unit, dossier).orElseThrow().standing().dueOn();
    }

    private String letters() {
        return "/ho-so/" + unit.value() + "/thu-hen-lai";
    }

    private static String day(LocalDate day) {
        return Formats.day(day);
    }

    private static Instant at(String text) {
        return TypedTime.instant(text).orElseThrow();
    }
}
