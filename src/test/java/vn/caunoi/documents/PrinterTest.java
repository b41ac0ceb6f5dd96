package vn.caunoi.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.caunoi.documents.Papers.PRINTER;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caunoi.VeraPdf;
import vn.caunoi.program.CannotStart;

class PrinterTest {

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void everySheetIsFitForTheArchiveAndForEveryReader(PaperSize size) throws Exception {
        byte[] pdf = PRINTER.pdf(Papers.notice(size));

        assertThat(VeraPdf.complaints(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var page = document.getPage(0).getMediaBox();
            assertThat(Math.round(page.getWidth() / 72 * 25.4)).isEqualTo(size.width());
            assertThat(Math.round(page.getHeight() / 72 * 25.4)).isEqualTo(size.height());
        }
    }

    @Test
    void thePaperReadsInTheOrderOfTheDecreeWithAllItsMarks() throws IOException {
        assertThat(Aloud.read(PRINTER.pdf(Papers.notice(PaperSize.A4))))
                .containsSubsequence(
                        "ỦY BAN NHÂN DÂN XÃ NGUYỄN LƯƠNG BẰNG",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: 05/TB-UBND",
                        "Nguyễn Lương Bằng, ngày 05 tháng 02 năm 2026",
                        "THÔNG BÁO",
                        "nghỉ Tết <Bính Ngọ> & trực tiếp dân",
                        "Kính gửi: Bà Nguyễn Thị Huyền Trân",
                        "1. Trực đủ giờ.",
                        "2. Ghi sổ trực.",
                        "1. Khóa cửa.",
                        "Nơi nhận:",
                        "CHỦ TỊCH",
                        "Nguyễn Đình Phượng");
    }

    @Test
    void theSamePaperIsTheSameBytes() {
        assertThat(PRINTER.pdf(Papers.notice(PaperSize.A5)))
                .isEqualTo(PRINTER.pdf(Papers.notice(PaperSize.A5)));
        assertThat(PRINTER.docx(Papers.notice(PaperSize.A5)))
                .isEqualTo(PRINTER.docx(Papers.notice(PaperSize.A5)));
    }

    @Test
    void aCameraReadsTheCodeFromThePrintedSheet() throws Exception {
        try (PDDocument document = Loader.loadPDF(PRINTER.pdf(Papers.notice(PaperSize.A5)))) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            int[] dots =
                    page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots);
            assertThat(
                            new QRCodeReader()
                                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                                    .getText())
                    .isEqualTo(Papers.LOOK_UP);
        }
    }

    @Test
    void theTextDocumentHasHeadingsListsAndAHeadingRow() throws IOException {
        try (var document = word(Papers.notice(PaperSize.A5))) {
            assertThat(styles(document)).contains("Heading1", "Heading2", "Listed", "Body", "Note");
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(document.getTables()).hasSize(3);
            var table = document.getTables().get(1);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(2).getCell(1).getText()).isEqualTo("Bà Vũ Thị Quỳnh Hương");
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .startsWith("THÔNG BÁO");
            var size = document.getDocument().getBody().getSectPr().getPgSz();
            assertThat(size.getW()).hasToString("8391");
            assertThat(size.getH()).hasToString("11906");
        }
    }

    @Test
    void eachListOfTheTextDocumentCountsFromOne() throws IOException {
        try (var document = word(Papers.notice(PaperSize.A4))) {
            List<String> lists =
                    document.getParagraphs().stream()
                            .filter(line -> line.getNumID() != null)
                            .map(line -> line.getNumID() + " " + line.getText())
                            .toList();
            assertThat(lists).hasSize(3);
            assertThat(lists.get(0).substring(0, 1)).isEqualTo(lists.get(1).substring(0, 1));
            assertThat(lists.get(2).substring(0, 1)).isNotEqualTo(lists.get(1).substring(0, 1));
        }
    }

    @Test
    void signsThatNoPaperHoldsAreLeftOut() throws IOException {
        Paper paper = Papers.notice(PaperSize.A4);
        List<Part> body = new ArrayList<>(paper.body());
        body.add(new Part.Paragraph("Nguye\u0302\u0303n\u0007 Văn\u0000 An"));
        Paper odd =
                new Paper(
                        paper.style(),
                        paper.size(),
                        paper.head(),
                        paper.name(),
                        paper.subject(),
                        paper.addressees(),
                        body,
                        paper.signatures(),
                        paper.recipients(),
                        "Mẫu \"thử\" </style>",
                        paper.description());

        assertThat(text(odd)).contains("Nguyễn Văn An");
        try (var document = word(odd)) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Nguyễn Văn An");
        }
    }

    @Test
    void noStyleIsKnownBeforeTheDecree() {
        Paper paper = Papers.notice(PaperSize.A4);
        var packs = new StylePacks();
        assertThat(packs.at(Paper.STATE, LocalDate.of(2020, 3, 5)).source())
                .isEqualTo("Nghị định 30/2020/NĐ-CP");
        assertThatThrownBy(() -> packs.at(paper.style(), LocalDate.of(2020, 3, 4)))
                .hasMessageContaining("2020-03-04");
    }

    @Test
    void aStylePackWithAWrongFieldDoesNotStart() {
        assertThatThrownBy(() -> StylePacks.read("sai.yaml", "code: x\nmargin: 3\n"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("sai.yaml");
    }

    private static String text(Paper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(PRINTER.pdf(paper))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static XWPFDocument word(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(PRINTER.docx(paper)));
    }

    private static List<String> styles(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getStyle).toList();
    }
}
