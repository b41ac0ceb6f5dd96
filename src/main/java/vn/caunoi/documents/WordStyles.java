package vn.caunoi.documents;

import java.util.Set;

/** The styles of a .docx (kiểu chữ), from the sizes of a style pack. */
final class WordStyles {

    /** How far apart lines of the font are by themselves, as a multiple of its letters. */
    private static final double NATURAL_SPACING = 1.15;

    /** The styles that follow the spacing of the sheet, even where that is less. */
    private static final Set<String> CLOSE = Set.of("Body", "Field", "Listed", "Note");

    /** The letters of one style; sizes in points. */
    private record Letters(double size, boolean bold, boolean italic) {}

    private final StylePack style;
    private final Layout on;
    private final int leading;
    private final WordXml xml = new WordXml();

    private WordStyles(StylePack style, Paper paper) {
        this.style = style;
        this.on = style.on(paper.size());
        this.leading = on.leading(paper.leading());
    }

    static String of(StylePack style, Paper paper) {
        return new WordStyles(style, paper).all();
    }

    private String all() {
        xml.open("w:styles", "xmlns:w", WordDocument.W);
        defaults(style.font());
        head();
        body();
        end();
        return xml.close().toString();
    }

    private void head() {
        paragraph("Superior", "left:0", "center", 0, 0, plain(on.issuer()));
        paragraph("Issuer", "left:0", "center", 0, 0, bold(on.issuer()));
        paragraph("Nation", "left:0", "center", 0, 0, bold(on.nation()));
        paragraph("Motto", "left:0", "center", 0, 0, bold(on.motto()));
        paragraph("Number", "left:0", "center", 60, 0, plain(on.number()));
        paragraph("Place", "left:0", "center", 60, 0, italic(on.place()));
        heading(1, "center", 240, on.title());
        paragraph("Subject", "left:0", "center", 0, 120, bold(on.subject()));
        paragraph("UnderSubject", "left:0", "center", 0, 120, plain(on.body()));
        heading(2, "left", 80, on.body());
        paragraph("Addressee", "left:0", "center", 60, 120, plain(on.body()));
    }

    private void body() {
        String indent = "firstLine:" + WordXml.twips(on.indent());
        paragraph("Body", indent, "both", 0, 80, plain(on.body()));
        paragraph("Field", "left:0", "left", 0, 20, plain(on.body()));
        paragraph("Listed", "left:400", "left", 0, 40, plain(on.body()));
        paragraph("Note", "left:0", "left", 0, 60, italic(on.note()));
        paragraph("TableHeading", "left:0", "center", 10, 10, bold(on.body()));
        paragraph("TableText", "left:0", "left", 10, 10, plain(on.body()));
        paragraph("TableCentred", "left:0", "center", 10, 10, plain(on.body()));
        paragraph("CardHeading", "left:0", "center", 10, 40, bold(on.body()));
    }

    private void end() {
        paragraph("Capacity", "left:0", "center", 0, 0, bold(on.body()));
        var office = new Letters(on.body(), style.officeBold(), false);
        paragraph("Office", "left:0", "center", 0, 0, office);
        paragraph("Hint", "left:0", "center", 0, 0, italic(on.note()));
        int room = WordXml.twips(on.signing());
        paragraph("Signer", "left:0", "center", room, 0, bold(on.body()));
        boolean slanted = !style.recipientsUnderlined();
        var label = new Letters(on.recipientsHead(), slanted, slanted);
        paragraph("RecipientsHead", "left:0", "left", 0, 0, label);
        paragraph("Recipient", "left:0", "left", 0, 0, plain(on.recipients()));
        paragraph("PageNumber", "left:0", "center", 0, 0, plain(on.pageNumber()));
        paragraph("Imprint", "left:0", "left", 0, 0, italic(on.note() - 1));
        paragraph("Small", "left:0", "left", 0, 0, plain(1));
    }

    private static Letters plain(double size) {
        return new Letters(size, false, false);
    }

    private static Letters bold(double size) {
        return new Letters(size, true, false);
    }

    private static Letters italic(double size) {
        return new Letters(size, false, true);
    }

    private void defaults(String font) {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.leaf("w:rFonts", "w:ascii", font, "w:hAnsi", font, "w:cs", font, "w:eastAsia", font);
        letters(plain(on.body()));
        xml.leaf("w:lang", "w:val", "vi-VN", "w:eastAsia", "vi-VN");
        xml.close().close().open("w:pPrDefault").open("w:pPr");
        xml.leaf("w:spacing", "w:before", 0, "w:after", 0, "w:line", 240, "w:lineRule", "auto");
        xml.close().close().close();
        xml.open("w:style", "w:type", "paragraph", "w:default", 1, "w:styleId", "Normal");
        xml.value("w:name", "Normal").close();
    }

    private void heading(int level, String side, int before, double size) {
        begin("Heading" + level, "heading " + level);
        xml.leaf("w:keepNext").leaf("w:spacing", "w:before", before, "w:after", 60);
        xml.value("w:jc", side).value("w:outlineLvl", level - 1).close();
        end(bold(size));
    }

    /** Space before and after in twips. */
    private void paragraph(
            String id, String indent, String side, int before, int after, Letters letters) {
        begin(id, id);
        boolean exact = leading > 0 && CLOSE.contains(id);
        double spacing = CLOSE.contains(id) ? on.spacing() / NATURAL_SPACING : 1;
        int line = exact ? 20 * leading : (int) Math.round(240 * Math.min(1, spacing));
        xml.leaf(
                "w:spacing",
                "w:before",
                before,
                "w:after",
                after,
                "w:line",
                line,
                "w:lineRule",
                exact ? "exact" : "auto");
        String[] by = indent.split(":", 2);
        xml.leaf("w:ind", "w:" + by[0], by[1]).value("w:jc", side).close();
        end(letters);
    }

    private void begin(String id, String name) {
        xml.open("w:style", "w:type", "paragraph", "w:styleId", id);
        xml.value("w:name", name).value("w:basedOn", "Normal").leaf("w:qFormat").open("w:pPr");
    }

    private void end(Letters letters) {
        xml.open("w:rPr");
        letters(letters);
        xml.close().close();
    }

    private void letters(Letters letters) {
        if (letters.bold()) {
            xml.leaf("w:b");
        }
        if (letters.italic()) {
            xml.leaf("w:i");
        }
        int halves = (int) Math.round(2 * letters.size());
        xml.value("w:sz", halves).value("w:szCs", halves);
    }
}
