package vn.caunoi.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static vn.caunoi.documents.Papers.DAY;
import static vn.caunoi.documents.Papers.PRINTER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.VeraPdf;
import vn.caunoi.WordSchema;

class PartyPaperTest {

    private static final Path SOFFICE = Path.of("/usr/bin/soffice");
    private static final Enclosure LOG =
            new Enclosure("so-viec.json", "Các việc đã ghi", "{\"tán thành\": 18, \"<&>\": \"ễ\"}");

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void everySheetIsFitForTheArchiveWithWhatItEncloses(PaperSize size) throws Exception {
        byte[] pdf = PRINTER.pdf(Papers.resolution(size, DAY, 0), LOG);

        print(size + ".pdf", pdf);
        assertThat(VeraPdf.complaints(pdf)).isEmpty();
    }

    @Test
    void cardsAndTwoSignaturesAreFitForTheArchiveToo() throws Exception {
        byte[] pdf = PRINTER.pdf(Papers.minutesWithCards());
        byte[] docx = PRINTER.docx(Papers.minutesWithCards());

        print("cards.pdf", pdf);
        print("cards.docx", docx);
        assertThat(VeraPdf.complaints(pdf)).isEmpty();
        assertThat(WordSchema.complaints(docx)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
        assertThat(Aloud.read(pdf)).containsSubsequence("THƯ KÝ", "CHỦ TRÌ", "Nơi nhận:", "Lưu");
    }

    @Test
    void thePaperReadsInTheOrderOfTheParty() throws IOException {
        assertThat(Aloud.read(PRINTER.pdf(Papers.resolution(PaperSize.A4, DAY, 0))))
                .containsSubsequence(
                        "ĐẢNG ỦY XÃ NGUYỄN LƯƠNG BẰNG",
                        "CHI BỘ THÔN PHÚ MỄ",
                        "*",
                        "ĐẢNG CỘNG SẢN VIỆT NAM",
                        "Số 05-NQ/CB",
                        "Nguyễn Lương Bằng, ngày 05 tháng 02 năm 2026",
                        "NGHỊ QUYẾT",
                        "sinh hoạt thường kỳ tháng 02 năm 2026",
                        "-----",
                        "Nơi nhận:",
                        "Lưu Chi bộ.",
                        "T/M CHI BỘ",
                        "BÍ THƯ",
                        "Vũ Văn Bình")
                .doesNotContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "Số:");
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 19, 20})
    void linesAreAsFarApartAsTheCellChooses(int leading) throws Exception {
        Paper paper = Papers.resolution(PaperSize.A4, DAY, leading);
        try (var document = new XWPFDocument(new ByteArrayInputStream(PRINTER.docx(paper)))) {
            var spacing = document.getStyles().getStyle("Body").getCTStyle().getPPr().getSpacing();
            assertThat(spacing.getLine()).isEqualTo(BigInteger.valueOf(20L * leading));
            assertThat(spacing.getLineRule()).hasToString("exact");
        }
        assertThat(betweenLines(PRINTER.pdf(paper))).isEqualTo(leading);
    }

    @Test
    void theUsualLeadingIsTheFirstAndAnUnheardOfOneIsRefused() throws IOException {
        Paper usual = Papers.resolution(PaperSize.A4, DAY, 0);
        assertThat(betweenLines(PRINTER.pdf(usual))).isEqualTo(18);
        Paper narrow = Papers.resolution(PaperSize.A4, DAY, 17);
        assertThatThrownBy(() -> PRINTER.pdf(narrow)).hasMessageContaining("17");
    }

    @Test
    void theTextDocumentIsOneByItsSchemaAndSetsTheOfficeApart() throws Exception {
        byte[] docx = PRINTER.docx(Papers.resolution(PaperSize.A4, DAY, 0), LOG);

        print("A4.docx", docx);
        assertThat(WordSchema.complaints(docx)).isEmpty();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var margins = document.getDocument().getBody().getSectPr().getPgMar();
            assertThat(List.of(margins.getTop(), margins.getLeft(), margins.getRight()))
                    .extracting(Object::toString)
                    .containsExactly("1134", "1701", "850");
            var styles = document.getStyles();
            assertThat(styles.getStyle("Capacity").getCTStyle().getRPr().sizeOfBArray()).isOne();
            assertThat(styles.getStyle("Office").getCTStyle().getRPr().sizeOfBArray()).isZero();
        }
    }

    @Test
    void whatAPaperEnclosesComesBackFromBothFormsAsItWas() {
        Paper paper = Papers.resolution(PaperSize.A4, DAY, 0);
        for (byte[] file : List.of(PRINTER.pdf(paper, LOG), PRINTER.docx(paper, LOG))) {
            PrintedPaper printed = PrintedPaper.read(file, LOG.name()).orElseThrow();
            assertThat(printed.json()).contains(LOG.json());
            assertThat(printed.lines()).contains("NGHỊ QUYẾT", "Vũ Văn Bình");
        }
        assertThat(PRINTER.pdf(paper, LOG)).isEqualTo(PRINTER.pdf(paper, LOG));
        assertThat(PrintedPaper.read(PRINTER.pdf(paper), LOG.name()).orElseThrow().json())
                .isEmpty();
        assertThat(PrintedPaper.read(new byte[] {'%', 'P', 'D', 'F', '-'}, LOG.name())).isEmpty();
        assertThat(PrintedPaper.read(new byte[] {'P', 'K', 3, 4}, LOG.name())).isEmpty();
    }

    @Test
    void libreOfficeOpensTheTextDocument(@TempDir Path folder) throws Exception {
        assumeThat(SOFFICE).exists();
        Path docx = folder.resolve("nghi-quyet.docx");
        Files.write(docx, PRINTER.docx(Papers.resolution(PaperSize.A4, DAY, 0), LOG));
        Process office =
                new ProcessBuilder(
                                SOFFICE.toString(),
                                "-env:UserInstallation=" + folder.resolve("home").toUri(),
                                "--headless",
                                "--convert-to",
                                "txt:Text (encoded):UTF8",
                                "--outdir",
                                folder.toString(),
                                docx.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();

        assertThat(Files.readString(folder.resolve("nghi-quyet.txt")))
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "Số 05-NQ/CB", "T/M CHI BỘ", "Lưu Chi bộ.");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-04-03, Hướng dẫn 36-HD/VPTW (03/4/2018)",
        "2026-05-26, Hướng dẫn 36-HD/VPTW (03/4/2018)",
        "2026-05-27, 'Quy định 399-QĐ/TW (09/01/2026), Hướng dẫn 05-HD/VPTW (27/5/2026)'",
        "2026-11-26, 'Quy định 399-QĐ/TW (09/01/2026), Hướng dẫn 05-HD/VPTW (27/5/2026)'"
    })
    void aPaperFollowsTheRulesOfItsDay(LocalDate day, String source) {
        assertThat(new StylePacks().at(Paper.PARTY, day).source()).isEqualTo(source);
    }

    /** How far the first two lines of the body are apart, in points. */
    private static long betweenLines(byte[] pdf) throws IOException {
        List<Float> lines = new ArrayList<>();
        var stripper =
                new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> signs) {
                        if (text.contains("Chi bộ thôn Phú Mễ họp")
                                || !lines.isEmpty() && lines.size() < 2) {
                            lines.add(signs.getFirst().getYDirAdj());
                        }
                    }
                };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return Math.round(lines.get(1) - lines.get(0));
    }

    /** Where to look at what was printed. */
    private static void print(String name, byte[] file) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "party"));
        Files.write(folder.resolve(name), file);
    }
}
