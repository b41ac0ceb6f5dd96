package vn.caunoi.meetings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The lines of a document (chữ trong tài liệu), as far as machines read them: PDF, Word, Excel,
 * PowerPoint, OpenDocument, plain text. Of pictures nothing is read.
 */
final class DocumentText {

    private static final int MOST_PAGES = 50;
    private static final int MOST_BYTES = 32 << 20;
    private static final Pattern PARAGRAPH_END =
            Pattern.compile("</(?:w:p|a:p|si|text:p|text:h|text:span)>|<w:br/>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern LINE_END = Pattern.compile("[\\p{Cntrl}&&[^\\t]]+");

    private DocumentText() {}

    /** A document that keeps its words to itself. */
    static final class Locked extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Its lines; none for a picture. */
    static Stream<String> lines(byte[] content, String name) throws IOException {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "pdf" -> ofPdf(content);
            case "docx", "xlsx", "pptx", "odt", "ods", "odp" -> ofPackage(content);
            case "doc", "xls" ->
                    Stream.of(StandardCharsets.UTF_16LE, Charset.forName("windows-1258"))
                            .flatMap(charset -> split(new String(content, charset)));
            case "txt", "csv" -> split(new String(content, charset(content)));
            default -> Stream.empty();
        };
    }

    private static Stream<String> ofPdf(byte[] content) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            return split(stripper.getText(pdf));
        } catch (InvalidPasswordException e) {
            throw new Locked();
        }
    }

    private static Stream<String> ofPackage(byte[] content) throws IOException {
        List<String> lines = new ArrayList<>();
        int left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && left > 0;
                    entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    byte[] part = zip.readNBytes(left);
                    left -= part.length;
                    paragraphs(new String(part, StandardCharsets.UTF_8)).forEach(lines::add);
                }
            }
        }
        return lines.stream();
    }

    private static Stream<String> paragraphs(String xml) {
        return Arrays.stream(PARAGRAPH_END.split(xml))
                .map(part -> TAG.matcher(part).replaceAll(""));
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(LINE_END.split(text));
    }

    private static Charset charset(byte[] content) {
        int mark = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        return mark == 0xFFFE || mark == 0xFEFF ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
