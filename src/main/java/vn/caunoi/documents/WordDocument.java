package vn.caunoi.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A paper as .docx (Office Open XML, ISO/IEC 29500), part by part. */
record WordDocument(Paper paper, StylePack style, List<Enclosure> enclosures) {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    byte[] print() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "[Content_Types].xml", types());
        put(parts, "_rels/.rels", relations());
        put(parts, "docProps/core.xml", properties());
        put(parts, "word/document.xml", new WordBody(paper, style).text());
        put(parts, "word/styles.xml", WordStyles.of(style, paper));
        put(parts, "word/numbering.xml", numbering());
        put(parts, "word/header.xml", header());
        put(parts, "word/footer.xml", footer());
        put(parts, "word/_rels/document.xml.rels", relationsOfTheText());
        for (int i = 0; i < paper.body().size(); i++) {
            if (paper.body().get(i) instanceof Part.Qr qr) {
                parts.put("word/picture%d.png".formatted(i + 1), new QrPicture(qr.text()).png());
            }
        }
        for (int i = 0; i < enclosures.size(); i++) {
            put(parts, enclosed(i), WordEnclosure.xml(enclosures.get(i)));
        }
        return zip(parts);
    }

    private static String enclosed(int at) {
        return "customXml/item%d.xml".formatted(at + 1);
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(paper.head().day().atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String types() {
        var xml = new WordXml().open("Types", "xmlns", PACKAGE + "content-types");
        xml.leaf(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.leaf("Default", "Extension", "png", "ContentType", "image/png");
        xml.leaf(
                "Override",
                "PartName",
                "/docProps/core.xml",
                "ContentType",
                "application/vnd.openxmlformats-package.core-properties+xml");
        type(xml, "document", "document.main");
        type(xml, "styles", "styles");
        type(xml, "numbering", "numbering");
        type(xml, "header", "header");
        type(xml, "footer", "footer");
        return xml.close().toString();
    }

    private static void type(WordXml xml, String part, String kind) {
        xml.leaf(
                "Override",
                "PartName",
                "/word/" + part + ".xml",
                "ContentType",
                OFFICE + kind + "+xml");
    }

    private static String relations() {
        var xml = new WordXml().open("Relationships", "xmlns", PACKAGE + "relationships");
        relation(xml, "text", R + "/officeDocument", "word/document.xml");
        relation(
                xml,
                "properties",
                PACKAGE + "relationships/metadata/core-properties",
                "docProps/core.xml");
        return xml.close().toString();
    }

    private String relationsOfTheText() {
        var xml = new WordXml().open("Relationships", "xmlns", PACKAGE + "relationships");
        for (String part : new String[] {"styles", "numbering", "header", "footer"}) {
            relation(xml, part, R + "/" + part, part + ".xml");
        }
        for (int i = 1; i <= paper.body().size(); i++) {
            if (paper.body().get(i - 1) instanceof Part.Qr) {
                relation(xml, "picture" + i, R + "/image", "picture" + i + ".png");
            }
        }
        for (int i = 0; i < enclosures.size(); i++) {
            relation(xml, "enclosure" + (i + 1), R + "/customXml", "../" + enclosed(i));
        }
        return xml.close().toString();
    }

    private static void relation(WordXml xml, String id, String type, String target) {
        xml.leaf("Relationship", "Id", id, "Type", type, "Target", target);
    }

    private String properties() {
        String day = paper.head().day() + "T00:00:00Z";
        var xml =
                new WordXml()
                        .open(
                                "cp:coreProperties",
                                "xmlns:cp",
                                PACKAGE + "metadata/core-properties",
                                "xmlns:dc",
                                "http://purl.org/dc/elements/1.1/",
                                "xmlns:dcterms",
                                "http://purl.org/dc/terms/",
                                "xmlns:xsi",
                                "http://www.w3.org/2001/XMLSchema-instance");
        xml.open("dc:title").text(paper.title()).close();
        xml.open("dc:subject").text(paper.description()).close();
        xml.open("dc:creator").text(paper.head().issuer()).close();
        xml.open("dc:language").text("vi-VN").close();
        xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(day).close();
        return xml.close().toString();
    }

    /** Each list of the body counts from 1. */
    private String numbering() {
        var xml = new WordXml().open("w:numbering", "xmlns:w", W);
        xml.open("w:abstractNum", "w:abstractNumId", 0).open("w:lvl", "w:ilvl", 0);
        xml.value("w:start", 1).value("w:numFmt", "decimal").value("w:lvlText", "%1.");
        xml.value("w:lvlJc", "left").open("w:pPr");
        xml.leaf("w:ind", "w:left", 400, "w:hanging", 400).close().close().close();
        for (int i = 1; i <= paper.body().size(); i++) {
            xml.open("w:num", "w:numId", i).value("w:abstractNumId", 0);
            xml.open("w:lvlOverride", "w:ilvl", 0).value("w:startOverride", 1).close().close();
        }
        return xml.close().toString();
    }

    /** The page's number, from the second page on. */
    private static String header() {
        var xml = new WordXml().open("w:hdr", "xmlns:w", W).open("w:p");
        xml.open("w:pPr").value("w:pStyle", "PageNumber").close();
        xml.open("w:fldSimple", "w:instr", "PAGE")
                .open("w:r")
                .open("w:t")
                .text("2")
                .close()
                .close();
        return xml.close().close().close().toString();
    }

    private String footer() {
        var xml = new WordXml().open("w:ftr", "xmlns:w", W).open("w:p");
        xml.open("w:pPr").value("w:pStyle", "Imprint").close();
        xml.open("w:r").open("w:t").text(paper.imprint()).close().close();
        return xml.close().close().toString();
    }
}
