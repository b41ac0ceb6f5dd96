package vn.caunoi.dossiers.forms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a PDF that stand where a printer does not print. */
final class Sheets extends PDFTextStripper {

    private final float margin;
    private final List<String> over = new ArrayList<>();

    private Sheets(float margin) {
        this.margin = margin;
    }

    /** What stands nearer to an edge than so many millimetres. */
    static List<String> overTheEdge(byte[] pdf, int millimetres) throws IOException {
        var sheets = new Sheets(millimetres * 72 / 25.4f - 1);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            sheets.getText(document);
        }
        return sheets.over;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        super.processTextPosition(letter);
        float right = letter.getXDirAdj() + letter.getWidthDirAdj();
        if (letter.getXDirAdj() < margin || right > letter.getPageWidth() - margin) {
            over.add(letter.getUnicode() + " ends at " + right);
        }
    }
}
