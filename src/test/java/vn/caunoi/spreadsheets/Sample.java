package vn.caunoi.spreadsheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files to read: a counter's list of three dossiers, and whatever a test packs itself. */
final class Sample {

    static final String WORKBOOK =
            """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <sheets><sheet name="An" sheetId="1" state="hidden" r:id="rId9"/>\
            <sheet name="Hồ sơ" sheetId="2" r:id="rId1"/></sheets></workbook>""";
    static final String RELATIONS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet7.xml"/>\
            <Relationship Id="rId2" Type="http://x/sharedStrings" Target="/xl/sharedStrings.xml"/>\
            <Relationship Id="rId3" Type="http://x/styles" Target="styles.xml"/></Relationships>""";
    static final String TEXTS =
            """
            <sst><si><t>Mã hồ sơ</t></si><si><t>Ngày tiếp nhận</t></si><si><r><t>Ghi </t></r>\
            <r><t>chú</t></r><rPh sb="0" eb="1"><t>ghi</t></rPh></si>\
            <si><t>H23.38-230905-0007_x000D_</t></si><si><t xml:space="preserve"> Hộ tịch\u00A0</t></si></sst>""";
    static final String STYLES =
            """
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm:ss"/>\
            <numFmt numFmtId="165" formatCode="#,##0 &quot;đồng&quot;"/></numFmts>\
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>\
            <xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>""";
    static final String SHEET =
            """
            <worksheet><sheetData>\
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>\
            <row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3" s="1"><v>45199</v></c><c r="C3" t="s"><v>4</v></c></row>\
            <row><c t="inlineStr"><is><t>H23.38-230905-0008</t></is></c>\
            <c s="2"><f>A1+1</f><v>45199.176562500001</v></c><c s="3"><v>0.30000000000000004</v></c></row>\
            <row r="7"><c r="A7" t="b"><v>1</v></c><c r="B7" t="e"><v>#N/A</v></c>\
            <c r="D7" t="str"><f>B1</f><v>kết quả</v></c><c r="XFD7" s="1"/></row>\
            </sheetData></worksheet>""";

    private Sample() {}

    static Path csv(Path folder, String content, Charset charset) throws IOException {
        return Files.write(folder.resolve("hồ sơ.csv"), content.getBytes(charset));
    }

    static Path csv(Path folder, String content) throws IOException {
        return csv(folder, content, StandardCharsets.UTF_8);
    }

    static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", bytes(WORKBOOK));
        parts.put("xl/_rels/workbook.xml.rels", bytes(RELATIONS));
        parts.put("xl/sharedStrings.xml", bytes(TEXTS));
        parts.put("xl/styles.xml", bytes(STYLES));
        parts.put("xl/worksheets/sheet7.xml", bytes(SHEET));
        return parts;
    }

    static Map<String, byte[]> partsWith(String sheet) {
        Map<String, byte[]> parts = parts();
        parts.put("xl/worksheets/sheet7.xml", bytes(sheet));
        return parts;
    }

    static byte[] packed(Map<String, byte[]> parts) throws IOException {
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

    static Path xlsx(Path folder, Map<String, byte[]> parts) throws IOException {
        return Files.write(folder.resolve("hồ sơ.xlsx"), packed(parts));
    }

    static List<Line> lines(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (Table table = Table.open(file, String.valueOf(file.getFileName()))) {
            Optional<Line> line = table.next();
            while (line.isPresent()) {
                lines.add(line.get());
                line = table.next();
            }
        }
        return lines;
    }

    static List<String> header(Path file) throws IOException {
        try (Table table = Table.open(file, String.valueOf(file.getFileName()))) {
            return table.header();
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
