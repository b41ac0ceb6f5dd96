package vn.caunoi.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A paper of ours as it comes back (văn bản đã in): what people read in it, and what machines do.
 *
 * @param kind how it was printed
 * @param lines as people read them, without blanks at their ends; empty ones left out
 * @param json the enclosure; empty when it has none
 */
public record PrintedPaper(Kind kind, List<String> lines, Optional<String> json) {

    public enum Kind {
        PDF,
        DOCX
    }

    public PrintedPaper {
        lines = lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /**
     * Reads a file.
     *
     * @param enclosure the name of what may be enclosed
     * @return empty when it is neither a PDF nor a .docx, or is damaged
     */
    public static Optional<PrintedPaper> read(byte[] file, String enclosure) {
        try {
            return startsWith(file, "%PDF-")
                    ? Optional.of(pdf(file, enclosure))
                    : startsWith(file, "PK") ? WordText.read(file, enclosure) : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] file, String sign) {
        return new String(file, 0, Math.min(file.length, 5), StandardCharsets.ISO_8859_1)
                .startsWith(sign);
    }

    private static PrintedPaper pdf(byte[] file, String enclosure) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> lines = new PDFTextStripper().getText(document).lines().toList();
            return new PrintedPaper(Kind.PDF, lines, attachment(document, enclosure));
        }
    }

    private static Optional<String> attachment(PDDocument document, String name)
            throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names == null || names.getEmbeddedFiles() == null) {
            return Optional.empty();
        }
        PDComplexFileSpecification attachment = names.getEmbeddedFiles().getValue(name);
        if (attachment == null || attachment.getEmbeddedFile() == null) {
            return Optional.empty();
        }
        byte[] bytes = attachment.getEmbeddedFile().toByteArray();
        return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }
}
