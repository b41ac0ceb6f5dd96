package vn.caunoi.documents;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.LocalDate;
import java.util.List;
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

    /** A printer without the program around it, for commands that start nothing. */
    public static Printer alone() {
        var templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.caunoi");
        return new Printer(new StylePacks(), new PdfPrinter(templates));
    }

    /** As PDF/A-3a and PDF/UA-1: the same bytes for the same paper. */
    public byte[] pdf(Paper paper) {
        return pdf.print(paper, style(paper), List.of());
    }

    /** As a text document that people go on writing in: the same bytes for the same paper. */
    public byte[] docx(Paper paper) {
        return new WordDocument(paper, style(paper), List.of()).print();
    }

    /** As {@link #pdf(Paper)}, with something that machines read inside. */
    public byte[] pdf(Paper paper, Enclosure enclosure) {
        return pdf.print(paper, style(paper), List.of(enclosure));
    }

    /** As {@link #docx(Paper)}, with something that machines read inside. */
    public byte[] docx(Paper paper, Enclosure enclosure) {
        return new WordDocument(paper, style(paper), List.of(enclosure)).print();
    }

    /** The leadings among which whoever writes may choose on that day, the usual one first. */
    public List<Integer> leadings(String family, PaperSize size, LocalDate day) {
        return packs.at(family, day).on(size).leadings();
    }

    private StylePack style(Paper paper) {
        return packs.at(paper.style(), paper.head().day());
    }
}
