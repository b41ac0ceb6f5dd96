package vn.caunoi.publishing.documents;

import java.time.Instant;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.search.Entry;
import vn.caunoi.search.Index;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.ChangedPages;
import vn.caunoi.web.Formats;

/** Makes a document findable, or no longer, and lets pages be made anew. */
@Component
class Announcement {

    static final String KIND = "Văn bản";

    private final Documents documents;
    private final DocumentFiles files;
    private final Index index;
    private final ChangedPages changedPages;

    Announcement(Documents documents, DocumentFiles files, Index index, ChangedPages changedPages) {
        this.documents = documents;
        this.files = files;
        this.index = index;
        this.changedPages = changedPages;
    }

    void of(SiteId site, long id) {
        Document document = documents.find(site, id).orElseThrow();
        if (document.standing() instanceof Standing.Published(Instant from)) {
            index.put(entry(site, document, from));
        } else {
            index.remove(site, KIND, Long.toString(id));
        }
        changed(site);
    }

    void changed(SiteId site) {
        changedPages.of(site.value());
    }

    private Entry entry(SiteId site, Document document, Instant from) {
        Particulars particulars = document.particulars();
        String names =
                files.of(document.id()).stream()
                        .map(DocumentFile::name)
                        .collect(Collectors.joining(" "));
        return new Entry(
                site,
                KIND,
                Long.toString(document.id()),
                document.href(),
                document.title(),
                particulars.summary(),
                String.join(
                        "\n", particulars.body(), particulars.signer(), particulars.field(), names),
                "",
                "",
                particulars.issued().atStartOfDay(Formats.ZONE).toInstant(),
                from,
                null);
    }
}
