package vn.caunoi.publishing.editor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Entities;

/** A Word document written by hand, as small as Word itself would still open. */
final class Docx {

    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STYLES =
            "<w:styles%s>%s%s%s</w:styles>"
                    .formatted(
                            NAMESPACES,
                            style("Title", "Title"),
                            style("Heading1", "heading 1"),
                            style("Heading2", "heading 2"));
    private static final String NUMBERING =
            "<w:numbering%s><w:abstractNum w:abstractNumId=\"0\">%s%s</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
                    .formatted(NAMESPACES, level(0), level(1));

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder footnotes = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String document = document();
    private int relation;

    static String document() {
        return "<w:document" + NAMESPACES + "><w:body>%s</w:body></w:document>";
    }

    Docx document(String xml) {
        document = xml.replace("%", "%%");
        return this;
    }

    Docx raw(String xml) {
        body.append(xml);
        return this;
    }

    Docx part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Docx paragraph(String style, String words) {
        return raw(
                "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>"
                        .formatted(style, run(words)));
    }

    Docx item(int level, String words) {
        return raw(
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>%s</w:p>"
                        .formatted(level, run(words)));
    }

    Docx link(String address, String words) {
        String id = relate("hyperlink", address, " TargetMode=\"External\"");
        return raw(
                "<w:p><w:hyperlink r:id=\"%s\">%s</w:hyperlink></w:p>".formatted(id, run(words)));
    }

    /** The first row in bold letters, as people mark it. */
    Docx table(List<String> heading, List<String> row) {
        String first =
                heading.stream()
                        .map(
                                words ->
                                        cell(
                                                "<w:r><w:rPr><w:b/></w:rPr><w:t>"
                                                        + words
                                                        + "</w:t></w:r>"))
                        .collect(Collectors.joining());
        String second = row.stream().map(words -> cell(run(words))).collect(Collectors.joining());
        return raw("<w:tbl><w:tr>%s</w:tr><w:tr>%s</w:tr></w:tbl>".formatted(first, second));
    }

    Docx footnote(String words, String note) {
        footnotes.append("<w:footnote w:id=\"1\"><w:p>%s</w:p></w:footnote>".formatted(run(note)));
        return raw(
                "<w:p>%s<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>".formatted(run(words)));
    }

    Docx picture(String type, String alt, byte[] content) {
        String ending = type.replace("x-", "");
        parts.put("word/media/image1." + ending, content);
        String id = relate("image", "media/image1." + ending, "");
        return raw(
                ("<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"a\" descr=\"%s\"/><a:graphic><a:graphicData>"
                                + "<pic:pic><pic:blipFill><a:blip r:embed=\"%s\"/></pic:blipFill></pic:pic>"
                                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>")
                        .formatted(alt, id));
    }

    byte[] bytes() throws IOException {
        relate("styles", "styles.xml", "");
        relate("numbering", "numbering.xml", "");
        relate("footnotes", "footnotes.xml", "");
        part("[Content_Types].xml", types());
        part(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"%sofficeDocument\" Target=\"word/document.xml\"/></Relationships>"
                        .formatted(OFFICE));
        part("word/document.xml", document.formatted(body));
        part("word/styles.xml", STYLES);
        part("word/numbering.xml", NUMBERING);
        part(
                "word/footnotes.xml",
                "<w:footnotes%s>%s</w:footnotes>".formatted(NAMESPACES, footnotes));
        part(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
                        .formatted(relations));
        return zipped();
    }

    private byte[] zipped() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private String relate(String kind, String target, String mode) {
        String id = "rId" + ++relation;
        relations.append(
                "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>"
                        .formatted(id, OFFICE + kind, target, mode));
        return id;
    }

    private static String types() {
        String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        return ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"emf\" ContentType=\"image/x-emf\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"%sdocument.main+xml\"/></Types>")
                .formatted(word);
    }

    private static String run(String words) {
        return "<w:r><w:t>" + Entities.escape(words) + "</w:t></w:r>";
    }

    private static String cell(String run) {
        return "<w:tc><w:p>" + run + "</w:p></w:tc>";
    }

    private static String style(String id, String name) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/></w:style>"
                .formatted(id, name);
    }

    private static String level(int level) {
        return "<w:lvl w:ilvl=\"%d\"><w:numFmt w:val=\"bullet\"/></w:lvl>".formatted(level);
    }
}
