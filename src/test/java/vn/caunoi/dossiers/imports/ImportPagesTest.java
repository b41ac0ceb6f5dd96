package vn.caunoi.dossiers.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.caunoi.Caunoi;
import vn.caunoi.FreshDatabase;
import vn.caunoi.MovableClock;
import vn.caunoi.dossiers.Doubt;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/** An officer brings another system's file in, and what becomes of it. */
@SpringBootTest(classes = Caunoi.class, properties = "caunoi.page-cache=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import({MovableClock.class, World.class, Staff.class})
class ImportPagesTest {

    private static final String LIST =
            """
            Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Ngày có kết quả;Trạng thái;Lĩnh vực
            H23.38-230905-0001;05/09/2023;12/09/2023;11/09/2023;Đã trả kết quả;Hộ tịch
            H23.38-230905-0002;05/09/2023;12/09/2023;;Đang xử lý;Đất đai
            """;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static int towns;

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Staff staff;
    @Autowired Sites sites;
    @Autowired DossierImports imports;
    @Autowired JdbcClient jdbc;

    private String host = "";
    private UnitId unit = new UnitId(0);
    private Person officer;

    @BeforeEach
    void aTownWithAnOfficer() {
        clock.set(Instant.parse("2026-11-23T02:00:00Z"));
        towns++;
        host = "nhap-ho-so-%d.localhost".formatted(towns);
        unit = sites.at(world.site(host)).unit();
        officer = staff.hire("nhap-ho-so-" + towns, "can-bo-mot-cua", unit);
    }

    @Test
    void aLogOfEventsBecomesDossiersOnceHoweverOftenItComes() throws Exception {
        String one = uploaded("Nhật ký", "log.csv", Log.TEXT);
        String mapped = mapped(one, Map.of());

        assertThat(mapped).contains("5 hồ sơ mới").contains("Số liệu tính đến 23/01/2012 21:42:54");

        String written = pressed(one, "/ghi");
        assertThat(written).contains("Đã ghi vào sổ hồ sơ").contains("5 hồ sơ mới");
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) filter (where finished_on < due_on) || ' '
                                          || count(*) filter (where finished_on = due_on) || ' '
                                          || count(*) filter (where finished_on > due_on) || ' '
                                          || count(*) filter (where finished_on is null and due_on >= date '2012-01-23') || ' '
                                          || count(*) filter (where finished_on is null and due_on < date '2012-01-23') || ' '
                                          || count(*) filter (where official or doubts <> 0)
                                        from dossiers.standing where receiving_unit = :unit
                                        """)
                                .param("unit", unit.value())
                                .query(String.class)
                                .single())
                .isEqualTo("1 1 1 1 1 0");

        String again = settled(uploaded("Nhật ký", "log.csv", Log.TEXT));
        assertThat(again)
                .contains("Tệp không có gì mới")
                .doesNotContain("Ghi vào sổ hồ sơ</button>");
    }

    @Test
    void aChangedRowIsNewKnowledgeAndTheOldStays() throws Exception {
        written("Một cửa", LIST);
        clock.pass(Duration.ofDays(1));

        String one =
                uploaded(
                        "Một cửa",
                        "moi.csv",
                        LIST.replace(";;Đang xử lý", ";13/09/2023;Đã xử lý xong"));

        assertThat(settled(one))
                .contains("0 hồ sơ mới và số liệu mới của 1 hồ sơ; 1 hồ sơ giữ nguyên");
        assertThat(pressed(one, "/ghi")).contains("1 hồ sơ có số liệu mới");
        assertThat(
                        jdbc.sql(
                                        """
                                        select state || ' ' || (known_until = 'infinity')
                                        from dossiers.standing
                                        where receiving_unit = :unit and code like '%0002'
                                        order by known_from
                                        """)
                                .param("unit", unit.value())
                                .query(String.class)
                                .list())
                .containsExactly("4 false", "9 true");
    }

    @Test
    void oneUnreadableCellKeepsTheWholeFileOutAndTheFileComesBackWithTheReason() throws Exception {
        String one =
                uploaded(
                        "Một cửa",
                        "sai.csv",
                        LIST.replace("05/09/2023;12/09/2023;;", "31/02/2023;12/09/2023;;"));

        String page = mapped(one, Map.of());

        assertThat(page).contains("Chưa nhập được: 1 chỗ cần sửa");
        assertThat(cells(page, "loi-phai-sua"))
                .containsExactly("3", "Ngày tiếp nhận", "31/02/2023", "không có ngày 31/2/2023");
        String file = read(bare(one) + "/loi.csv").getContentAsString(StandardCharsets.UTF_8);
        assertThat(file.lines().toList().get(2))
                .endsWith(";Ngày tiếp nhận: không có ngày 31/2/2023");
        assertThat(read(bare(one) + "/loi.xlsx").getContentAsByteArray()).startsWith('P', 'K');

        pressed(one, "/ghi");
        assertThat(dossiers()).isZero();
    }

    @Test
    void impossibleFactsEnterMarkedAndAreListed() throws Exception {
        String text = LIST + "H23.38-230906-0003;05/09/2023;;04/09/2023;Đã xử lý xong;Hộ tịch\n";

        String one = uploaded("Một cửa", "nghi.csv", text);
        String page = mapped(one, Map.of());

        assertThat(cells(page, "nghi-van").get(0)).isEqualTo("4");
        assertThat(cells(page, "nghi-van").get(2))
                .contains(Doubt.FINISH_BEFORE_RECEIPT.sentence())
                .contains(Doubt.NO_DUE_DAY.sentence())
                .contains(Doubt.CODE_OF_ANOTHER_DAY.sentence());
        pressed(one, "/ghi");
        assertThat(
                        jdbc.sql(
                                        """
                                        select doubts from dossiers.standing
                                        where receiving_unit = :unit and doubts <> 0
                                        """)
                                .param("unit", unit.value())
                                .query(Integer.class)
                                .list())
                .containsExactly(
                        Doubt.bits(
                                List.of(
                                        Doubt.FINISH_BEFORE_RECEIPT,
                                        Doubt.NO_DUE_DAY,
                                        Doubt.CODE_OF_ANOTHER_DAY)));
    }

    @Test
    void wordsThatNobodyKnowsAreAskedForOnceAndKeptForTheSource() throws Exception {
        String text = LIST.replace("Đang xử lý", "Bay màu");
        String one = uploaded("Nguồn lạ", "la.csv", text);

        MockHttpServletResponse asked = send(bare(one) + "/cot", form(one, Map.of()));
        assertThat(asked.getStatus()).isEqualTo(422);
        assertThat(asked.getContentAsString(StandardCharsets.UTF_8))
                .contains("Hãy chọn nghĩa của từ “Bay màu” trong tệp.");

        mapped(one, Map.of("trang-thai-1", "8"));
        assertThat(settled(one)).contains("2 hồ sơ mới");

        String next = uploaded("Nguồn lạ", "la-2.csv", text);
        assertThat(next).doesNotEndWith("/cot");
        assertThat(settled(next)).contains("2 hồ sơ mới");
    }

    @Test
    void whatIsNoTableIsRefusedAtOnceAndNothingTypedIsLost() throws Exception {
        MockHttpServletResponse answer =
                upload(
                        "Nguồn đã gõ",
                        new MockMultipartFile("tep", "a.xlsx", "", new byte[] {1, 2}));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("lưu lại dạng .xlsx")
                .contains("Nguồn đã gõ");
        assertThat(
                        upload("", new MockMultipartFile("tep", "", "", new byte[0]))
                                .getContentAsString(StandardCharsets.UTF_8))
                .contains("Hãy ghi tên hệ thống")
                .contains("Hãy chọn một tệp");
    }

    @Test
    void nobodyFindsTheImportsOfAnotherUnit() throws Exception {
        String mine = uploaded("Một cửa", "a.csv", LIST);
        UnitId other = sites.at(world.site("khac-" + host)).unit();
        Person stranger = staff.hire("nguoi-la-" + towns, "can-bo-mot-cua", other);

        mvc.perform(get(url(mine)).with(Staff.as(stranger))).andExpect(status().isForbidden());
        String guessed =
                mine.replace("/" + unit.value() + "/", "/" + other.value() + "/")
                        .replace("/cot", "");
        mvc.perform(get(url(guessed)).with(Staff.as(stranger))).andExpect(status().isNotFound());
        mvc.perform(post(url(guessed + "/ghi")).with(Staff.as(stranger)))
                .andExpect(status().isNotFound());
        mvc.perform(get(url(guessed + "/loi.csv")).with(Staff.as(stranger)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aRunThatFellSilentIsBrokenOffAndMayBeginAnew() throws Exception {
        String one = uploaded("Một cửa", "a.csv", LIST);
        mapped(one, Map.of());
        jdbc.sql("update dossiers.import set step = 'WRITING', beat_at = :then where id = :id")
                .param(
                        "then",
                        OffsetDateTime.ofInstant(clock.instant().minusSeconds(60), ZoneOffset.UTC))
                .param("id", id(one))
                .update();

        assertThat(read(bare(one)).getContentAsString(StandardCharsets.UTF_8))
                .contains("Lần chạy bị đứt quãng")
                .contains("Chạy thử lại");
        assertThat(pressed(one, "/ghi")).contains("Đã ghi vào sổ hồ sơ");
        assertThat(dossiers()).isEqualTo(2);
    }

    @Test
    @Timeout(30)
    void somebodyMayEndARun() throws Exception {
        long id = id(uploaded("Một cửa", "a.csv", LIST));
        assertThat(imports.begin(id, Step.CHECKING)).isTrue();
        assertThat(imports.begin(id, Step.WRITING)).as("one run at a time").isFalse();
        imports.cancel(id);

        assertThatThrownBy(
                        () -> {
                            try (var pulse = new Pulse(imports, id)) {
                                for (long row = 0; ; row++) {
                                    pulse.at(row);
                                    Thread.sleep(1);
                                }
                            }
                        })
                .isInstanceOf(Cancelled.class);
    }

    @Test
    void aFileThatIsNotWantedGoesAway() throws Exception {
        String one = uploaded("Một cửa", "a.csv", LIST);

        send(bare(one) + "/bo", new LinkedMultiValueMap<>());

        assertThat(read(bare(one)).getStatus()).isEqualTo(404);
    }

    private void written(String source, String text) throws Exception {
        String one = uploaded(source, "dau.csv", text);
        mapped(one, Map.of());
        pressed(one, "/ghi");
    }

    private String uploaded(String source, String name, String text) throws Exception {
        MockHttpServletResponse answer =
                upload(
                        source,
                        new MockMultipartFile(
                                "tep", name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.getStatus()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    private MockHttpServletResponse upload(String source, MockMultipartFile file) throws Exception {
        return mvc.perform(
                        multipart(url("/ho-so/" + unit.value() + "/nhap"))
                                .file(file)
                                .param("nguon", source)
                                .with(Staff.as(officer)))
                .andReturn()
                .getResponse();
    }

    /** The page after the mapping as guessed, but for what is changed. */
    private String mapped(String one, Map<String, String> changed) throws Exception {
        String cot = bare(one) + "/cot";
        assertThat(send(cot, form(cot, changed)).getStatus()).isEqualTo(303);
        return settled(one);
    }

    /** What a browser would send: everything as it stands. */
    private MultiValueMap<String, String> form(String one, Map<String, String> changed)
            throws Exception {
        Document page =
                Jsoup.parse(read(bare(one) + "/cot").getContentAsString(StandardCharsets.UTF_8));
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (Element field : page.select("main input[name], main select[name]")) {
            boolean ticked = !field.attr("type").equals("checkbox") || field.hasAttr("checked");
            if (ticked) {
                form.add(
                        field.attr("name"),
                        field.tagName().equals("select")
                                ? field.select("option[selected]").attr("value")
                                : field.val());
            }
        }
        changed.forEach(form::set);
        return form;
    }

    private String pressed(String one, String button) throws Exception {
        send(bare(one) + button, new LinkedMultiValueMap<>());
        return settled(one);
    }

    /** The page of an import when nothing runs any more. */
    private String settled(String one) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        String page = read(bare(one)).getContentAsString(StandardCharsets.UTF_8);
        while (page.contains("Dừng lại</button>") && Instant.now().isBefore(end)) {
            Thread.sleep(50);
            page = read(bare(one)).getContentAsString(StandardCharsets.UTF_8);
        }
        return Jsoup.parse(page).select("main").html();
    }

    private MockHttpServletResponse send(String path, MultiValueMap<String, String> form)
            throws Exception {
        var request = post(url(path)).with(Staff.as(officer));
        request.params(form);
        return mvc.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse read(String path) throws Exception {
        return mvc.perform(get(url(path)).with(Staff.as(officer))).andReturn().getResponse();
    }

    private URI url(String path) {
        return URI.create("http://" + host + path);
    }

    private long dossiers() {
        return jdbc.sql("select count(*) from dossiers.dossier where unit = :unit")
                .param("unit", unit.value())
                .query(Long.class)
                .single();
    }

    private static List<String> cells(String page, String table) {
        return Jsoup.parse(page).select("div[aria-labelledby=" + table + "] td").eachText();
    }

    private static String bare(String address) {
        return address.replaceAll("/cot$", "");
    }

    private static long id(String address) {
        return Long.parseLong(bare(address).replaceAll(".*/", ""));
    }
}
