package vn.caunoi.documents;

/** A QR code in a .docx: at the right margin, the text flows beside it. */
record WordPicture(Part.Qr qr, int number, int side) {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    void write(WordXml xml) {
        xml.open("w:drawing").open("wp:anchor", anchor());
        xml.leaf("wp:simplePos", "x", 0, "y", 0);
        xml.open("wp:positionH", "relativeFrom", "margin");
        xml.open("wp:align").text("right").close().close();
        xml.open("wp:positionV", "relativeFrom", "paragraph");
        xml.open("wp:posOffset").text("0").close().close();
        xml.leaf("wp:extent", "cx", side, "cy", side);
        xml.leaf("wp:wrapSquare", "wrapText", "left");
        xml.leaf("wp:docPr", "id", number, "name", "QR " + number, "descr", qr.alternative());
        graphic(xml);
        xml.close().close();
    }

    private static Object[] anchor() {
        String attributes =
                "xmlns:wp %swordprocessingDrawing distT 0 distB 36000 distL 108000 distR 0 simplePos 0"
                        + " relativeHeight 1 behindDoc 0 locked 0 layoutInCell 1 allowOverlap 0";
        return attributes.formatted(DRAWING).split(" ");
    }

    private void graphic(WordXml xml) {
        String picture = DRAWING + "picture";
        xml.open("a:graphic", "xmlns:a", DRAWING + "main").open("a:graphicData", "uri", picture);
        xml.open("pic:pic", "xmlns:pic", picture).open("pic:nvPicPr");
        xml.leaf("pic:cNvPr", "id", number, "name", "QR " + number, "descr", qr.alternative());
        xml.leaf("pic:cNvPicPr").close();
        xml.open("pic:blipFill").leaf("a:blip", "r:embed", "picture" + number);
        xml.open("a:stretch").leaf("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").leaf("a:off", "x", 0, "y", 0);
        xml.leaf("a:ext", "cx", side, "cy", side).close();
        xml.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close().close();
        xml.close().close().close();
    }
}
