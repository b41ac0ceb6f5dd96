package vn.caunoi.publishing.documents;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.program.DemoPart;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Formats;

/** Documents of the demo locality; numbers, signers and texts are invented. */
@Component
class DemoDocuments implements DemoPart {

    private static final Map<String, RelationKind> RELATIONS =
            Map.of(
                    "thay thế ",
                    RelationKind.REPLACES,
                    "sửa đổi ",
                    RelationKind.AMENDS,
                    "căn cứ ",
                    RelationKind.BASED_ON);

    private final Sites sites;
    private final Library library;
    private final Documents documents;
    private final StoredFiles stored;

    DemoDocuments(Sites sites, Library library, Documents documents, StoredFiles stored) {
        this.sites = sites;
        this.library = library;
        this.documents = documents;
        this.stored = stored;
    }

    @Override
    public int floor() {
        return 6;
    }

    @Override
    public String what() {
        return "văn bản";
    }

    @Override
    @Transactional
    public void load(Progress progress) {
        List<NamedCsvRecord> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            load(rows.get(i));
            progress.at(i + 1L, rows.size());
        }
    }

    private void load(NamedCsvRecord row) {
        Site site = sites.named(row.getField("site")).orElseThrow();
        Particulars particulars =
                new Filing(item -> row.getField(item.label())).particulars().orElseThrow();
        List<DocumentFile> files = words(row.getField("files")).stream().map(this::file).toList();
        List<Relation> relations =
                words(row.getField("relations")).stream()
                        .map(words -> relation(site.id(), words))
                        .toList();
        long id = library.add(site, new Library.Submission(particulars, files, relations));
        library.publish(site, id, particulars.issued().atStartOfDay(Formats.ZONE).toInstant());
    }

    private DocumentFile file(String name) {
        try (InputStream content = open("demo/" + name)) {
            return DocumentFile.of(stored.keep(content, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Relation relation(SiteId site, String words) {
        return RELATIONS.entrySet().stream()
                .filter(kind -> words.startsWith(kind.getKey()))
                .map(
                        kind -> {
                            String number = words.substring(kind.getKey().length());
                            var read = DocumentNumber.read(number);
                            Long target =
                                    documents.numbered(site, read).stream()
                                            .map(Document::id)
                                            .findFirst()
                                            .orElse(null);
                            return new Relation(kind.getValue(), target, read, null);
                        })
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).filter(w -> !w.isEmpty()).toList();
    }

    private static List<NamedCsvRecord> rows() {
        try (var rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(open("demo/documents.csv"), StandardCharsets.UTF_8)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(DemoDocuments.class.getResourceAsStream(name));
    }
}
