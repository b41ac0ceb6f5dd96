package vn.caunoi.spreadsheets;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an .xlsx package that a reader of its first sheet needs (ECMA-376, part 1 and 2).
 */
final class Workbook {

    private static final String NO_WORKBOOK =
            "Tệp là một gói nén nhưng không phải bảng tính .xlsx. Hãy mở bằng chương trình bảng tính rồi lưu lại dạng .xlsx.";

    private final ZipFile zip;
    private final String folder;
    private final Map<String, String> targetsById = new HashMap<>();
    private final Map<String, String> targetsByKind = new HashMap<>();
    private String sheetId = "";
    private boolean from1904;

    private Workbook(ZipFile zip, String path) throws IOException, XMLStreamException {
        this.zip = zip;
        this.folder = path.substring(0, path.lastIndexOf('/') + 1);
        readRelations(folder + "_rels/" + path.substring(folder.length()) + ".rels");
        readSheets(path);
    }

    static Workbook of(ZipFile zip) throws IOException, XMLStreamException {
        String path = "xl/workbook.xml";
        Optional<Xml> roots = part(zip, "_rels/.rels");
        if (roots.isPresent()) {
            try (Xml xml = roots.get()) {
                while (xml.toStart("Relationship", "Relationships")) {
                    if (kind(xml).equals("officeDocument")) {
                        path = absolute("", xml.attribute("Target"));
                    }
                }
            }
        }
        return new Workbook(zip, path);
    }

    /** The first sheet that is not hidden, its reader standing before the first row. */
    Xml sheet() throws IOException, XMLStreamException {
        String target = targetsById.get(sheetId);
        Xml xml =
                part(zip, target == null ? folder + "worksheets/sheet1.xml" : target)
                        .orElseThrow(() -> new Unreadable(NO_WORKBOOK));
        xml.toStart("sheetData", "worksheet");
        return xml;
    }

    /** A part of the workbook by the last word of its relation: "styles". */
    Optional<Xml> part(String kind) throws IOException, XMLStreamException {
        String target = targetsByKind.get(kind);
        return target == null ? Optional.empty() : part(zip, target);
    }

    /** Whether days are counted from 1904, as old Macs did. */
    boolean isFrom1904() {
        return from1904;
    }

    private void readRelations(String path) throws IOException, XMLStreamException {
        Optional<Xml> relations = part(zip, path);
        if (relations.isEmpty()) {
            return;
        }
        try (Xml xml = relations.get()) {
            while (xml.toStart("Relationship", "Relationships")) {
                String target = absolute(folder, xml.attribute("Target"));
                targetsByKind.putIfAbsent(kind(xml), target);
                String id = xml.attribute("Id");
                if (id != null) {
                    targetsById.put(id, target);
                }
            }
        }
    }

    private void readSheets(String path) throws IOException, XMLStreamException {
        try (Xml xml = part(zip, path).orElseThrow(() -> new Unreadable(NO_WORKBOOK))) {
            while (xml.toAnyStart()) {
                if (xml.is("workbookPr")) {
                    String epoch = String.valueOf(xml.attribute("date1904"));
                    from1904 = epoch.equals("1") || epoch.equals("true");
                } else if (xml.is("sheet") && sheetId.isEmpty() && xml.attribute("state") == null) {
                    sheetId = String.valueOf(xml.attribute("id"));
                }
            }
        }
    }

    private static String kind(Xml xml) {
        String type = String.valueOf(xml.attribute("Type"));
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private static String absolute(String folder, @Nullable String target) {
        String path = String.valueOf(target);
        return path.startsWith("/") ? path.substring(1) : folder + path;
    }

    private static Optional<Xml> part(ZipFile zip, String path)
            throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
            String wanted = path.toLowerCase(Locale.ROOT);
            entry =
                    zip.stream()
                            .filter(any -> any.getName().toLowerCase(Locale.ROOT).equals(wanted))
                            .findFirst()
                            .map(ZipEntry.class::cast)
                            .orElse(null);
        }
        if (entry == null) {
            return Optional.empty();
        }
        return Optional.of(
                Xml.read(new Unpacked(zip.getInputStream(entry), entry.getCompressedSize())));
    }
}
