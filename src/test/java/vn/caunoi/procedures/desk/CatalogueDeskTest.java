package vn.caunoi.procedures.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.caunoi.Caunoi;
import vn.caunoi.FreshDatabase;
import vn.caunoi.MovableClock;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.procedures.Channel;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.procedures.ProcedureCode;
import vn.caunoi.procedures.Procedures;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/** What those who look after a catalogue may do with it, by the form and by whole files. */
@SpringBootTest(classes = Caunoi.class, properties = "caunoi.page-cache=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import({MovableClock.class, World.class, Staff.class})
class CatalogueDeskTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Staff staff;
    @Autowired Sites sites;
    @Autowired Procedures procedures;
    @Autowired JdbcClient jdbc;

    private Site site;
    private Site other;
    private Person controller;
    private int number;

    @BeforeEach
    void aFreshCommuneWithItsController() {
        number = NUMBERS.incrementAndGet();
        site = sites.at(world.site("kiem-soat-%d-a.localhost".formatted(number)));
        other = sites.at(world.site("kiem-soat-%d-b.localhost".formatted(number)));
        controller = staff.hire("kiem-soat-" + number, "kiem-soat-tthc", site.unit());
        clock.set(Instant.parse("2026-11-23T02:00:00Z"));
    }

    private ProcedureCode code(int serial) {
        return new ProcedureCode("7.%03d%03d".formatted(number, serial));
    }

    private String at(Site where, String rest) {
        return "http://" + where.host() + ProcedureCatalogueController.address(where) + rest;
    }

    private Map<String, List<String>> form(int serial) {
        var form = new LinkedHashMap<String, List<String>>();
        form.put("ma", List.of(code(serial).value()));
        form.put("ten", List.of("Xin mở quán nước"));
        form.put("linh-vuc", List.of("Hàng quán"));
        form.put("noi-tiep-nhan", List.of("#" + site.unit().value()));
        form.put("cach-nop.0", List.of("Trực tiếp", "Trực tuyến", ""));
        form.put("cach-nop.1", List.of("3 ngày làm việc", "1,5 ngày làm việc", ""));
        form.put("cach-nop.2", List.of("Miễn phí", "10.000 đồng", ""));
        form.put("cach-nop.3", List.of("", "Nghị quyết thử", ""));
        form.put("cach-nop.4", List.of("", "", ""));
        form.put("ket-qua", List.of("Giấy phép"));
        form.put("tu-ngay", List.of("01/01/2026"));
        return form;
    }

    private ResultActions send(Site where, String rest, Map<String, List<String>> form)
            throws Exception {
        var request = post(at(where, rest));
        form.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return mvc.perform(request.with(Staff.as(controller)));
    }

    private long arrive(String name, String text) throws Exception {
        String location =
                mvc.perform(
                                multipart(at(site, "/nhap"))
                                        .file(
                                                new MockMultipartFile(
                                                        "tep",
                                                        name,
                                                        "text/csv",
                                                        text.getBytes(StandardCharsets.UTF_8)))
                                        .param("ap-dung-tu", "01/02/2026")
                                        .with(Staff.as(controller)))
                        .andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl();
        return Long.parseLong(Objects.requireNonNull(location).replaceFirst(".*/", ""));
    }

    private String table(String... rows) {
        return "Mã;Tên TTHC;Lĩnh vực;Cách thức thực hiện;Kết quả\n"
                + String.join("\n", rows)
                + "\n";
    }

    private Procedure newest(int serial) {
        return procedures.revisions(code(serial)).getFirst();
    }

    @Test
    void theFormMakesAProcedureThatReadersSee() throws Exception {
        send(site, "/moi", form(1)).andExpect(status().isSeeOther());
        Procedure procedure = newest(1);
        assertThat(procedure.validFrom()).isEqualTo("2026-01-01");
        assertThat(procedure.limit(Channel.ONLINE).orElseThrow().code()).isEqualTo("1.5wd");
        assertThat(procedure.particulars().ways().getLast().fee().dong()).isEqualTo(10_000L);
        assertThat(procedure.particulars().competent())
                .isEqualTo(procedure.particulars().receiving());
        mvc.perform(get("http://" + site.host() + "/thu-tuc"))
                .andExpect(content().string(containsString("Xin mở quán nước")));
        assertThat(acts("procedure.revise")).isEqualTo(1);
    }

    @Test
    void everyMistakeIsToldAtOnceAndNothingTypedIsLost() throws Exception {
        Map<String, List<String>> form = form(1);
        form.put("ma", List.of("12"));
        form.put("ten", List.of(""));
        form.put("cach-nop.1", List.of("7", "mấy hôm", ""));
        form.put("tu-ngay", List.of("31/02/2026"));
        form.put("dieu-kien", List.of("Có chỗ <bán> hàng"));
        send(site, "/moi", form)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ví dụ 1.001193")))
                .andExpect(content().string(containsString("Hãy ghi tên thủ tục")))
                .andExpect(content().string(containsString("Dòng 1: Không đọc được thời hạn “7”")))
                .andExpect(content().string(containsString("“mấy hôm”")))
                .andExpect(content().string(containsString("31/02/2026")))
                .andExpect(content().string(containsString("Có chỗ &lt;bán&gt; hàng")))
                .andExpect(content().string(containsString("<title>Lỗi: ")));
        assertThat(procedures.everOf(site.unit())).isEmpty();
    }

    @Test
    void aNewRevisionIsComparedBeforeItIsKept() throws Exception {
        send(site, "/moi", form(1)).andExpect(status().isSeeOther());
        Map<String, List<String>> form = form(1);
        form.put("ban", List.of(Long.toString(newest(1).revision())));
        form.put("tu-ngay", List.of("01/12/2026"));
        form.put("cach-nop.1", List.of("2 ngày làm việc", "1,5 ngày làm việc", ""));
        form.put("viec", List.of("so-sanh"));
        send(site, "/" + code(1), form)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Trực tiếp, 3 ngày làm việc")))
                .andExpect(content().string(containsString("Trực tiếp, 2 ngày làm việc")));
        assertThat(procedures.revisions(code(1))).hasSize(1);
        form.remove("viec");
        send(site, "/" + code(1), form).andExpect(status().isSeeOther());
        assertThat(newest(1).validFrom()).isEqualTo("2026-12-01");
        send(site, "/" + code(1), form)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Người khác vừa thêm một bản")));
        assertThat(procedures.revisions(code(1))).hasSize(2);
    }

    @Test
    void whatConcernsAnotherUnitIsNotForThemToChange() throws Exception {
        Map<String, List<String>> shared = form(1);
        shared.put(
                "noi-tiep-nhan", List.of("#" + site.unit().value() + "\n#" + other.unit().value()));
        send(site, "/moi", shared)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("chưa được giao quyền kiểm soát")));
        send(other, "/moi", form(2)).andExpect(status().isForbidden());
        assertThat(procedures.everOf(other.unit())).isEmpty();
        Person both = staff.hire("kiem-soat-" + number, "kiem-soat-tthc", other.unit());
        assertThat(both.id()).isEqualTo(controller.id());
        send(site, "/moi", shared).andExpect(status().isSeeOther());
        assertThat(procedures.everOf(other.unit())).hasSize(1);
    }

    @Test
    void aProcedureOfAnotherUnitIsNotFoundUnderThisSite() throws Exception {
        send(site, "/moi", form(1)).andExpect(status().isSeeOther());
        staff.hire("kiem-soat-" + number, "kiem-soat-tthc", other.unit());
        mvc.perform(get(at(other, "/" + code(1))).with(Staff.as(controller)))
                .andExpect(status().isNotFound());
        long arrival = arrive("a.csv", table(code(2) + ";A;B;;C"));
        mvc.perform(get(at(other, "/nhap/" + arrival)).with(Staff.as(controller)))
                .andExpect(status().isNotFound());
        Person colleague = staff.hire("khac-" + number, "kiem-soat-tthc", site.unit());
        mvc.perform(get(at(site, "/nhap/" + arrival)).with(Staff.as(colleague)))
                .andExpect(status().isNotFound());
    }

    @Test
    void oneWrongRowKeepsTheWholeFileOut() throws Exception {
        long arrival =
                arrive(
                        "tệp.csv",
                        table(
                                code(1)
                                        + ";Xin mở quán;Hàng quán;Trực tiếp5 Ngày làm việcMiễn phí;Giấy",
                                code(2) + ";Xin đóng quán;Hàng quán;Trực tuyến7Miễn phí;Giấy",
                                "abc;;Hàng quán;;"));
        String page =
                mvc.perform(get(at(site, "/nhap/" + arrival)).with(Staff.as(controller)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page)
                .contains("Không nhập gì: 3 lỗi ở 2 trong 3 hàng.")
                .contains("Không đọc được thời hạn “7”: thiếu đơn vị")
                .contains("Đã tách 2 cách nộp")
                .doesNotContain("name=\"viec\" value=\"nhap\"");
        send(site, "/nhap/" + arrival, chosen()).andExpect(status().isUnprocessableContent());
        assertThat(procedures.everOf(site.unit())).isEmpty();
        mvc.perform(get(at(site, "/nhap/" + arrival + "/loi.csv")).with(Staff.as(controller)))
                .andExpect(content().string(containsString("Lỗi")))
                .andExpect(content().string(containsString("thiếu đơn vị")));
    }

    @Test
    void aMendedFileIsBroughtInOnceAndNeverTwice() throws Exception {
        String mended =
                table(
                        code(1) + ";Xin mở quán;Hàng quán;Trực tiếp5 Ngày làm việcMiễn phí;Giấy",
                        code(2) + ";Xin đóng quán;Hàng quán;Trực tuyến7 NgàyMiễn phí;Giấy");
        send(site, "/nhap/" + arrive("a.csv", mended), chosen()).andExpect(status().isSeeOther());
        assertThat(newest(2).limit(Channel.ONLINE).orElseThrow().code()).isEqualTo("7d");
        assertThat(newest(2).validFrom()).isEqualTo("2026-02-01");
        send(site, "/nhap/" + arrive("a.csv", mended), chosen()).andExpect(status().isSeeOther());
        assertThat(procedures.revisions(code(1))).hasSize(1);
        assertThat(acts("procedure.import")).isEqualTo(2);
        String changed = mended.replace("7 Ngày", "6 Ngày");
        long again = arrive("a.csv", changed);
        mvc.perform(get(at(site, "/nhap/" + again)).with(Staff.as(controller)))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "0 thủ tục mới, 1 bản mới, 0 hết hiệu lực, 1 không đổi")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "json"})
    void whatIsHandedOutComesBackUnchanged(String format) throws Exception {
        Map<String, List<String>> first = form(1);
        first.put("giay-to.0", List.of("Đơn | theo mẫu", "Ảnh"));
        first.put("giay-to.1", List.of("1", ""));
        first.put("giay-to.2", List.of("", "2"));
        first.put("giay-to.3", List.of("", ""));
        first.put("giay-to.4", List.of("Mẫu 1", ""));
        first.put("dieu-kien", List.of("- Có chỗ bán\n= Có nước"));
        first.put("doi-tuong", List.of("Cán bộ, công chức\nHộ gia đình"));
        first.put("nhay-cam", List.of("có"));
        send(site, "/moi", first).andExpect(status().isSeeOther());
        Map<String, List<String>> second = form(1);
        second.put("ban", List.of(Long.toString(newest(1).revision())));
        second.put("tu-ngay", List.of("01/06/2026"));
        second.put("den-ngay", List.of("01/06/2030"));
        send(site, "/" + code(1), second).andExpect(status().isSeeOther());
        byte[] file =
                mvc.perform(get(at(site, "/xuat." + format)).with(Staff.as(controller)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        String location =
                mvc.perform(
                                multipart(at(site, "/nhap"))
                                        .file(new MockMultipartFile("tep", "x." + format, "", file))
                                        .param("ap-dung-tu", "01/02/2026")
                                        .with(Staff.as(controller)))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl();
        mvc.perform(
                        get("http://" + site.host() + Objects.requireNonNull(location))
                                .with(Staff.as(controller)))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "2 hàng: 0 thủ tục mới, 0 bản mới, 0 hết hiệu lực, 2 không đổi")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "{\"ma\": 1}", "\u0000\u0001", "một cột"})
    void aFileThatIsNoCatalogueIsAnsweredWithASentence(String text) throws Exception {
        int answer =
                mvc.perform(
                                multipart(at(site, "/nhap"))
                                        .file(
                                                new MockMultipartFile(
                                                        "tep",
                                                        "x.csv",
                                                        "text/csv",
                                                        text.getBytes(StandardCharsets.UTF_8)))
                                        .param("ap-dung-tu", "01/02/2026")
                                        .with(Staff.as(controller)))
                        .andReturn()
                        .getResponse()
                        .getStatus();
        assertThat(answer).isIn(303, 422);
    }

    @Test
    void anAbolishedProcedureEndsOnItsDay() throws Exception {
        send(site, "/moi", form(1)).andExpect(status().isSeeOther());
        send(site, "/" + code(1) + "/bai-bo", Map.of("bai-bo-tu", List.of("01/01/2020")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("phải sau ngày bắt đầu 01/01/2026")));
        send(site, "/" + code(1) + "/bai-bo", Map.of("bai-bo-tu", List.of("01/12/2026")))
                .andExpect(status().isSeeOther());
        assertThat(procedures.at(code(1), LocalDate.parse("2026-11-30"))).isPresent();
        assertThat(procedures.at(code(1), LocalDate.parse("2026-12-01"))).isEmpty();
    }

    private Map<String, List<String>> chosen() {
        return Map.of(
                "viec", List.of("nhap"),
                "ap-dung-tu", List.of("01/02/2026"),
                "ma", List.of("Mã"),
                "ten", List.of("Tên TTHC"),
                "linh-vuc", List.of("Lĩnh vực"),
                "cach-nop", List.of("Cách thức thực hiện"),
                "ket-qua", List.of("Kết quả"));
    }

    private long acts(String what) {
        return jdbc.sql("select count(*) from journal.entry where what = :what and unit = :unit")
                .param("what", what)
                .param("unit", site.unit().value())
                .query(Long.class)
                .single();
    }
}
