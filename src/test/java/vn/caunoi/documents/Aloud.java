package vn.caunoi.documents;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** A PDF as a screen reader reads it: in the order of its tags. */
final class Aloud {

    private final Map<PDPage, Map<Integer, String>> pieces = new HashMap<>();
    private final StringBuilder said = new StringBuilder();
    private float line;

    private Aloud() {}

    static String read(byte[] pdf) throws IOException {
        var aloud = new Aloud();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                var extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                var ofPage = new HashMap<Integer, String>();
                extractor
                        .getMarkedContents()
                        .forEach(one -> ofPage.put(one.getMCID(), aloud.text(one)));
                aloud.pieces.put(page, ofPage);
            }
            aloud.say(document.getDocumentCatalog().getStructureTreeRoot(), null);
        }
        return aloud.said.toString().replaceAll("\\s+", " ");
    }

    private void say(PDStructureNode node, @Nullable PDPage page) {
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element ->
                        say(element, element.getPage() == null ? page : element.getPage());
                case PDMarkedContentReference reference ->
                        say(
                                reference.getPage() == null ? page : reference.getPage(),
                                reference.getMCID());
                case Integer piece -> say(page, piece);
                case COSInteger piece -> say(page, piece.intValue());
                default -> {}
            }
        }
        if (node instanceof PDStructureElement element
                && !element.getStructureType().equals("Span")) {
            said.append(' ');
        }
    }

    private void say(@Nullable PDPage page, int piece) {
        if (page != null) {
            said.append(pieces.getOrDefault(page, Map.of()).getOrDefault(piece, ""));
        }
    }

    private String text(PDMarkedContent content) {
        var text = new StringBuilder();
        for (Object one : content.getContents()) {
            if (one instanceof TextPosition position) {
                if (position.getYDirAdj() != line) {
                    line = position.getYDirAdj();
                    text.append(' ');
                }
                text.append(position.getUnicode());
            }
        }
        return text.toString();
    }
}
