package vn.caunoi.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gg.jte.output.StringOutput;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;
import vn.caunoi.web.Block;
import vn.caunoi.web.Blocks;
import vn.caunoi.web.ChangeListener;
import vn.caunoi.web.Frames;

/**
 * The pages of the figures, on thirteen dossiers of a commune in September 2024: six early and one
 * on time (hộ tịch), two late and one overdue (đất đai), one in time, one that the source does not
 * explain, one carried over from August; one more waits for acceptance.
 */
@RoomTest
@Import({TestLedger.class, Province.class, World.class})
class ResultsPageTest {

    private static final String HOST = "xa-ket-qua.localhost";
    private static final String PAGE = "/ket-qua-giai-quyet-tthc";
    private static final String SEPTEMBER = "ky=thang-09&nam=2024";
    private static final Pattern ROW = Pattern.compile("class=\"masked\"");

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Blocks blocks;
    @Autowired Frames frames;
    @Autowired TestLedger ledger;
    @Autowired Movements movements;
    @Autowired JdbcClient jdbc;
    @Autowired List<ChangeListener> listeners;

    private UnitId commune = new UnitId(0);
    private long last;

    @BeforeEach
    void thirteenDossiers() {
        if (sites.named(HOST).isEmpty()) {
            world.site(HOST);
        }
        commune = sites.named(HOST).orElseThrow().unit();
        clock.set(Instant.parse("2024-10-02T03:00:00Z"));
        catalogue();
        ledger.forgetAll();
        for (int i = 0; i < 6; i++) {
            write(births("2024-09-03").due("2024-09-10").finished("2024-09-09"));
        }
        write(births("2024-09-04").due("2024-09-10").finished("2024-09-10"));
        write(land("2024-09-03").due("2024-09-10").finished("2024-09-12"));
        write(land("2024-09-05").due("2024-09-12").finished("2024-09-20"));
        write(land("2024-09-05").due("2024-09-20"));
        write(land("2024-09-25").due("2024-12-20").by(2));
        write(births("2024-09-06").due("2024-09-13").finished(null));
        write(land("2024-08-20").due("2024-12-01"));
        write(dossier().about("1.000001", "Hộ tịch").registered("2024-09-29"));
        listeners.forEach(ChangeListener::changedEverywhere);
    }

    @Test
    void theAnswerStandsFirstInOneSentence() throws Exception {
        ask(PAGE, SEPTEMBER)
                .andExpect(status().isOk())
                .andExpect(
                        said(
                                "Từ 01/09 đến 30/09/2024, 13 hồ sơ; 2 hồ sơ trả muộn; 1 hồ sơ nguồn"
                                        + " không nêu kết quả."));
    }

    @Test
    void bothSumsAreWrittenOutWithTheirNumbers() throws Exception {
        ask(PAGE, SEPTEMBER)
                .andExpect(said("12 + 1 = 13; 6 + 1 + 2 + 2 + 1 + 1 = 13. Khớp."))
                .andExpect(said("2 + 1 = 3. Khớp."));
    }

    @ParameterizedTest
    @CsvSource({
        "tat-ca, 13",
        "tiep-nhan, 12",
        "ky-truoc, 1",
        "da-giai-quyet, 9",
        "truoc-va-dung-han, 7",
        "chua-xong, 3",
        "truoc-han, 6",
        "dung-han, 1",
        "tre-han, 2",
        "con-han, 2",
        "qua-han, 1",
        "chua-phan-loai, 1",
        "cho-tiep-nhan, 1"
    })
    void everyFigureOpensAsManyRowsAsItCounts(String figure, int count) throws Exception {
        ask(PAGE, SEPTEMBER)
                .andExpect(
                        said("/dong?ky=thang-09&amp;nam=2024&amp;loai=" + figure + "\">" + count));
        String rows = text(ask(PAGE + "/dong", SEPTEMBER + "&loai=" + figure));
        assertThat(rows).contains("<h1>" + count + " hồ sơ: ");
        assertThat(ROW.matcher(rows).results().count()).isEqualTo(count);
    }

