package vn.caunoi.dossiers.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.caunoi.identity.Staff.as;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.caunoi.Caunoi;
import vn.caunoi.FreshDatabase;
import vn.caunoi.MovableClock;
import vn.caunoi.VeraPdf;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.dossiers.Holdings;
import vn.caunoi.dossiers.Standing;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.procedures.ProcedureRegister;
import vn.caunoi.procedures.Procedures;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/** What happens at the counter: received, sent home, refused; numbers that never go astray. */
@SpringBootTest(classes = Caunoi.class, properties = "caunoi.page-cache=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import({MovableClock.class, World.class, Staff.class})
class IntakeTest {

    private static final String HOST = "quay-a.localhost";
    private static final String OTHER_HOST = "quay-b.localhost";
    private static final int COUNTERS = 50;
    private static final Locale VIETNAMESE = Locale.of("vi");

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Staff staff;
    @Autowired ProcedureRegister register;
    @Autowired Procedures procedures;
    @Autowired Dossiers dossiers;
    @Autowired Holdings holdings;
    @Autowired JdbcClient jdbc;

    private UnitId unit = new UnitId(0);
    private UnitId other = new UnitId(0);

    @BeforeEach
    void aCounterThatIsOpen() {
        unit = unit(HOST);
        other = unit(OTHER_HOST);
        clock.set(Instant.parse("2025-09-08T02:00:00Z"));
        if (procedures.at(Desk.PROCEDURE, LocalDate.of(2025, 9, 8)).isEmpty()) {
            Desk.open(register, unit);
        }
    }

    @Test
    void aProcedureIsFoundWithoutDiacriticsAndByItsCode() throws Exception {
        assertThat(read("/tiep-nhan?q=nuoi+chim").getHeader("Location"))
                .isEqualTo(path("/tiep-nhan/1.909001"));
        assertThat(read("/tiep-nhan?q=1.909001").getHeader("Location"))
                .isEqualTo(path("/tiep-nhan/1.909001"));
        assertThat(read("/tiep-nhan/goi-y?q=BO+CAU").getContentAsString(StandardCharsets.UTF_8))
                .contains("Đăng ký nuôi chim bồ câu")
                .doesNotContain("<html");
        assertThat(text("/tiep-nhan?q=khongco")).contains("Không có thủ tục nào");
    }

    @Test
    void theDueDayStandsThereBeforeAnythingIsSent() throws Exception {
        assertThat(text("/tiep-nhan/1.909001"))
                .contains("Nếu tiếp nhận bây giờ, hẹn trả 15/09/2025", "Cách tính ngày hẹn trả");
    }

    @Test
    void aScannedCardAndOneButtonMakeAReceipt() throws Exception {
        String receipt = sends(Desk.complete());
        assertThat(receipt).endsWith("/giay/01");
        assertThat(page(receipt))
                .contains("Phạm Thị Hoa", "Thôn Đông", "0912345678", "15/09/2025")
                .contains("Đơn đề nghị", "Cách tính ngày hẹn trả", "Số nội bộ: <strong>NB")
                .doesNotContain("Mã hồ sơ:", "030190001234");
        DossierId dossier = dossier(receipt);
        assertThat(standing(dossier).state()).isEqualTo(DossierState.RECEIVED);
        assertThat(holdings.of(dossier)).isPresent();
        assertThat(
                        jdbc.sql(
                                        "select folded || ' ' || telephone_end || ' ' || identity_end from"
                                                + " dossiers.applicant where dossier = :dossier")
                                .param("dossier", dossier.value())
                                .query((row, _) -> row.getString(1))
                                .single())
                .isEqualTo("pham thi hoa 5678 1234");
    }

    @Test
    void everyPaperIsAnOfficialFormInOneClick() throws Exception {
        clock.set(Instant.parse("2026-03-02T02:00:00Z"));
        String receipt = sends(Desk.complete("nop-ten", "Lê Văn Chín", "nop-uy-quyen", "Con ruột"));
        assertThat(page(receipt)).contains(receipt + ".pdf", receipt + ".docx");
        String code = standing(dossier(receipt)).code();
        byte[] form = bytes(receipt + ".pdf");
        assertThat(VeraPdf.complaints(form)).isEmpty();
        assertThat(words(form))
                .contains("Giấy tiếp nhận hồ sơ và hẹn trả kết quả".toUpperCase(VIETNAMESE))
                .contains("01/TNHS", "Số nội bộ: " + code, "Phạm Thị Hoa", "Lê Văn Chín (Con ruột)")
                .contains("1 bản sao chứng thực, 2 bản sao", HOST + ":8080/tra-cuu")
                .doesNotContain("030190001234", "Mã hồ sơ");
        String asked = sends(Desk.complete("viec", "bo-sung", "du", "", "giay-1-thieu", "Chưa ký"));
        assertThat(words(bytes(asked + ".pdf"))).contains("01/HDHS", "Đơn đề nghị: Chưa ký");
        String refused = sends(Desk.complete("viec", "tu-choi", "ly-do", "Không thuộc thẩm quyền"));
        assertThat(words(bytes(refused + ".pdf"))).contains("01/TCHS", "Không thuộc thẩm quyền");
        assertThat(words(bytes(sends(Desk.complete()) + ".pdf"))).contains("02/TNHS");
        assertThat(bytes(receipt + ".docx")).startsWith('P', 'K');
        String atOnce = sends(Desk.complete("viec", "tra-ngay"));
        mvc.perform(get(atOnce + ".pdf").with(as(officer()))).andExpect(status().isNotFound());
    }

    @Test
    void twoClicksMakeOneDossier() throws Exception {
        Map<String, String> form = Desk.complete();
        assertThat(sends(form)).isEqualTo(sends(form));
    }

    @Test
    void allMistakesAreSaidAtOnceAndNothingTypedIsLost() throws Exception {
        MockHttpServletResponse answer =
                answer(
                        Desk.complete(
                                "chu-qr", "1|2|3",
                                "chu-ten", "Lê Văn Tám",
                                "chu-so", "12",
                                "chu-dien-thoai", "mai gọi",
                                "nop-ten", "Lê Văn Chín",
                                "du", "",
                                "cach", "1",
                                "tra", "POST",
                                "ma", "H23/1"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("cần bảy phần", "12 chữ số", "bắt đầu bằng 0", "giấy ủy quyền")
                .contains("đánh dấu các giấy tờ", "chưa ghi thời hạn", "phải ghi địa chỉ")
                .contains("mã cơ quan, ngày tiếp nhận")
                .contains("1|2|3", "Lê Văn Tám", "mai gọi", "Lê Văn Chín", "H23/1");
    }

    @Test
    void somebodyElseSubmitsWithTheirAuthority() throws Exception {
        assertThat(
                        page(
                                sends(
                                        Desk.complete(
                                                "nop-ten", "Lê Văn Chín",
                                                "nop-uy-quyen", "Giấy ủy quyền số 12"))))
                .contains("Người nộp", "Lê Văn Chín", "Giấy ủy quyền số 12");
    }

    @Test
    void anEmptyFileIsRefusedAndTheGoodOneIsKept() throws Exception {
        Map<String, String> form = Desk.complete("chu-qr", "", "chu-ten", "");
        var request = multipart(path("/tiep-nhan/1.909001"));
        request.file(file("don.txt", "Kính gửi Ủy ban nhân dân xã")).file(file("trong.txt", ""));
        MockHttpServletResponse answer = send(request, form);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("Tệp “trong.txt” trống.", "Bỏ tệp “don.txt”");
        form.put("chu-ten", "Lê Văn Tám");
        String receipt = sends(form);
        assertThat(page(receipt)).contains("don.txt</a> (");
        String file =
                receipt.replace(
                        "/giay/01",
                        "/tep/"
                                + jdbc.sql("select file from dossiers.attachment where key = :key")
                                        .param("key", UUID.fromString(form.get("khoa")))
                                        .query((row, _) -> row.getString("file"))
                                        .single());
        assertThat(page(file)).isEqualTo("Kính gửi Ủy ban nhân dân xã");
        String elsewhere = file.replaceFirst("/[0-9]+/tep", "/999999/tep");
        mvc.perform(get(elsewhere).with(as(officer()))).andExpect(status().isNotFound());
    }

    @Test
    void insufficientMeansFormTwoAndNoClockUntilThePapersAreThere() throws Exception {
        String slip =
                sends(
                        Desk.complete(
                                "viec", "bo-sung",
                                "du", "",
                                "giay-1-thieu", "Chưa ký",
                                "giay-2-thieu", "Thiếu bản sao chứng thực"));
        assertThat(slip).endsWith("/giay/02");
        assertThat(page(slip))
                .contains("Chưa ký", "Thiếu bản sao chứng thực", "chưa được tiếp nhận");
        DossierId dossier = dossier(slip);
        assertThat(standing(dossier).state()).isEqualTo(DossierState.REGISTERED);
        assertThat(standing(dossier).dueOn()).isNull();
        assertThat(lookedUp(standing(dossier).code(), "5678"))
                .contains("chưa được tiếp nhận; giấy tờ cần nộp")
                .contains("Đơn đề nghị: Chưa ký; Giấy tờ chuồng trại: Thiếu bản sao chứng thực");
        String again = "/tiep-nhan/1.909001?ho-so=" + dossier.value();
        assertThat(page(slip)).contains(again);
        assertThat(text(again)).contains("Phạm Thị Hoa");
        clock.set(Instant.parse("2025-09-09T02:00:00Z"));
        String receipt = sends(Desk.complete("ho-so", "" + dossier.value()));
        assertThat(dossier(receipt)).isEqualTo(dossier);
        assertThat(standing(dossier).dueOn()).isEqualTo(LocalDate.of(2025, 9, 16));
    }

    /** What a citizen reads of it. */
    private String lookedUp(String code, String figures) throws Exception {
        return mvc.perform(post("/tra-cuu").param("ma", code).param("bon-so", figures))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsUsedMostStandsFirst() throws Exception {
        if (procedures.at(Desk.CERTIFYING, LocalDate.of(2025, 9, 8)).isEmpty()) {
            Desk.certify(register, unit);
        }
        sends(Desk.complete());
        for (String list : List.of("/tiep-nhan", "/tiep-nhan/goi-y?q=ch")) {
            String found = text(list);
            assertThat(found.indexOf("Đăng ký nuôi chim bồ câu"))
                    .isPositive()
                    .isLessThan(found.indexOf("Chứng thực bản sao thử"));
        }
    }

    @Test
    void aMissingPaperIsNotReceived() throws Exception {
        MockHttpServletResponse answer = answer(Desk.complete("giay-1-thieu", "Chưa ký"));
        assertThat(answer.getStatus()).isEqualTo(422);
    }

    @Test
    void aRefusalIsFormThreeAndOutsideOfTheSum() throws Exception {
        assertThat(answer(Desk.complete("viec", "tu-choi")).getStatus()).isEqualTo(422);
        String slip = sends(Desk.complete("viec", "tu-choi", "ly-do", "Không thuộc thẩm quyền"));
        assertThat(slip).endsWith("/giay/03");
        assertThat(page(slip)).contains("Không thuộc thẩm quyền");
        assertThat(standing(dossier(slip)).state()).isEqualTo(DossierState.NOT_ACCEPTED);
        assertThat(holdings.of(dossier(slip))).isEmpty();
    }

    @Test
    void anImmediateResultIsRecordedWithoutADueDay() throws Exception {
        String paper = sends(Desk.complete("viec", "tra-ngay"));
        assertThat(standing(dossier(paper)).state()).isEqualTo(DossierState.RETURNED);
        assertThat(page(paper)).contains("Hồ sơ có kết quả ngay");
    }

    @Test
    void aMistakenReceiptIsVoidedAndItsNumberStaysUsed() throws Exception {
        String receipt = sends(Desk.complete());
        String voiding = receipt.replace("/giay/01", "/huy-giay-tiep-nhan");
        mvc.perform(post(voiding).with(as(officer()))).andExpect(status().isUnprocessableContent());
        mvc.perform(post(voiding).with(as(officer())).param("ly-do", "Nhầm người"))
                .andExpect(status().isSeeOther());
        Standing standing = standing(dossier(receipt));
        assertThat(standing.state()).isEqualTo(DossierState.NOT_ACCEPTED);
        assertThat(page(receipt)).contains("Giấy này đã hủy");
        assertThat(text("/so-in-san")).contains(standing.code(), "Nhầm người");
        assertThat(holdings.of(dossier(receipt))).isEmpty();
        mvc.perform(post(voiding).with(as(officer())).param("ly-do", "Lại nhầm"))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void aTelephoneIsPutRightAndTheJournalHearsNoValue() throws Exception {
        String receipt = sends(Desk.complete());
        String owner = receipt.replace("/giay/01", "/chu-ho-so");
        assertThat(page(owner)).contains("Phạm Thị Hoa", "0912345678");
        mvc.perform(post(owner).with(as(officer())).param("chu-ten", "").param("chu-sinh", "x"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(
                        post(owner)
                                .with(as(officer()))
                                .param("chu-ten", "Phạm Thị Hòa")
                                .param("chu-dien-thoai", "0987 654 321"))
                .andExpect(status().isSeeOther());
        assertThat(page(receipt)).contains("Phạm Thị Hòa", "0987654321");
        assertThat(
                        jdbc.sql(
                                        "select after from journal.entry where what ="
                                                + " 'ho-so.sua-nguoi-nop' order by number desc limit 1")
                                .query((row, _) -> row.getString("after"))
                                .single())
                .isEqualTo("đã đổi: họ tên, điện thoại");
    }

    @Test
    void fiftyCountersAtOnceLeaveNoGapAndNoDuplicate() throws Exception {
        clock.set(Instant.parse("2025-10-01T02:00:00Z"));
        assertThat(serials(atOnce()))
                .isEqualTo(IntStream.rangeClosed(1, COUNTERS).boxed().toList());
    }

    @Test
    void anAuthorisedUnitIssuesCodesThatNeverWrap() throws Exception {
        Person administrator = staff.hire("quantri-quay", "quan-tri", unit);
        mvc.perform(post(path("/quyen-cap-ma")).with(as(administrator)).param("ma-co-quan", "sai"))
                .andExpect(status().isUnprocessableContent());
        authorise(administrator, "H23.77");
        clock.set(Instant.parse("2025-10-02T02:00:00Z"));
        try {
            List<String> receipts = atOnce();
            assertThat(serials(receipts))
                    .isEqualTo(IntStream.rangeClosed(1, COUNTERS).boxed().toList());
            jdbc.sql("update dossiers.code_serial set last = 9999 where agency = 'H23.77'")
                    .update();
            Standing next = standing(dossier(sends(Desk.complete())));
            assertThat(next.code()).isEqualTo("H23.77-251002-10000");
            assertThat(next.official()).isTrue();
        } finally {
            authorise(administrator, "");
        }
    }

    @Test
    void anOfficialCodeIsRecordedAsScannedAndOnlyOnce() throws Exception {
        Map<String, String> form = Desk.complete("ma", "h23.38–250908 – 0451");
        assertThat(page(sends(form))).contains("Mã hồ sơ: <strong>H23.38-250908-0451");
        MockHttpServletResponse again = answer(Desk.complete("ma", "H23.38-250908-0451"));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString(StandardCharsets.UTF_8))
                .contains("Đã có hồ sơ mang mã");
    }

    @Test
    void aCodeThatComesLaterReplacesOurNumberOnEveryPaper() throws Exception {
        String receipt = sends(Desk.complete());
        String code = receipt.replace("/giay/01", "/ma-ho-so");
        assertThat(page(receipt)).contains(code);
        clock.set(Instant.parse("2025-09-08T02:30:00Z"));
        mvc.perform(post(code).with(as(officer())).param("ma", "NB1-250908-0001"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post(code).with(as(officer())).param("ma", "H23.38-250908-0777"))
                .andExpect(status().isSeeOther());
        assertThat(page(receipt)).contains("Mã hồ sơ: <strong>H23.38-250908-0777");
        assertThat(words(bytes(receipt + ".pdf"))).contains("Mã hồ sơ: H23.38-250908-0777");
        mvc.perform(post(code).with(as(officer())).param("ma", "H23.38-250908-0778"))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void numbersOnPaperAreUsedOnceAndTheRestIsVoided() throws Exception {
        clock.set(Instant.parse("2025-10-03T02:00:00Z"));
        MockHttpServletResponse reserved =
                mvc.perform(
                                post(path("/so-in-san"))
                                        .with(as(officer()))
                                        .param("so-luong", "3")
                                        .param("ngay", "03/10/2025"))
                        .andReturn()
                        .getResponse();
        String sheet = String.valueOf(reserved.getHeader("Location"));
        String first = "NB%d-251003-0001".formatted(unit.value());
        assertThat(page(sheet)).contains(first, "3 số chưa dùng");
        assertThat(standing(dossier(sends(Desk.complete()))).code()).endsWith("-0004");
        clock.set(Instant.parse("2025-10-03T08:00:00Z"));
        assertThat(answer(Desk.complete("so", first)).getStatus()).isEqualTo(422);
        String receipt = sends(Desk.complete("so", first, "luc", "03/10/2025 09:30"));
        assertThat(page(receipt)).contains(first, "03/10/2025 09:30:00");
        assertThat(answer(Desk.complete("so", first, "luc", "03/10/2025 09:30")).getStatus())
                .isEqualTo(422);
        mvc.perform(post(sheet).with(as(officer())).param("ly-do", "Hết sự cố"))
                .andExpect(status().isSeeOther());
        assertThat(text("/so-in-san"))
                .contains("NB%d-251003-0003".formatted(unit.value()), "Hết sự cố");
        assertThat(
                        answer(
                                        Desk.complete(
                                                "so",
                                                "NB%d-251003-0002".formatted(unit.value()),
                                                "luc",
                                                "03/10/2025 10:00"))
                                .getStatus())
                .isEqualTo(422);
    }

    @Test
    void strangersAndColleaguesOfAnotherUnitAreTurnedAway() throws Exception {
        String receipt = sends(Desk.complete());
        Person elsewhere = staff.hire("motcua-quay-b", "can-bo-mot-cua", other);
        Person analyst = staff.hire("phantich-quay", "phan-tich", unit);
        for (Person person : List.of(elsewhere, analyst)) {
            mvc.perform(get(receipt).with(as(person))).andExpect(status().isForbidden());
            mvc.perform(get(path("/tiep-nhan")).with(as(person))).andExpect(status().isForbidden());
        }
        String foreign = receipt.replace(path(""), "/mot-cua/" + other.value());
        mvc.perform(get(foreign).with(as(elsewhere))).andExpect(status().isNotFound());
        mvc.perform(get(path("/quyen-cap-ma")).with(as(officer())))
                .andExpect(status().isForbidden());
        mvc.perform(get(receipt)).andExpect(status().is3xxRedirection());
    }

    @Test
    void theJournalKnowsTheActAndNoName() throws Exception {
        sends(Desk.complete());
        assertThat(
                        jdbc.sql(
                                        "select count(*) from journal.entry where what ="
                                                + " 'ho-so.mot-cua.nhan'")
                                .query(Long.class)
                                .single())
                .isPositive();
        assertThat(
                        jdbc.sql("select count(*) from journal.entry e where e::text like '%Hoa%'")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    /** Fifty officers press the button in the same moment. */
    private List<String> atOnce() throws Exception {
        Person officer = officer();
        List<String> receipts = new ArrayList<>();
        try (var counters = Executors.newFixedThreadPool(COUNTERS)) {
            List<Future<String>> answers =
                    IntStream.range(0, COUNTERS)
                            .mapToObj(_ -> counters.submit(() -> sends(Desk.complete(), officer)))
                            .toList();
            for (Future<String> answer : answers) {
                receipts.add(answer.get());
            }
        }
        return receipts;
    }

    private List<Integer> serials(List<String> receipts) {
        return receipts.stream()
                .map(receipt -> standing(dossier(receipt)).code())
                .map(code -> Integer.parseInt(code.substring(code.lastIndexOf('-') + 1)))
                .sorted()
                .toList();
    }

    private void authorise(Person administrator, String agency) throws Exception {
        mvc.perform(post(path("/quyen-cap-ma")).with(as(administrator)).param("ma-co-quan", agency))
                .andExpect(status().isSeeOther());
    }

    private String sends(Map<String, String> form) throws Exception {
        return sends(form, officer());
    }

    private String sends(Map<String, String> form, Person officer) throws Exception {
        MockHttpServletResponse answer =
                send(multipart(path("/tiep-nhan/1.909001")), form, officer);
        assertThat(answer.getStatus())
                .as(answer.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    private MockHttpServletResponse answer(Map<String, String> form) throws Exception {
        return send(multipart(path("/tiep-nhan/1.909001")), form);
    }

    private MockHttpServletResponse send(
            MockMultipartHttpServletRequestBuilder request, Map<String, String> form)
            throws Exception {
        return send(request, form, officer());
    }

    private MockHttpServletResponse send(
            MockMultipartHttpServletRequestBuilder request, Map<String, String> form, Person by)
            throws Exception {
        form.forEach(request::param);
        return mvc.perform(request.with(as(by))).andReturn().getResponse();
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile(
                "tep", name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] bytes(String address) throws Exception {
        return mvc.perform(get(address).with(as(officer())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    /** What a PDF says, on one line. */
    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private MockHttpServletResponse read(String address) throws Exception {
        return mvc.perform(get(URI.create(path(address))).with(as(officer())))
                .andReturn()
                .getResponse();
    }

    private String text(String address) throws Exception {
        return read(address).getContentAsString(StandardCharsets.UTF_8);
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).with(as(officer())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static DossierId dossier(String paper) {
        return new DossierId(Long.parseLong(paper.split("/")[3]));
    }

    private Standing standing(DossierId dossier) {
        return dossiers.find(unit, dossier).orElseThrow().standing();
    }

    private Person officer() {
        return staff.hire("motcua-quay", "can-bo-mot-cua", unit);
    }

    private String path(String rest) {
        return "/mot-cua/" + unit.value() + rest;
    }

    private UnitId unit(String host) {
        return sites.named(host).or(() -> sites.find(world.site(host))).orElseThrow().unit();
    }
}
