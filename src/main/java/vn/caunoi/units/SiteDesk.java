package vn.caunoi.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where sites are opened and changed. */
@Component
class SiteDesk {

    private final Directory directory;
    private final UnitBook book;
    private final Clock clock;

    SiteDesk(Directory directory, UnitBook book, Clock clock) {
        this.directory = directory;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Opens the site or changes what was named of it. The first site answers for strangers.
     *
     * @throws Nonsense when the wish contradicts itself or names a unit that does not exist
     */
    @Transactional
    public Site put(SiteWish wish) {
        book.open();
        Snapshot now = directory.now();
        Optional<Snapshot.Known> before = now.named(new HostName(wish.host));
        Site wished = wish.of(before.map(Snapshot.Known::site), unit(now, wish));
        boolean first = now.sites().isEmpty();
        boolean isDefault =
                wish.isDefault || first || before.map(Snapshot.Known::isDefault).orElse(false);
        if (isDefault) {
            book.nobodyAnswersForStrangers();
        }
        var theme = wish.theme(before.flatMap(Snapshot.Known::theme));
        SiteId id = book.put(new Snapshot.Known(wished, isDefault, theme));
        Site saved = wished.numbered(id);
        book.close(new SiteSaved(before.map(Snapshot.Known::site).orElse(null), saved));
        return saved;
    }

    private Optional<UnitId> unit(Snapshot now, SiteWish wish) {
        if (wish.unitCode == null) {
            return Optional.empty();
        }
        return Optional.of(
                now.tree()
                        .withCode(new OfficialCode(wish.unitCode), LocalDate.now(clock))
                        .orElseThrow(
                                () ->
                                        new Nonsense(
                                                "không có đơn vị mang mã "
                                                        + wish.unitCode
                                                        + "; hãy nhập danh mục trước bằng lệnh import units"))
                        .id());
    }
}