    @Test
    void rowsLeadToNobody() throws Exception {
        String early = text(ask(PAGE + "/dong", SEPTEMBER + "&loai=truoc-han"));
        assertThat(early).contains("Đăng ký khai sinh").contains("09/2024");
        String late = text(ask(PAGE + "/dong", SEPTEMBER + "&loai=tre-han"));
        assertThat(late)
                .contains("Các lĩnh vực khác (gộp)")
                .contains("nhiều tháng (gộp)")
                .doesNotContain("Đất đai</td>")
                .doesNotContain("H23.38");
    }

    @Test
    void aFigureThatDoesNotExistIsNamedBesideTheField() throws Exception {
        ask(PAGE + "/dong", SEPTEMBER + "&loai=moi-thu")
                .andExpect(status().isUnprocessableContent())
                .andExpect(said("hãy chọn một con số có trong danh sách"))
                .andExpect(said("name=\"nam\" value=\"2024\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/dong", "/bang.csv", "/dong.xlsx", "/bao-cao-06a"})
    void whatCannotBeReadInAnAddressIsNamedAtOnceAndKept(String below) throws Exception {
        ask(PAGE + below, "ky=thang-13&nam=2024&thu-tuc=khai%20sinh&tinh-den=mai")
                .andExpect(status().isUnprocessableContent())
                .andExpect(said("Lỗi: "))
                .andExpect(said("Kỳ: hãy chọn một kỳ có trong danh sách"))
                .andExpect(said("Mã thủ tục: hãy ghi mã quốc gia"))
                .andExpect(said("value=\"khai sinh\""))
                .andExpect(said("value=\"mai\""));
    }

    @Test
    void anotherDefinitionSaysHowManyDossiersMakeTheDifference() throws Exception {
        ask(PAGE, SEPTEMBER + "&dinh-nghia=mot-tru-tre")
                .andExpect(said("7 / 9"))
                .andExpect(said("11 / 13"))
                .andExpect(said("Khác cách đang chọn ở 4 hồ sơ."))
                .andExpect(
                        said(
                                "2 hồ sơ đang xử lý, còn hạn: không tính, cách đang chọn tính là"
                                        + " đạt"));
    }

    @Test
    void monthsStandSideBySide() throws Exception {
        ask(PAGE, "ky=quy-3&nam=2024")
                .andExpect(said(">08/2024</a>"))
                .andExpect(said("tu=2024-08-01&amp;den=2024-08-31"));
    }

    @Test
    void asKnownEarlierALaterCorrectionDoesNotCount() throws Exception {
        clock.set(Instant.parse("2024-10-05T03:00:00Z"));
        ledger.write(
                "2024-10-04T01:00:00Z",
                Told.of(last)
                        .at(commune.value())
                        .about("1.000001", "Hộ tịch")
                        .received("2024-09-29")
                        .due("2024-10-10"));
        listeners.forEach(ChangeListener::changedEverywhere);
        ask(PAGE, SEPTEMBER).andExpect(said("2024, 14 hồ sơ"));
        ask(PAGE, SEPTEMBER + "&biet-luc=03/10/2024")
                .andExpect(said("2024, 13 hồ sơ"))
                .andExpect(said("Như đã biết lúc"));
    }

    @Test
    void figuresThatDoNotAddUpGiveWayToTheSentenceThatSaysSo() throws Exception {
        movements.fold();
        jdbc.sql("update statistics.movement set received = received + 1 where class = 5").update();
        listeners.forEach(ChangeListener::changedEverywhere);
        ask(PAGE, SEPTEMBER)
                .andExpect(said("Số liệu không khớp nên không hiển thị"))
                .andExpect(content().string(not(containsString("hồ sơ trả muộn"))));
    }

    @Test
    void aSensitiveProcedureIsToldOnlyWithOthers() throws Exception {
        jdbc.sql("update procedures.procedure set sensitive = true where code = '1.000001'")
                .update();
        ask(PAGE, SEPTEMBER + "&thu-tuc=1.000001")
                .andExpect(status().isUnprocessableContent())
                .andExpect(said("chỉ được công khai gộp với thủ tục khác"));
        ask(PAGE, SEPTEMBER + "&linh-vuc=H%E1%BB%99%20t%E1%BB%8Bch")
                .andExpect(said("Các thủ tục khác (gộp)"))
                .andExpect(content().string(not(containsString("Đăng ký khai sinh"))));
    }

    @Test
    void aFieldOfFewerThanFiveIsToldOnlyWithOthers() throws Exception {
        for (int i = 0; i < 4; i++) {
            write(dossier().about(null, "Nuôi con nuôi").received("2024-09-03").due("2024-12-01"));
        }
        listeners.forEach(ChangeListener::changedEverywhere);
        for (String page : List.of("", "/bang.csv", "/so-lieu.json", "/bao-cao-06a")) {
            ask(PAGE + page, SEPTEMBER)
                    .andExpect(status().isOk())
                    .andExpect(said("Các lĩnh vực khác (gộp)"))
                    .andExpect(content().string(not(containsString("Nuôi con nuôi"))));
        }
        for (String page : List.of("", "/dong", "/so-lieu.json", "/dong.csv")) {
            ask(PAGE + page, SEPTEMBER + "&linh-vuc=Nu%C3%B4i%20con%20nu%C3%B4i")
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(said("Lĩnh vực: có quá ít hồ sơ"));
        }
    }

    @Test
    void monthsOfAFieldAreNotToldWhenOneHasFewerThanFive() throws Exception {
        ask(PAGE, "ky=quy-3&nam=2024").andExpect(said("id=\"tung-thang\""));
        ask(PAGE, "ky=quy-3&nam=2024&linh-vuc=%C4%90%E1%BA%A5t%20%C4%91ai")
                .andExpect(said("Có tháng quá ít hồ sơ, nên không nêu từng tháng."))
                .andExpect(content().string(not(containsString("id=\"tung-thang\""))));
    }

    @Test
    void theTableLeavesWithExactNumeratorsAndDenominators() throws Exception {
        ask(PAGE + "/bang.csv", SEPTEMBER)
                .andExpect(status().isOk())
                .andExpect(said("Toàn bộ;;01/09/2024;30/09/2024;"))
                .andExpect(said(";tron-phan-loai, bản 1;7;9;77,78%"))
                .andExpect(said("Lĩnh vực;Đất đai;"));
        ask(PAGE + "/dong.csv", SEPTEMBER + "&loai=tre-han").andExpect(said(";Trễ hạn"));
    }

    @Test
    void machinesReadTheSameFigures() throws Exception {
        ask(PAGE + "/so-lieu.json", SEPTEMBER)
                .andExpect(jsonPath("$.figures.total").value(13))
                .andExpect(jsonPath("$.figures.classes['tre-han']").value(2))
                .andExpect(jsonPath("$.figures.shares['mot-tru-tre'].numerator").value(11))
                .andExpect(jsonPath("$.figures.shares['mot-tru-tre'].denominator").value(13))
                .andExpect(jsonPath("$.asOf").value("2024-09-30"))
                .andExpect(jsonPath("$.fields[?(@.code == 'Đất đai')].figures.total").value(5));
        ask(PAGE + "/so-lieu.json", "nam=1")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.mistakes.nam").exists());
        ask(PAGE + "/danh-muc.jsonld", "")
                .andExpect(jsonPath("$['@type']").value("dcat:Catalog"))
                .andExpect(jsonPath("$['dcat:dataset'].length()").value(3));
    }

    @Test
    void theFormHasALineForEachFieldAndProcedureAndItsFourSums() throws Exception {
        ask(PAGE + "/bao-cao-06a", SEPTEMBER)
                .andExpect(status().isOk())
                .andExpect(said("(3) = (4) + (5) + (6)"))
                .andExpect(said("13 = 1 + 11 + 1. Khớp."))
                .andExpect(said("9 = 6 + 1 + 2. Khớp."))
                .andExpect(said("3 = 2 + 1. Khớp."))
                .andExpect(said("13 = 9 + 3 + 1. Khớp."))
                .andExpect(said("1.000001 Đăng ký khai sinh"));
        ask(PAGE + "/bao-cao-06a.csv", SEPTEMBER)
                .andExpect(said("Tổng số;13;1;11;1;9;6;1;2;3;2;1;1"));
    }

    @Test
    void whatIsDoubtfulIsCountedAndOpened() throws Exception {
        jdbc.sql(
                        "update dossiers.standing set doubts = 128 where state = 10 and finished_on is null")
                .update();
        listeners.forEach(ChangeListener::changedEverywhere);
        ask(PAGE + "/chat-luong-du-lieu", "")
                .andExpect(said("/chat-luong-du-lieu/finish-day-missing\">1<"));
        String rows = text(ask(PAGE + "/chat-luong-du-lieu/finish-day-missing", ""));
        assertThat(ROW.matcher(rows).results().count()).isEqualTo(1);
        ask(PAGE + "/chat-luong-du-lieu/no-such-doubt", "").andExpect(status().isNotFound());
    }

    @Test
    void everyClassAndEveryRateIsDefined() throws Exception {
        String page = text(ask(PAGE + "/cach-tinh", ""));
        for (DossierClass one : DossierClass.values()) {
            assertThat(page).contains(one.label());
        }
        for (Profile one : Profile.values()) {
            assertThat(page).contains(one.label());
        }
    }

    @Test
    void theBlockOnTheHomePageLeadsToThePage() {
        var html = new StringOutput();
        blocks.at(Block.Place.HOME, frames.of(HOST)).forEach(block -> block.writeTo(html));
        assertThat(html.toString())
                .contains("Đến tháng 10: đã giải quyết <strong>69,23%</strong>")
                .contains("<dt>Trễ hạn</dt><dd>2</dd>")
                .contains("href=\"/ket-qua-giai-quyet-tthc\"");
    }

    @Test
    void whatPeopleThinkIsToldFromFivePeopleOn() throws Exception {
        answers(0, 5, 3);
        answers(0, 1, 1);
        ask(PAGE, SEPTEMBER).andExpect(hidden("Người dân đánh giá"));
        answers(0, 2, 2);
        ask(PAGE, SEPTEMBER)
                .andExpect(said("Người dân đánh giá"))
                .andExpect(said("Thời gian giải quyết"))
                .andExpect(said("<td class=\"number\">50,00%</td>"))
                .andExpect(hidden("Thái độ của cán bộ"));
        ask(PAGE, "ky=thang-08&nam=2024").andExpect(hidden("Người dân đánh giá"));
    }

    @Test
    void aSiteWithoutDossiersSaysSo() throws Exception {
        String other = "xa-khong-ho-so.localhost";
        if (sites.named(other).isEmpty()) {
            world.site(other);
        }
        mvc.perform(get("http://" + other + PAGE + "?" + SEPTEMBER))
                .andExpect(status().isOk())
                .andExpect(said("Chưa có hồ sơ nào"));
    }

    private void answers(int question, int answer, int people) {
        jdbc.sql(
                        """
                        insert into dossiers.survey_count (unit, month, question, answer, people)
                        values (:unit, '2024-09-01', :question, :answer, :people)
                        """)
                .param("unit", commune.value())
                .param("question", question)
                .param("answer", answer)
                .param("people", people)
                .update();
    }

    private void catalogue() {
        jdbc.sql(
                        """
                        insert into procedures.procedure (code, name, field, sensitive)
                        values ('1.000001', 'Đăng ký khai sinh', 'Hộ tịch', false),
                            ('1.000002', 'Cấp giấy chứng nhận', 'Đất đai', false),
                            ('1.000003', 'Đăng ký kết hôn', 'Hộ tịch', false)
                        on conflict (code) do update set sensitive = false
                        """)
                .update();
    }

    private Told births(String day) {
        return dossier().about("1.000001", "Hộ tịch").received(day);
    }

    private Told land(String day) {
        return dossier().about("1.000002", "Đất đai").received(day);
    }

    private Told dossier() {
        last++;
        return Told.of(last).at(commune.value());
    }

    private void write(Told told) {
        ledger.write(Instant.parse("2024-10-02T01:00:00Z").plusSeconds(last), told);
    }

    private ResultActions ask(String path, String query) throws Exception {
        return mvc.perform(
                get(URI.create("http://" + HOST + path + (query.isEmpty() ? "" : "?" + query))));
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(UTF_8);
    }

    private static ResultMatcher said(String text) {
        return result -> assertThat(result.getResponse().getContentAsString(UTF_8)).contains(text);
    }

    private static ResultMatcher hidden(String text) {
        return result ->
                assertThat(result.getResponse().getContentAsString(UTF_8)).doesNotContain(text);
    }
}
