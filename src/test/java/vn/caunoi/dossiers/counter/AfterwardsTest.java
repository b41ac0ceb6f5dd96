package vn.caunoi.dossiers.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.caunoi.identity.Staff.as;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.caunoi.Caunoi;
import vn.caunoi.FreshDatabase;
import vn.caunoi.MovableClock;
import vn.caunoi.VeraPdf;
import vn.caunoi.documents.PaperSize;
import vn.caunoi.documents.Papers;
import vn.caunoi.documents.Signer;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.dossiers.Holdings;
import vn.caunoi.files.FileId;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.procedures.ProcedureRegister;
import vn.caunoi.procedures.Procedures;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/** What the counter does besides receipts: money, certified copies, paper that changes hands. */
@SpringBootTest(classes = Caunoi.class, properties = "caunoi.page-cache=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import({MovableClock.class, World.class, Staff.class})
class AfterwardsTest {

    private static final String HOST = "quay-a.localhost";

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Staff staff;
    @Autowired ProcedureRegister register;
    @Autowired Procedures procedures;
    @Autowired Dossiers dossiers;
    @Autowired Holdings holdings;
    @Autowired Applicants applicants;
    @Autowired Attachments attachments;
    @Autowired Retention retention;
    @Autowired StoredFiles files;
    @Autowired JdbcClient jdbc;

    private UnitId unit = new UnitId(0);
    private DossierId dossier = new DossierId(0);

    @BeforeEach
    void aDossierThatWasReceived() throws Exception {
        unit = sites.named(HOST).or(() -> sites.find(world.site(HOST))).orElseThrow().unit();
        clock.set(Instant.parse("2025-09-08T02:00:00Z"));
        if (procedures.at(Desk.PROCEDURE, LocalDate.of(2025, 9, 8)).isEmpty()) {
            Desk.open(register, unit);
        }
        if (procedures.at(Desk.CERTIFYING, LocalDate.of(2025, 9, 8)).isEmpty()) {
            Desk.certify(register, unit);
        }
        String receipt =
                send("/tiep-nhan/1.909001", Desk.complete(), officer()).getHeader("Location");
        dossier = new DossierId(Long.parseLong(String.valueOf(receipt).split("/")[3]));
    }

    @Test
    void theDossierWaitsUntilEverythingIsPaid() throws Exception {
        String fees = "/" + dossier.value() + "/phi-le-phi";
        assertThat(send(fees, Map.of("so-tien", "nhiều"), officer()).getStatus()).isEqualTo(422);
        send(fees, Map.of("khoan", "Lệ phí một", "so-tien", "50.000"), officer());
        send(fees, Map.of("khoan", "Lệ phí hai", "so-tien", "20000"), officer());
        assertThat(state()).isEqualTo(DossierState.AWAITING_PAYMENT);
        assertThat(text(fees)).contains("50.000 đồng", "20.000 đồng");
        List<Long> owed = fees();
        assertThat(send(fees + "/" + owed.getFirst(), Map.of(), officer()).getStatus())
                .isEqualTo(422);
        pay(owed.getFirst(), "0000123");
        assertThat(state()).isEqualTo(DossierState.AWAITING_PAYMENT);
        pay(owed.getLast(), "0000124");
        assertThat(state()).isEqualTo(DossierState.IN_PROGRESS);
        assertThat(text(fees)).contains("Biên lai 0000124");
        assertThat(pay(owed.getLast(), "0000125").getStatus()).isEqualTo(422);
        assertThat(pay(owed.getLast() + 1_000, "0000125").getStatus()).isEqualTo(404);
    }

    @Test
    void aFeeDemandedByMistakeIsWaivedAndThePaymentWasNeverAskedFor() throws Exception {
        String fees = "/" + dossier.value() + "/phi-le-phi";
        send(fees, Map.of("khoan", "Lệ phí", "so-tien", "500.000"), officer());
        String waiving = fees + "/" + fees().getFirst() + "/bo";
        assertThat(send(waiving, Map.of(), officer()).getStatus()).isEqualTo(422);
        assertThat(state()).isEqualTo(DossierState.AWAITING_PAYMENT);
        Map<String, String> why = Map.of("ly-do-bo-" + fees().getFirst(), "Thừa một số không");
        assertThat(send(waiving, why, officer()).getStatus()).isEqualTo(303);
        assertThat(state()).isEqualTo(DossierState.RECEIVED);
        assertThat(text(fees)).contains("Đã bỏ, ghi nhầm: Thừa một số không");
        assertThat(send(waiving, why, officer()).getStatus()).isEqualTo(422);
        assertThat(pay(fees().getFirst(), "0000126").getStatus()).isEqualTo(422);
    }

    @Test
    void whoPaidOneFeeAndIsSparedTheOtherHasPaid() throws Exception {
        String fees = "/" + dossier.value() + "/phi-le-phi";
        send(fees, Map.of("khoan", "Lệ phí một", "so-tien", "50.000"), officer());
        send(fees, Map.of("khoan", "Lệ phí hai", "so-tien", "20.000"), officer());
        pay(fees().getFirst(), "0000127");
        long other = fees().getLast();
        send(fees + "/" + other + "/bo", Map.of("ly-do-bo-" + other, "Ghi hai lần"), officer());
        assertThat(state()).isEqualTo(DossierState.IN_PROGRESS);
    }

    @Test
    void aFeeThatIsSentTwiceIsOwedOnce() throws Exception {
        Map<String, String> form =
                Map.of(
                        "khoa", UUID.randomUUID().toString(),
                        "khoan", "Lệ phí",
                        "so-tien", "50.000");
        String fees = "/" + dossier.value() + "/phi-le-phi";
        assertThat(send(fees, form, officer()).getStatus()).isEqualTo(303);
        assertThat(send(fees, form, officer()).getStatus()).isEqualTo(303);
        assertThat(fees()).hasSize(1);
    }

    private List<Long> fees() {
        return jdbc.sql("select id from dossiers.fee where dossier = :dossier order by id")
                .param("dossier", dossier.value())
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    private MockHttpServletResponse pay(long fee, String receipt) throws Exception {
        return send(
                "/" + dossier.value() + "/phi-le-phi/" + fee,
                Map.of("bien-lai-" + fee, receipt),
                officer());
    }

    @Test
    void whatIsPaidAtOnceDelaysNothing() throws Exception {
        String fees = "/" + dossier.value() + "/phi-le-phi";
        send(
                fees,
                Map.of("khoan", "Lệ phí", "so-tien", "10.000", "bien-lai", "0000200"),
                officer());
        assertThat(state()).isEqualTo(DossierState.RECEIVED);
        assertThat(text(fees)).contains("Biên lai 0000200");
    }

    @Test
    void paperChangesHandsWhenTheReceiverSigns() throws Exception {
        Person colleague = staff.hire("motcua-quay-hai", "can-bo-mot-cua", unit);
        assertThat(send("/ban-giao", Map.of(), officer()).getStatus()).isEqualTo(422);
        MockHttpServletResponse made =
                send(
                        "/ban-giao",
                        Map.of(
                                "ho-so", "" + dossier.value(),
                                "nguoi-nhan", "" + colleague.id().value()),
                        officer());
        String slip = String.valueOf(made.getHeader("Location")).replace(path(""), "");
        assertThat(text(slip)).contains("Chưa ký nhận", "số nội bộ NB");
        assertThat(VeraPdf.complaints(bytes(slip + ".pdf"))).isEmpty();
        assertThat(bytes(slip + ".docx")).startsWith('P', 'K');
        assertThat(send(slip, Map.of(), officer()).getStatus()).isEqualTo(422);
        assertThat(send(slip, Map.of(), colleague).getStatus()).isEqualTo(303);
        assertThat(holdings.of(dossier).orElseThrow().holder()).isEqualTo(colleague.id());
        assertThat(send("/ban-giao", Map.of("ho-so", "" + dossier.value()), officer()).getStatus())
                .isEqualTo(422);
    }

    @Test
    void manyCertificationsAreOnePageAndAllMistakesAreSaidAtOnce() throws Exception {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("khoa", UUID.randomUUID().toString());
        for (int i = 1; i <= 10; i++) {
            lines.put("loai-" + i, Desk.CERTIFYING.value());
        }
        lines.put("ten-1", "Đỗ Văn Khải");
        lines.put("giay-1", "Bằng tốt nghiệp");
        lines.put("ban-1", "ba");
        lines.put("giay-4", "Học bạ");
        lines.put("ban-4", "2");
        lines.put("phi-4", "20.000");
        MockHttpServletResponse wrong = send("/chung-thuc", lines, officer());
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8))
                .contains("Dòng 1: hãy ghi số bản", "Dòng 4: hãy ghi tên")
                .contains("Dòng 4: đã thu phí thì ghi số biên lai", "Bằng tốt nghiệp", "Học bạ");
        lines.put("ban-1", "3");
        lines.put("ten-4", "Lê Thị Sáu");
        lines.put("bien-lai-4", "0000321");
        assertThat(send("/chung-thuc", lines, officer()).getStatus()).isEqualTo(303);
        assertThat(send("/chung-thuc", lines, officer()).getStatus()).isEqualTo(303);
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from dossiers.standing s
                                        join dossiers.component c on c.name in ('Bằng tốt nghiệp', 'Học bạ')
                                        join dossiers.intake i on i.key = c.key and i.dossier = s.dossier
                                        where s.state = 10 and s.known_until = 'infinity'
                                        """)
                                .query(Long.class)
                                .single())
                .isEqualTo(2);
        assertThat(text("/chung-thuc")).contains("Học bạ").doesNotContain("Lê Thị Sáu");
    }

    @Test
    void peopleAreErasedWhenTheirDossierEndedLongAgoAndTheLedgerStays() throws Exception {
        String done =
                send(
                                "/tiep-nhan/1.909001",
                                Desk.complete(
                                        "chu-ten",
                                        "Ngô Thị Mười",
                                        "chu-qr",
                                        "",
                                        "viec",
                                        "tra-ngay"),
                                officer())
                        .getHeader("Location");
        String receipt = String.valueOf(done).replace(path(""), "");
        clock.set(Instant.parse("2027-09-08T02:00:00Z"));
        retention.erasePeople(unit);
        assertThat(text(receipt)).contains("Ngô Thị Mười");
        clock.set(Instant.parse("2027-09-09T02:00:00Z"));
        assertThat(retention.units()).contains(unit);
        assertThat(retention.erasePeople(unit)).isPositive();
        assertThat(text(receipt)).contains("đã xóa theo thời hạn lưu").doesNotContain("Ngô Thị");
        assertThat(applicants.of(dossier, Applicant.Role.OWNER)).isPresent();
        assertThat(text("/" + dossier.value() + "/giay/01")).contains("Phạm Thị Hoa");
        assertThat(
                        jdbc.sql(
                                        "select count(*) from journal.entry where what ="
                                                + " 'ho-so.xoa-nguoi-nop'")
                                .query(Long.class)
                                .single())
                .isPositive();
    }

    @Test
    void filesOfFormsThatNobodySentInAreForgottenAfterAWeek() throws Exception {
        Map<String, String> unnamed = Desk.complete("chu-qr", "");
        var request = multipart(path("/tiep-nhan/1.909001"));
        request.file(
                new MockMultipartFile(
                        "tep",
                        "don.txt",
                        "text/plain",
                        "Đơn bỏ dở".getBytes(StandardCharsets.UTF_8)));
        unnamed.forEach(request::param);
        mvc.perform(request.with(as(officer()))).andExpect(status().isUnprocessableContent());
        UUID key = UUID.fromString(unnamed.get("khoa"));
        clock.set(clock.instant().plus(Duration.ofDays(7)));
        retention.forgetAbandonedFiles();
        FileId file = attachments.of(key).getFirst().file();
        assertThat(files.find(file)).isPresent();
        clock.set(clock.instant().plusSeconds(1));
        retention.forgetAbandonedFiles();
        assertThat(attachments.of(key)).isEmpty();
        assertThat(files.find(file)).isEmpty();
    }

    @Test
    void theSignatureOfAnAttachedPdfIsReadAndAForgeryIsSeen() throws Exception {
        byte[] signed = Signer.usual().sign(Papers.PRINTER.pdf(Papers.notice(PaperSize.A4)));
        byte[] forged = signed.clone();
        forged[new String(signed, StandardCharsets.ISO_8859_1).indexOf("endstream") - 20] ^= 1;

        assertThat(signaturesOf(signed))
                .contains("Nguyễn Đình Phượng", "nội dung nguyên vẹn từ khi ký", "còn hạn lúc ký");
        assertThat(signaturesOf(forged)).contains("KHÔNG còn giá trị");
    }

    @Test
    void aLetterThatSomebodySignedIsAddedLaterAndStays() throws Exception {
        byte[] signed = Signer.usual().sign(Papers.PRINTER.pdf(Papers.notice(PaperSize.A4)));
        Person leader = staff.hire("lanhdao-quay", "lanh-dao", unit);
        assertThat(attach(leader, "trong.txt", new byte[0]).getStatus()).isEqualTo(422);
        assertThat(attach(leader, "thu-xin-loi.pdf", signed).getStatus()).isEqualTo(303);
        assertThat(attach(leader, "thu-xin-loi.pdf", signed).getStatus()).isEqualTo(303);
        String files = text("/" + dossier.value() + "/tep");
        assertThat(files).containsOnlyOnce("Kiểm tra").contains("thu-xin-loi.pdf", leader.name());
        String file = files.replaceAll("(?s).*?/tep/([0-9a-f]{64})/chu-ky.*", "$1");
        assertThat(text("/" + dossier.value() + "/tep/" + file + "/chu-ky"))
                .contains("nội dung nguyên vẹn từ khi ký");
        assertThat(bytes("/" + dossier.value() + "/tep/" + file)).isEqualTo(signed);
        assertThat(text("/" + dossier.value())).contains("Tệp của hồ sơ");
    }

    private MockHttpServletResponse attach(Person person, String name, byte[] content)
            throws Exception {
        return mvc.perform(
                        multipart(path("/" + dossier.value() + "/tep"))
                                .file(new MockMultipartFile("tep", name, null, content))
                                .with(as(person)))
                .andReturn()
                .getResponse();
    }

    /** What the page says of a file that came with a new dossier. */
    private String signaturesOf(byte[] pdf) throws Exception {
        Map<String, String> form = Desk.complete();
        var request = multipart(path("/tiep-nhan/1.909001"));
        request.file(new MockMultipartFile("tep", "da-ky.pdf", "application/pdf", pdf));
        form.forEach(request::param);
        String receipt =
                String.valueOf(
                        mvc.perform(request.with(as(officer())))
                                .andExpect(status().isSeeOther())
                                .andReturn()
                                .getResponse()
                                .getHeader("Location"));
        String file = attachments.of(UUID.fromString(form.get("khoa"))).getFirst().file().value();
        return text(receipt.replace(path(""), "").replace("/giay/01", "/tep/" + file + "/chu-ky"));
    }

    private DossierState state() {
        return dossiers.find(unit, dossier).orElseThrow().standing().state();
    }

    private MockHttpServletResponse send(String address, Map<String, String> form, Person person)
            throws Exception {
        var request = post(path(address)).with(as(person));
        form.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private String text(String address) throws Exception {
        return mvc.perform(get(path(address)).with(as(officer())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private byte[] bytes(String address) throws Exception {
        return mvc.perform(get(path(address)).with(as(officer())))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private Person officer() {
        return staff.hire("motcua-quay", "can-bo-mot-cua", unit);
    }

    private String path(String rest) {
        return "/mot-cua/" + unit.value() + rest;
    }
}
