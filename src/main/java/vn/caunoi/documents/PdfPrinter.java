package vn.caunoi.documents;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Formats;

/** Prints a paper as tagged PDF, for the archive (PDF/A-3a) and for every reader (PDF/UA-1). */
@Component
class PdfPrinter {

    private static final String PRODUCER = "Cầu Nối";
    private static final String FONT = "Tinos";
    private static final int SUBSTITUTIONS = 0x47535542; // GSUB
    private static final int HIDDEN = 0x67737562; // gsub
    private static final byte[] REGULAR = font("regular");
    private static final byte[] ITALIC = font("italic");
    private static final byte[] BOLD = font("bold");
    private static final byte[] BOLD_ITALIC = font("bold-italic");
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final TemplateEngine templates;

    PdfPrinter(TemplateEngine templates) {
        this.templates = templates;
    }

    byte[] print(Paper paper, StylePack style, List<Enclosure> enclosures) {
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer =
                        builder(page(paper, style), document).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            for (Enclosure enclosure : enclosures) {
                new PdfEnclosure(enclosure).embed(document, paper.head().day());
            }
            makeReproducible(document, paper.head().day());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String page(Paper paper, StylePack style) {
        var page = new StringOutput();
        templates.render(
                "documents/paper.jte",
                Map.of("paper", paper, "style", style, "css", new PaperCss(style, paper).text()),
                page);
        return Plain.text(page.toString());
    }

    private static PdfRendererBuilder builder(String page, PDDocument document) {
        return new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
                .useColorProfile(COLOURS)
                .withProducer(PRODUCER)
                .useUnicodeLineBreaker(new LineBreaks())
                .useFont(stream(REGULAR), FONT, 400, FontStyle.NORMAL, true)
                .useFont(stream(ITALIC), FONT, 400, FontStyle.ITALIC, true)
                .useFont(stream(BOLD), FONT, 700, FontStyle.NORMAL, true)
                .useFont(stream(BOLD_ITALIC), FONT, 700, FontStyle.ITALIC, true)
                .withHtmlContent(page, null);
    }

    /** What the library dates with this moment is dated with the day of the paper. */
    private static void makeReproducible(PDDocument document, LocalDate day) throws IOException {
        var calendar = GregorianCalendar.from(day.atStartOfDay(Formats.ZONE));
        document.getDocumentInformation().setCreationDate(calendar);
        document.setDocumentId(day.toEpochDay());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp =
                new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                        .replaceAll(
                                "(<xmp:CreateDate>)[^<]*",
                                "$1" + Formats.iso(calendar.toInstant()));
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }

    private static FSSupplier<InputStream> stream(byte[] font) {
        return () -> new ByteArrayInputStream(font);
    }

    private static byte[] font(String face) {
        try (InputStream file =
                PdfPrinter.class.getResourceAsStream("fonts/tinos-" + face + ".ttf")) {
            if (file == null) {
                throw new IllegalStateException("no font " + face);
            }
            return withoutSubstitutions(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hides the table of glyphs that stand for others. Composed Vietnamese needs none of them, and
     * asking for them takes most of the time of a long table.
     */
    private static byte[] withoutSubstitutions(byte[] font) {
        ByteBuffer tables = ByteBuffer.wrap(font);
        int count = tables.getShort(4);
        for (int at = 12; at < 12 + 16 * count; at += 16) {
            if (tables.getInt(at) == SUBSTITUTIONS) {
                tables.putInt(at, HIDDEN);
            }
        }
        return font;
    }
}
