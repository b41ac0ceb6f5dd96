package vn.caunoi.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.caunoi.documents.Printer;

class VerificationTest {

    private static final Printer PRINTER = Printer.alone();
    private static final EventLog LOG = Evening.evening().log();
    private static final byte[] PDF = PRINTER.pdf(MinutesPaper.of(LOG), LOG.enclosure());
    private static final byte[] DOCX = PRINTER.docx(MinutesPaper.of(LOG), LOG.enclosure());

    @Test
    void minutesAsTheyWereFrozenAreWhole() {
        for (byte[] file : List.of(PDF, DOCX)) {
            Verification found = Verification.of(file, PRINTER);
            assertThat(found.differences()).isEmpty();
            assertThat(found.figures())
                    .containsExactly(
                            "Được triệu tập 22 (20 chính thức, 2 dự bị); có mặt 18; vắng có lý do 2,"
                                    + " không lý do 2; tỷ lệ dự họp 18/22 = 81,8%.",
                            "Biểu quyết “Nghị quyết tháng 11”: cơ sở tính 20, cần 11, tán thành"
                                    + " 15/20 = 75%, được thông qua.",
                            "Biểu quyết “Thông qua biên bản đã đọc”: cơ sở tính 20, cần 11, tán"
                                    + " thành 17/20 = 85%, được thông qua.");
        }
    }

    @Test
    void aFigureChangedInTheTextIsNamed() throws IOException {
        byte[] forged = replaced(DOCX, "word/document.xml", "Có mặt: 18", "Có mặt: 22");
        assertThat(Verification.of(forged, PRINTER).differences())
                .singleElement()
                .asString()
                .contains("“Có mặt: 22 đồng chí", "phải là: “Có mặt: 18 đồng chí");
    }

    @Test
    void aPdfThatSaysMoreThanItsLogIsRefused() {
        EventLog unanimous =
                Evening.empty().opened().talkedAndVoted(17, 0, 0).adopted(17).closed().log();
        byte[] forged = PRINTER.pdf(MinutesPaper.of(unanimous), LOG.enclosure());
        assertThat(Verification.of(forged, PRINTER).differences())
                .anySatisfy(
                        difference ->
                                assertThat(difference)
                                        .contains(
                                                "17/20 đồng chí, đạt 85%",
                                                "15/20 đồng chí, đạt 75%"));
    }

    @Test
    void aFigureChangedInTheLogIsNamedToo() throws IOException {
        byte[] forged = replaced(DOCX, "customXml/item1.xml", "\"yes\" : 15", "\"yes\" : 14");
        assertThat(Verification.of(forged, PRINTER).differences())
                .anySatisfy(
                        difference ->
                                assertThat(difference)
                                        .contains("15/20 đồng chí, đạt 75%", "14/20"));
    }

    @Test
    void noByteCanBeAnotherOne() {
        for (byte[] file : List.of(PDF, DOCX)) {
            int step = file.length / 25;
            assertThat(IntStream.range(0, 25).map(i -> i * step + 3))
                    .allSatisfy(
                            at -> {
                                byte[] changed = file.clone();
                                changed[at] ^= 1;
                                assertThat(Verification.of(changed, PRINTER).differences())
                                        .as("byte " + at)
                                        .isNotEmpty();
                            });
        }
    }

    /** A later program may word a line in another way; then the minute-book decides. */
    @Test
    void aFileThatTheMinuteBookKnowsIsWholeHoweverItIsWordedToday() throws IOException {
        byte[] older = replaced(DOCX, "word/document.xml", "Cơ sở tính: 20", "Mẫu số: 20");
        Verification found = Verification.of(older, PRINTER);
        assertThat(found.differences()).isNotEmpty();
        assertThat(found.beside("ab", "ab").differences()).isEmpty();
        assertThat(found.beside("ab", "ab").remarks()).isEqualTo(found.differences());
        assertThat(found.beside("ab", "").differences()).isEqualTo(found.differences());
        assertThat(found.beside("ab", "cd").differences())
                .contains("Mã SHA-256 của tệp khác mã trong sổ biên bản.");
    }

    @Test
    void whatIsNoMinutesSaysSo() {
        byte[] bare = PRINTER.pdf(MinutesPaper.of(LOG));
        assertThat(Verification.of(bare, PRINTER).differences())
                .containsExactly("Tệp không kèm sổ việc so-viec.json đọc được.");
        assertThat(Verification.of("chào".getBytes(StandardCharsets.UTF_8), PRINTER).differences())
                .containsExactly("Tệp không phải PDF hay .docx đọc được.");
    }

    private static byte[] replaced(byte[] docx, String part, String from, String to)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                if (entry.getName().equals(part)) {
                    String before = latin(from);
                    assertThat(text).contains(before);
                    text = text.replaceFirst(Pattern.quote(before), latin(to));
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toByteArray();
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
