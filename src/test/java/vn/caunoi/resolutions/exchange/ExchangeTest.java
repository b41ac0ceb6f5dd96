package vn.caunoi.resolutions.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.MovableClock;
import vn.caunoi.ProgramTest;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.program.PublicKey;
import vn.caunoi.program.SecretKey;
import vn.caunoi.resolutions.FinishedOnes;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.units.World;

/** The outside, as an inside finds it that this test plays. */
@ProgramTest
@Import({World.class, Staff.class, Told.class, Heard.class})
@TestPropertySource(properties = "caunoi.rooms=cong")
class ExchangeTest {

    private static final String PAGE = "/nghi-quyet/ben-kia";
    private static final String DOOR = "/lien-thong/chuyen-thu";
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

    @Autowired private MockMvc mvc;
    @Autowired private Staff staff;
    @Autowired private World world;
    @Autowired private Sites sites;
    @Autowired private Pairings pairings;
    @Autowired private Told told;
    @Autowired private Heard heard;
    @Autowired private JdbcClient jdbc;
    @Autowired private MovableClock clock;
    @Autowired private Units units;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private TransactionTemplate transaction;

    private final SecretKey inside = SecretKey.make();
    private Person chief;
    private PublicKey outside;

    @BeforeEach
    void theTwoAreNewlyPaired() throws Exception {
        clock.set(NOW);
        if (sites.all().isEmpty()) {
            world.site("ben-ngoai.localhost");
        }
        chief = staff.hire("quan-tri-chung", "quan-tri", null);
        heard.nothing();
        told.nothing();
        mvc.perform(post(PAGE + "/thoi").param("dong-y", "co").with(Staff.as(chief)))
                .andExpect(redirectedUrl(PAGE));
        mvc.perform(post(PAGE + "/khoa").with(Staff.as(chief))).andExpect(redirectedUrl(PAGE));
        mvc.perform(
                        post(PAGE)
                                .param("ten", "Bản trong")
                                .param("khoa", inside.open().text())
                                .param("dau-van-tay", Fingerprint.of(inside.open()).toString())
                                .with(Staff.as(chief)))
                .andExpect(redirectedUrl(PAGE));
        outside = pairings.current().orElseThrow().own().open();
    }

    @Test
    void aVisitBringsLettersAndTakesOursUntilTheyAreConfirmed() throws Exception {
        told.add("thu-tuc-1", "trễ 12");
        Bundle answer = letters(visit(receipt(0), letter(1, "Sửa đường")));
        assertThat(heard.all()).containsExactly("Sửa đường");
        assertThat(numbers(answer)).containsExactly(1L, 0L);
        assertThat(answer.receipt().orElseThrow().taken()).isEqualTo(1);
        assertThat(answer.envelopes()).allMatch(letter -> letter.isSignedBy(outside));

        Bundle again = letters(visit(receipt(0)));
        assertThat(numbers(again)).as("not confirmed yet").containsExactly(1L, 0L);
        told.add("thu-tuc-1", "trễ 13");
        Bundle later = letters(visit(receipt(1)));
        assertThat(numbers(later)).as("changed, hence told anew").containsExactly(2L, 0L);
        assertThat(numbers(letters(visit(receipt(2))))).containsExactly(0L);
        assertThat(
                        jdbc.sql(
                                        "select count(*) as kept from resolutions.letter_sent"
                                                + " where envelope is not null and pairing = "
                                                + pairings.current().orElseThrow().id())
                                .query((row, _) -> row.getLong("kept"))
                                .single())
                .isZero();
    }

    @Test
    void aVisitThatIsRepeatedOldOrForgedIsToldNothingAndJournalled() throws Exception {
        Bundle first = bundle(receipt(0), letter(1, "Sửa đường"));
        assertThat(send(first).getStatus()).isEqualTo(200);
        assertThat(send(first).getStatus()).as("repeated").isEqualTo(403);
        clock.pass(Duration.ofMinutes(6));
        assertThat(send(bundle(receiptAt(NOW.plusSeconds(1)))).getStatus())
                .as("old")
                .isEqualTo(403);
        assertThat(
                        send(new Bundle(
                                        List.of(
                                                Envelope.receipt(
                                                        SecretKey.make(),
                                                        outside.fingerprint(),
                                                        0,
                                                        clock.instant()))))
                                .getStatus())
                .as("foreign")
                .isEqualTo(403);
        assertThat(send(bundle(letter(2, "không biên nhận"))).getStatus()).isEqualTo(403);
        assertThat(mvc.perform(post(DOOR).content("{")).andReturn().getResponse().getStatus())
                .isEqualTo(400);
        assertThat(heard.all()).containsExactly("Sửa đường");
        assertThat(refusals()).hasSize(5).anyMatch(why -> why.contains("đã đến rồi"));
    }

