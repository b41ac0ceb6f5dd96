package vn.caunoi.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where sites are opened and changed. */
@Component
class SiteDesk {

    /** What became of a page of the form. */
    sealed interface Outcome {

        record Taken() implements Outcome {}

        /** The form holds the mistakes. */
        record Refused() implements Outcome {}

        /** Somebody else was faster; the page stands so now. */
        record Overtaken(SiteForm now) implements Outcome {}
    }

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
        return save(before, new Snapshot.Known(wished, isDefault, theme));
    }

    /**
     * Takes a page of the form.
     *
     * @param seen the version of the page that was edited; a newer one is not written over
     * @param here the host name at which the officer works; it may not be taken from under them
     */
    @Transactional
    public Outcome change(SiteId id, SiteForm form, String seen, String here) {
        book.open();
        Snapshot now = directory.now();
        Snapshot.Known before = now.at(id).orElseThrow();
        form.host().ifPresent(host -> mayMove(now, before.site(), host, here, form));
        if (form.wrong()) {
            return new Outcome.Refused();
        }
        SiteForm current = SiteForm.of(form.part(), before);
        if (!current.version().equals(seen)) {
            return new Outcome.Overtaken(current);
        }
        Snapshot.Known after = form.applied(before);
        if (!after.equals(before)) {
            book.move(id, new HostName(after.site().host()));
            save(Optional.of(before), after);
        }
        return new Outcome.Taken();
    }

    private static void mayMove(
            Snapshot now, Site site, HostName wished, String here, SiteForm form) {
        if (wished.value().equals(site.host())) {
            return;
        }
        if (now.named(wished).isPresent()) {
            form.mistaken(
                    SiteFact.HOST,
                    "Tên miền này đã thuộc trang %s"
                            .formatted(now.named(wished).get().site().title()));
        } else if (site.host().equals(here)) {
            form.mistaken(
                    SiteFact.HOST,
                    "Bạn đang làm việc ở chính tên miền này; hãy mở phòng làm việc ở tên miền khác rồi đổi");
        }
    }

    private Site save(Optional<Snapshot.Known> before, Snapshot.Known after) {
        Site saved = after.site().numbered(book.put(after));
        book.close(
                new SiteSaved(
                        before.map(Snapshot.Known::site).orElse(null),
                        saved,
                        SiteFact.changes(before, after)));
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
