package vn.caunoi.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The text of a .docx, from the head of the paper to its signatures. */
final class WordBody {

    private static final Locale VI = Locale.of("vi");
    private static final double QR_SIDE = 26;

    private final Paper paper;
    private final StylePack style;
    private final int width;
    private final WordXml xml = new WordXml();

    WordBody(Paper paper, StylePack style) {
        this.paper = paper;
        this.style = style;
        Layout on = style.on(paper.size());
        this.width = WordXml.twips(paper.size().width() - on.left() - on.right());
    }

    String text() {
        xml.open("w:document", "xmlns:w", WordDocument.W, "xmlns:r", WordDocument.R);
        xml.open("w:body");
        head();
        line("Heading1", paper.name());
        if (!paper.subject().isEmpty()) {
            line("Subject", paper.subject());
        }
        if (!style.underSubject().isEmpty()) {
            line("UnderSubject", style.underSubject());
        }
        paper.addressees().forEach(addressee -> line("Addressee", "Kính gửi: " + addressee));
        for (int i = 0; i < paper.body().size(); i++) {
            part(paper.body().get(i), i + 1);
        }
        line("Small", "");
        signatures();
        if (paper.hasRecipientsBelow()) {
            line("Small", "");
            recipients();
        }
        new WordSheet(paper.size(), style.on(paper.size())).write(xml);
        return xml.close().close().toString();
    }

    private void head() {
        int issuer = (int) (width * style.on(paper.size()).issuerShare() / 100);
        beginTable(false, issuer, width - issuer);
        xml.open("w:tr").open("w:tc");
        cellWidth(issuer);
        if (!paper.head().superior().isEmpty()) {
            line("Superior", paper.head().superior().toUpperCase(VI));
        }
        line("Issuer", paper.head().issuer().toUpperCase(VI));
        if (style.underIssuer().isEmpty()) {
            rule(issuer / 3);
        } else {
            line("Number", style.underIssuer());
        }
        xml.close().open("w:tc");
        cellWidth(width - issuer);
        motto();
        xml.close().close();
        if (paper.head().isDated()) {
            numberAndPlace(issuer);
        }
        xml.close();
    }

    private void motto() {
        int last = style.motto().size() - 1;
        for (int i = 0; i <= last; i++) {
            String styleId = i == 0 ? "Nation" : "Motto";
            if (i == last) {
                underlined(styleId, style.motto().get(i));
            } else {
                line(styleId, style.motto().get(i));
            }
        }
    }

    private void numberAndPlace(int issuer) {
        String number = paper.head().number();
        xml.open("w:tr");
        cell(issuer, "Number", number.isEmpty() ? "" : style.numberLabel() + " " + number);
        cell(width - issuer, "Place", paper.head().placeAndDay());
        xml.close();
    }

    /** A short line across the middle third. */
    private void rule(int side) {
        begin("Small").open("w:pBdr");
        xml.leaf("w:top", "w:val", "single", "w:sz", 6, "w:space", 1, "w:color", "000000");
        xml.close().leaf("w:spacing", "w:before", 60);
        xml.leaf("w:ind", "w:left", side, "w:right", side).close().close();
    }

    private void underlined(String styleId, String words) {
        begin(styleId).close().open("w:r").open("w:rPr").value("w:u", "single").close();
        said(words).close().close();
    }

    private void part(Part part, int number) {
        switch (part) {
            case Part.Paragraph paragraph -> line("Body", paragraph.text());
            case Part.Section section -> line("Heading2", section.heading());
            case Part.Note note -> line("Note", note.text());
            case Part.Fields fields ->
                    fields.fields()
                            .forEach(field -> line("Field", field.label() + ": " + field.value()));
            case Part.Numbered numbered -> numbered.items().forEach(item -> listed(item, number));
            case Part.Grid grid -> grid(grid);
            case Part.Cards cards -> cards(cards);
            case Part.NewPage _ -> newPage();
            case Part.Qr qr -> picture(qr, number);
        }
    }

    private void listed(String item, int list) {
        begin("Listed").open("w:numPr").value("w:ilvl", 0).value("w:numId", list).close();
        xml.close();
        run(item);
        xml.close();
    }

    private void grid(Part.Grid grid) {
        int[] widths =
                grid.columns().stream()
                        .mapToInt(column -> (int) (width * grid.share(column) / 100))
                        .toArray();
        beginTable(true, widths);
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").leaf("w:tblHeader").close();
        for (int i = 0; i < widths.length; i++) {
            cell(widths[i], "TableHeading", grid.columns().get(i).heading());
        }
        xml.close();
        grid.rows().forEach(row -> row(grid.columns(), widths, row));
        xml.close();
        line("Small", "");
    }

