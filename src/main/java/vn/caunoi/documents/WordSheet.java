package vn.caunoi.documents;

/** The sheet of a .docx: its size, its margins, what stands above and below the text. */
record WordSheet(PaperSize size, Layout on) {

    void write(WordXml xml) {
        xml.open("w:sectPr");
        xml.leaf("w:headerReference", "w:type", "default", "r:id", "header");
        xml.leaf("w:footerReference", "w:type", "default", "r:id", "footer");
        xml.leaf("w:footerReference", "w:type", "first", "r:id", "footer");
        xml.leaf("w:pgSz", lengths("w", size.width(), "h", size.height()));
        xml.leaf("w:pgMar", margins());
        xml.leaf("w:titlePg").close();
    }

    private Object[] margins() {
        return lengths(
                "top",
                on.top(),
                "right",
                on.right(),
                "bottom",
                on.bottom(),
                "left",
                on.left(),
                "header",
                on.top() / 2,
                "footer",
                on.bottom() / 2,
                "gutter",
                0);
    }

    /** Attributes from names and millimetres in turn. */
    private static Object[] lengths(Object... namesAndLengths) {
        Object[] attributes = new Object[namesAndLengths.length];
        for (int i = 0; i < attributes.length; i += 2) {
            attributes[i] = "w:" + namesAndLengths[i];
            attributes[i + 1] = WordXml.twips(((Number) namesAndLengths[i + 1]).doubleValue());
        }
        return attributes;
    }
}
