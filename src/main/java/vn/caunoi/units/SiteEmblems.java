package vn.caunoi.units;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which emblem each site shows (biểu trưng); a higher room keeps the pictures. */
@Component
public class SiteEmblems {

    private final Directory directory;
    private final UnitBook book;

    SiteEmblems(Directory directory, UnitBook book) {
        this.directory = directory;
        this.book = book;
    }

    /** The address of the picture; empty for the neutral emblem. */
    public Optional<String> of(SiteId site) {
        return directory.now().at(site).flatMap(Snapshot.Known::emblem);
    }

    @Transactional
    public void put(SiteId id, Optional<String> emblem) {
        book.open();
        Snapshot.Known known = directory.now().at(id).orElseThrow();
        if (known.emblem().equals(emblem)) {
            return;
        }
        book.decorate(id, emblem);
        book.close(
                new SiteSaved(
                        known.site(),
                        known.site(),
                        List.of(
                                new SiteSaved.Change(
                                        "Biểu trưng", told(known.emblem()), told(emblem)))));
    }

    private static String told(Optional<String> emblem) {
        return emblem.orElse("mặc định");
    }
}
