package vn.caunoi.documents;

import org.springframework.stereotype.Component;

/** Prints official papers (in văn bản). */
@Component
public class Printer {

    private final StylePacks packs;
    private final PdfPrinter pdf;

    Printer(StylePacks packs, PdfPrinter pdf) {
        this.packs = packs;
        this.pdf = pdf;
    }

    /** As PDF/A-3a and PDF/UA-1: the same bytes for the same paper. */
    public byte[] pdf(Paper paper) {
        return pdf.print(paper, style(paper));
    }

    /** As a text document that people go on writing in: the same bytes for the same paper. */
    public byte[] docx(Paper paper) {
        return new WordDocument(paper, style(paper)).print();
    }

    private StylePack style(Paper paper) {
        return packs.at(paper.style(), paper.head().day());
    }
}
