package vn.caunoi.publishing.imports;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.support.TransactionOperations;
import vn.caunoi.files.FileId;
import vn.caunoi.publishing.Incoming;
import vn.caunoi.publishing.Taken;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Imprint;

/** Collects what an importer finds, in place of the real articles. */
final class Collecting {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    final List<Incoming> articles = new ArrayList<>();
    final List<Path> files = new ArrayList<>();
    final Map<String, Integer> keys = new HashMap<>();
    final Report report = Report.counting();

    Incoming only() {
        if (articles.size() != 1) {
            throw new AssertionError(articles.size() + " articles: " + articles);
        }
        return articles.getFirst();
    }

    Collecting run(Supply supply) {
        new Intake(
                        site(),
                        this::keep,
                        incoming -> incoming.stream().map(this::take).toList(),
                        TransactionOperations.withoutTransaction(),
                        false,
                        report,
                        (done, total) -> {})
                .run(supply);
        return this;
    }

    private Taken take(Incoming incoming) {
        articles.add(incoming);
        keys.merge(incoming.key(), 1, Integer::sum);
        return new Taken(Taken.Change.NEW, incoming.slug());
    }

    private Optional<Archive.Kept> keep(Path file) {
        files.add(file);
        FileId id = new FileId(Digest.of(String.valueOf(file.getFileName())));
        String name = String.valueOf(file.getFileName());
        return Optional.of(
                name.endsWith(".jpg")
                        ? new Archive.Kept(id, name, "/anh/" + id + "/960.jpg", true)
                        : new Archive.Kept(id, name, "/tep/" + id + "/" + name, false));
    }

    static Site site() {
        return new Site(
                new SiteId(1),
                "thanhmien.example",
                new UnitId(1),
                "Trang thử",
                "HUYỆN",
                "THANH MIỆN",
                new Imprint("", "", "", "", "", "", "", ""),
                Set.of("chinhphu.vn"));
    }
}