    @Test
    void lettersOutOfOrderAreRefusedOneByOne() throws Exception {
        visit(receipt(0), letter(2, "hai"), letter(1, "một"), letter(1, "một"));
        assertThat(heard.all()).containsExactly("một");
        assertThat(refusals())
                .anyMatch(
                        why ->
                                why.contains("thư số 2 đến trước thư số 1")
                                        && why.contains("thư số 1 đã nhận rồi"));
        visit(receipt(0), letter(2, "hai"));
        assertThat(heard.all()).containsExactly("một", "hai");
    }

    @Test
    void aGenuineLetterOfNoUseStopsNoneThatFollow() throws Exception {
        Bundle answer = letters(visit(receipt(0), letter(1, "?"), wrongWay(2), letter(3, "ba")));
        assertThat(answer.receipt().orElseThrow().taken()).isEqualTo(3);
        assertThat(heard.all()).containsExactly("ba");
        assertThat(page()).contains("không hiểu").contains("không nhận loại thư ấy");
    }

    @Test
    void aFileDoesWhatAVisitDoes() throws Exception {
        told.add("thu-tuc-1", "trễ 12");
        var carried =
                mvc.perform(post(PAGE + "/goi-thu.json").with(Staff.as(chief)))
                        .andReturn()
                        .getResponse();
        assertThat(numbers(letters(carried))).containsExactly(1L, 0L);
        Bundle answer = bundle(letter(1, "Sửa đường"), receipt(1));
        mvc.perform(upload(answer)).andExpect(redirectedUrl(PAGE));
        assertThat(heard.all()).containsExactly("Sửa đường");
        assertThat(pairings.current().orElseThrow().waiting()).isZero();
        mvc.perform(upload(answer)).andExpect(status().isUnprocessableContent());
        assertThat(heard.all()).containsExactly("Sửa đường");
        assertThat(refusals()).anyMatch(why -> why.contains("đã nhận rồi"));
    }

    @Test
    void aNewPairingTakesNothingThatWasSignedForTheOldOne() throws Exception {
        Bundle old = bundle(receipt(0), letter(1, "cũ"));
        theTwoAreNewlyPaired();
        assertThat(send(old).getStatus()).isEqualTo(403);
        assertThat(heard.all()).isEmpty();
    }

    @Test
    void theInsideAsksWhatIsCountedAndIsToldOfNothingElse() throws Exception {
        UnitId unit = sites.all().getFirst().unit();
        new FinishedOnes(jdbc, transaction, events).write(unit, NOVEMBER, 30, 2);
        var question = Map.of("field", "Hộ tịch", "since", "2026-11-01", "until", "2026-11-26");
        Bundle first = letters(visit(receipt(0), asking(1, unit, question)));
        assertThat(counts(first))
                .containsExactly("Hộ tịch 2026-11-01–2026-11-26, đến 2026-11-25: trễ 2 trong 30");
        assertThat(numbers(letters(visit(receipt(1))))).as("nothing new").containsExactly(0L);

        clock.pass(Duration.ofDays(3));
        assertThat(counts(letters(visit(receipt(1)))))
                .as("until the last day that was asked")
                .containsExactly("Hộ tịch 2026-11-01–2026-11-26, đến 2026-11-26: trễ 2 trong 30");
        var longer = Map.of("field", "Hộ tịch", "since", "2026-11-01", "until", "2026-12-31");
        assertThat(counts(letters(visit(receipt(2), asking(2, unit, longer)))))
                .as("what is not asked any more is not told")
                .containsExactly("Hộ tịch 2026-11-01–2026-12-31, đến 2026-11-28: trễ 2 trong 30");
        Bundle none = letters(visit(receipt(3), asking(3, unit)));
        assertThat(none.envelopes()).hasSize(2);
        assertThat(counts(none)).isEmpty();
    }

    @Test
    void aQuestionOfTwoThingsOrOfDaysThatRunBackwardsIsOfNoUse() throws Exception {
        UnitId unit = sites.all().getFirst().unit();
        visit(
                receipt(0),
                asking(
                        1,
                        unit,
                        Map.of("field", "Hộ tịch", "since", "2026-11-02", "until", "2026-11-01")),
                asking(
                        2,
                        unit,
                        Map.of(
                                "field", "Hộ tịch",
                                "procedure", "1.000080",
                                "since", "2026-11-01",
                                "until", "2026-11-02")),
                asking(3, unit, Map.of("field", "Hộ tịch", "since", "hôm qua", "until", "")));
        assertThat(
                        jdbc.sql(
                                        "select trouble from resolutions.letter_taken where pairing = :one")
                                .param("one", pairings.current().orElseThrow().id())
                                .query(String.class)
                                .list())
                .hasSize(3)
                .containsOnly("có câu hỏi đếm không đúng khuôn dạng");
    }

