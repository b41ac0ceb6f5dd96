package vn.caunoi.dossiers.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.caunoi.RoomTest;
import vn.caunoi.VeraPdf;
import vn.caunoi.WordSchema;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.documents.PaperSize;
import vn.caunoi.documents.Signature;

@RoomTest
class FormsTest {

    /** Where to look at what was printed. */
    private static final Path PRINTED = Path.of("target", "forms");

    @Autowired Forms forms;

    @BeforeAll
    static void aFolderToPrintTo() throws IOException {
        Files.createDirectories(PRINTED);
    }

    @Test
    void everyFormIsFitForTheArchiveAndForEveryReader() throws Exception {
        for (Form form : Counter.all()) {
            byte[] pdf = forms.pdf(form);
            Files.write(PRINTED.resolve(fileName(form) + ".pdf"), pdf);
            assertThat(VeraPdf.complaints(pdf)).as(fileName(form)).isEmpty();
        }
    }

    @Test
    void everyFormIsAlsoATextDocumentAsItsStandardDescribesIt() throws Exception {
        for (Form form : Counter.all()) {
            byte[] docx = forms.docx(form);
            Files.write(PRINTED.resolve(fileName(form) + ".docx"), docx);
            assertThat(WordSchema.complaints(docx)).as(fileName(form)).isEmpty();
            try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
                assertThat(document.getParagraphs())
                        .as(fileName(form))
                        .anyMatch(line -> "Heading1".equals(line.getStyle()));
            }
        }
    }

    @Test
    void whateverIsTypedStaysOnTheSheet() throws Exception {
        for (Form form : Counter.crowded()) {
            byte[] pdf = forms.pdf(form);
            Files.write(PRINTED.resolve("dai-" + fileName(form) + ".pdf"), pdf);

            assertThat(VeraPdf.complaints(pdf)).as(fileName(form)).isEmpty();
            assertThat(Sheets.overTheEdge(pdf, 10)).as(fileName(form)).isEmpty();
            assertThat(text(pdf)).contains("Giấy tờ thứ 30", "Phạm Thị Ngọc Khuê");
        }
    }

    @Test
    void whatIsNotKnownLeavesNoEmptyLabel() throws Exception {
        byte[] pdf = forms.pdf(Counter.bare());
        Files.write(PRINTED.resolve("it.pdf"), pdf);

        assertThat(VeraPdf.complaints(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains("không quy định thời hạn")
                .doesNotContain(
                        "Số:", "Địa chỉ", "Số điện thoại", "Phí", "Tệp", "Vào Sổ", "hẹn trả:");
    }

    @Test
    void anHourThatNobodyToldIsNotPrinted() throws IOException {
        assertThat(text(forms.pdf(Counter.untimed())))
                .contains("Thời gian nhận hồ sơ: ngày 25 tháng 11 năm 2026")
                .doesNotContain("00 giờ");
    }

    @Test
    void theReceiptOfAKnownProcedureFitsOnOneSheetOfA5WithBothSignatures() throws IOException {
        byte[] pdf = forms.pdf(Counter.usual());

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(text(pdf))
                .contains(
                        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
                        "Mã hồ sơ: H23.38.15-261125-0007",
                        "35 KB",
                        "Thời gian nhận hồ sơ: 09 giờ 05 phút, ngày 25 tháng 11 năm 2026",
                        "Thời gian trả kết quả: ngày 30 tháng 11 năm 2026",
                        "Diễn giải ngày hẹn trả: 25/11/2026 bắt đầu",
                        "28/11/2026 không tính",
                        "Mẫu số 01, Thông tư 03/2025/TT-VPCP (đọc ở nguồn thứ cấp)",
                        "Phạm Thị Ngọc Khuê");
    }

    @Test
    void anInternalNumberNeverPrintsAsMaHoSo() throws IOException {
        var internal = new DossierName("NB12-261125-0001", false);
        byte[] pdf = forms.pdf(Counter.receipt(PaperSize.A4, internal, 1));

        assertThat(text(pdf))
                .contains("Số nội bộ: NB12-261125-0001", "không phải mã hồ sơ.")
                .doesNotContain("Mã hồ sơ");
    }

    @Test
    void aVolumeOfTheRegisterRepeatsItsHeadingOnEveryPage() throws IOException {
        byte[] pdf = forms.pdf(Counter.register(60));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            var stripper = new PDFTextStripper();
            for (int page = 1; page < document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("Ngày hẹn");
            }
        }
    }

    @Test
    void aVolumeHoldsFiveHundredLinesAndNoMore() {
        assertThat(forms.pdf(Counter.register(Register.LONGEST))).isNotEmpty();
        assertThatThrownBy(() -> Counter.register(Register.LONGEST + 1))
                .hasMessageContaining("500");
    }

    @Test
    void formsOfEarlierCircularsAreNotPrinted() {
        var head = new Letterhead("", "Ủy ban nhân dân xã", "", "", LocalDate.of(2025, 6, 30));
        var register =
                new Register(head, 2025, 1, 1, List.of(), "", Signature.of("Người giữ sổ", ""));
        assertThatThrownBy(() -> forms.pdf(register)).hasMessageContaining("2025-07-01");
    }

    private static String fileName(Form form) {
        String sheet = form instanceof Receipt receipt ? "-" + receipt.size() : "";
        return "mau-%02d%s-%d".formatted(form.number(), sheet, form.toString().length());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
