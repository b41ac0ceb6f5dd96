package vn.caunoi.dossiers.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.caunoi.RoomTest;
import vn.caunoi.VeraPdf;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.documents.PaperSize;
import vn.caunoi.documents.Signature;

@RoomTest
class FormsTest {

    @Autowired Forms forms;

    @Test
    void everyFormIsFitForTheArchiveAndForEveryReader() throws Exception {
        Path printed = Files.createDirectories(Path.of("target", "forms"));
        for (Form form : Counter.all()) {
            byte[] pdf = forms.pdf(form);
            Files.write(printed.resolve(fileName(form) + ".pdf"), pdf);
            assertThat(VeraPdf.complaints(pdf)).as(fileName(form)).isEmpty();
        }
    }

    @Test
    void everyFormIsAlsoATextDocumentThatOthersOpen() throws IOException {
        Path printed = Files.createDirectories(Path.of("target", "forms"));
        for (Form form : Counter.all()) {
            byte[] docx = forms.docx(form);
            Files.write(printed.resolve(fileName(form) + ".docx"), docx);
            try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
                assertThat(document.getParagraphs())
                        .as(fileName(form))
                        .anyMatch(line -> "Heading1".equals(line.getStyle()));
            }
        }
    }

    @Test
    void libreOfficeOpensEveryForm(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "no LibreOffice");
        List<String> line =
                new ArrayList<>(
                        List.of(
                                "/usr/bin/soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                folder.toString()));
        for (Form form : Counter.all()) {
            Path file = folder.resolve(fileName(form) + ".docx");
            Files.write(file, forms.docx(form));
            line.add(file.toString());
        }
        Process office =
                new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said").toFile())
                        .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();

        for (Form form : Counter.all()) {
            Path pdf = folder.resolve(fileName(form) + ".pdf");
            assertThat(text(Files.readAllBytes(pdf))).contains("ngày 25 tháng 11");
            Files.copy(
                    pdf,
                    Path.of("target", "forms", fileName(form) + "-libreoffice.pdf"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
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