    @Test
    void theDoorIsBoundedAndSetsNoCookie() throws Exception {
        clock.pass(Duration.ofMinutes(2));
        MockHttpServletResponse answer = send(bundle(receipt(0)));
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        byte[] large = new byte[Bundle.MOST_BYTES + 1];
        mvc.perform(post(DOOR).content(large)).andExpect(status().is(413));
        for (int visit = 2; visit < Doorkeeper.FROM_ONE_NETWORK; visit++) {
            mvc.perform(post(DOOR).content("{")).andExpect(status().isBadRequest());
        }
        mvc.perform(post(DOOR).content("{")).andExpect(status().isTooManyRequests());
    }

    @Test
    void theRoomsOfThePartyAreNotHere() throws Exception {
        for (String path : List.of("/chi-bo", "/chi-bo/phe-duyet")) {
            mvc.perform(get(path).with(Staff.as(chief))).andExpect(status().isNotFound());
        }
    }

    private String page() throws Exception {
        return mvc.perform(get(PAGE).with(Staff.as(chief)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** That the inside wants these things counted of the dossiers of a unit. */
    @SafeVarargs
    private Envelope asking(long number, UnitId unit, Map<String, String>... countings) {
        return Envelope.letter(
                inside,
                outside.fingerprint(),
                number,
                clock.instant(),
                "cau-hoi-dem",
                Map.of(
                        "unit", Map.of("code", "", "name", units.nameOf(unit)),
                        "asks", countings.length > 0,
                        "countings", List.of(countings)));
    }

    private static List<String> counts(Bundle bundle) {
        return bundle.envelopes().stream()
                .filter(letter -> letter.kind().equals("so-lieu"))
                .flatMap(letter -> letter.payload().path("counts").valueStream())
                .map(
                        one ->
                                "%s %s–%s, đến %s: trễ %d trong %d"
                                        .formatted(
                                                one.path("field").asString(""),
                                                one.path("since").asString(""),
                                                one.path("until").asString(""),
                                                one.path("asOf").asString(""),
                                                one.path("late").asLong(-1),
                                                one.path("finished").asLong(-1)))
                .toList();
    }

    private MockHttpServletResponse visit(Envelope... envelopes) throws Exception {
        MockHttpServletResponse answer = send(bundle(envelopes));
        assertThat(answer.getStatus()).isEqualTo(200);
        clock.pass(Duration.ofSeconds(1));
        return answer;
    }

    private MockHttpServletResponse send(Bundle bundle) throws Exception {
        return mvc.perform(
                        post(DOOR)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(bundle.text().getBytes(StandardCharsets.UTF_8)))
                .andReturn()
                .getResponse();
    }

    private MockMultipartHttpServletRequestBuilder upload(Bundle bundle) {
        MockMultipartHttpServletRequestBuilder form = multipart(PAGE + "/nhan");
        byte[] file = bundle.text().getBytes(StandardCharsets.UTF_8);
        form.file(new MockMultipartFile("tep", "goi.json", "application/json", file));
        form.with(Staff.as(chief));
        return form;
    }

    private static Bundle bundle(Envelope... envelopes) {
        return new Bundle(List.of(envelopes));
    }

    private static Bundle letters(MockHttpServletResponse answer) throws Exception {
        return Bundle.read(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static List<Long> numbers(Bundle bundle) {
        return bundle.envelopes().stream().map(Envelope::number).toList();
    }

    private Envelope receipt(long taken) {
        return Envelope.receipt(inside, outside.fingerprint(), taken, clock.instant());
    }

    private Envelope receiptAt(Instant moment) {
        return Envelope.receipt(inside, outside.fingerprint(), 0, moment);
    }

    private Envelope letter(long number, String what) {
        return Envelope.letter(
                inside,
                outside.fingerprint(),
                number,
                clock.instant(),
                "viec-da-hua",
                Map.of("thu", what, "cell", 1));
    }

    private Envelope wrongWay(long number) {
        return Envelope.letter(
                inside, outside.fingerprint(), number, clock.instant(), "goi-y", Map.of());
    }

    /** What was refused since the key of this pairing was made. */
    private List<String> refusals() {
        return jdbc.sql(
                        """
                        select after from journal.entry where what = :refuse and number >
                          (select max(number) from journal.entry where what = :key)
                        """)
                .param("refuse", ExchangeActs.REFUSE)
                .param("key", ExchangeActs.KEY)
                .query((row, _) -> row.getString("after"))
                .list();
    }
}