    private void row(List<Part.Column> columns, int[] widths, List<String> row) {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").close();
        for (int i = 0; i < widths.length; i++) {
            cell(widths[i], columns.get(i).centred() ? "TableCentred" : "TableText", row.get(i));
        }
        xml.close();
    }

    private void cell(int wide, String styleId, String words) {
        xml.open("w:tc");
        cellWidth(wide);
        line(styleId, words);
        xml.close();
    }

    private void cards(Part.Cards cards) {
        beginTable(true, width / 2, width / 2);
        for (List<List<String>> row : cards.rows()) {
            xml.open("w:tr").open("w:trPr").leaf("w:cantSplit");
            xml.leaf("w:trHeight", "w:val", WordXml.twips(cards.height()), "w:hRule", "atLeast");
            xml.close();
            row.forEach(this::card);
            xml.close();
        }
        xml.close();
        line("Small", "");
    }

    private void card(List<String> card) {
        xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", width / 2, "w:type", "dxa");
        xml.value("w:vAlign", "center").close();
        line("CardHeading", card.isEmpty() ? "" : card.getFirst());
        card.stream().skip(1).forEach(text -> line("TableCentred", text));
        xml.close();
    }

    private void newPage() {
        begin("Small").close().open("w:r").leaf("w:br", "w:type", "page").close().close();
    }

    private void picture(Part.Qr qr, int number) {
        begin("Small").close().open("w:r");
        new WordPicture(qr, number, WordXml.emu(QR_SIDE)).write(xml);
        xml.close().close();
    }

    private void signatures() {
        int cells = Math.max(2, paper.signatures().size());
        int[] widths = new int[cells];
        Arrays.fill(widths, width / cells);
        beginTable(false, widths);
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").close();
        if (paper.signatures().size() < cells) {
            xml.open("w:tc");
            cellWidth(widths[0]);
            recipients();
            xml.close();
        }
        paper.signatures().forEach(signature -> signature(signature, widths[0]));
        xml.close().close();
    }

    private void recipients() {
        if (paper.recipients().isEmpty()) {
            line("Recipient", "");
        } else if (style.recipientsUnderlined()) {
            underlined("RecipientsHead", style.recipientsLabel());
        } else {
            line("RecipientsHead", style.recipientsLabel());
        }
        paper.recipients().forEach(recipient -> line("Recipient", "- " + recipient));
    }

    private void signature(Signature signature, int wide) {
        xml.open("w:tc");
        cellWidth(wide);
        line("Capacity", signature.capacity().getFirst().toUpperCase(VI));
        signature.capacity().stream()
                .skip(1)
                .forEach(office -> line("Office", office.toUpperCase(VI)));
        if (!signature.hint().isEmpty()) {
            line("Hint", signature.hint());
        }
        line("Signer", signature.name());
        xml.close();
    }

    private void beginTable(boolean ruled, int... widths) {
        xml.open("w:tbl").open("w:tblPr").leaf("w:tblW", "w:w", width, "w:type", "dxa");
        if (ruled) {
            borders();
        }
        xml.leaf("w:tblLayout", "w:type", "fixed");
        int beside = ruled ? 70 : 0;
        xml.open("w:tblCellMar").leaf("w:left", "w:w", beside, "w:type", "dxa");
        xml.leaf("w:right", "w:w", beside, "w:type", "dxa").close().close().open("w:tblGrid");
        for (int wide : widths) {
            xml.leaf("w:gridCol", "w:w", wide);
        }
        xml.close();
    }

    private void borders() {
        xml.open("w:tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.leaf("w:" + side, "w:val", "single", "w:sz", 4, "w:space", 0, "w:color", "auto");
        }
        xml.close();
    }

    private void cellWidth(int wide) {
        xml.open("w:tcPr").leaf("w:tcW", "w:w", wide, "w:type", "dxa").close();
    }

    private void line(String styleId, String words) {
        begin(styleId).close();
        run(words);
        xml.close();
    }

    /** Begins a paragraph and its properties. */
    private WordXml begin(String styleId) {
        return xml.open("w:p").open("w:pPr").value("w:pStyle", styleId);
    }

    private void run(String words) {
        if (!words.isEmpty()) {
            xml.open("w:r");
            said(words).close();
        }
    }

    private WordXml said(String words) {
        return xml.open("w:t", "xml:space", "preserve").text(words).close();
    }
}
