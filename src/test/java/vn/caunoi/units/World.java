package vn.caunoi.units;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.web.Imprint;

/**
 * A small world for tests of any room: {@code @Import(World.class)}, then {@link #site} opens a
 * site for a unit of its own.
 */
@Component
public class World {

    static final Imprint IMPRINT =
            new Imprint("Ủy ban", "Bà A", "", "Số 1", "0000", "", "a@x.example", "");
    static final Source TOLD = new Source("kể trong bài kiểm thử", Mark.UNCHECKED);

    private final UnitBook book;
    private final Sites sites;

    World(UnitBook book, Sites sites) {
        this.book = book;
        this.sites = sites;
    }

    /** Opens the site of this host name; the first one is the default site. */
    @Transactional
    public SiteId site(String host) {
        book.open();
        UnitId id = book.newIds(1).getFirst();
        book.add(List.of(commune(id.value(), "Kiểm Thử " + id.value(), Period.ALWAYS)));
        return site(host, id);
    }

    /** Opens the site of a province under which these communes stand. */
    @Transactional
    public SiteId province(String host, UnitId... communes) {
        book.open();
        UnitId id = book.newIds(1).getFirst();
        book.add(List.of(unit(id.value(), UnitKind.PROVINCE, "Tỉnh " + id.value(), Period.ALWAYS)));
        book.rewrite(
                Arrays.stream(communes)
                        .map(commune -> commune(commune.value(), "Dưới Tỉnh", Period.ALWAYS))
                        .map(commune -> commune.under(day("2020-01-01"), Optional.of(id)))
                        .toList());
        return site(host, id);
    }

    /** Founds a cell of the Party. */
    @Transactional
    public UnitId cell(String name) {
        book.open();
        UnitId id = book.newIds(1).getFirst();
        book.add(List.of(unit(id.value(), UnitKind.PARTY_CELL, name, Period.ALWAYS)));
        book.close(new UnitsLoaded("kiểm thử", name));
        return id;
    }

    /** Founds a committee of the Party, under another one or none. */
    @Transactional
    public UnitId committee(UnitKind kind, String name, @Nullable UnitId above) {
        return found(kind, name, above);
    }

    /** Founds a cell of the Party under a committee. */
    @Transactional
    public UnitId cell(String name, UnitId above) {
        return found(UnitKind.PARTY_CELL, name, above);
    }

    private UnitId found(UnitKind kind, String name, @Nullable UnitId above) {
        book.open();
        UnitId id = book.newIds(1).getFirst();
        Unit unit = unit(id.value(), kind, name, Period.ALWAYS);
        book.add(List.of(above == null ? unit : unit.under(day("2020-01-01"), Optional.of(above))));
        book.close(new UnitsLoaded("kiểm thử", name));
        return id;
    }

    SiteId site(String host, UnitId unit) {
        var site =
                new Site(
                        new SiteId(0),
                        host,
                        unit,
                        "Trang " + host,
                        "Trang thông tin điện tử",
                        "Xã Kiểm Thử",
                        IMPRINT,
                        Set.of("chinhphu.vn"));
        SiteId id = book.put(new Snapshot.Known(site, sites.all().isEmpty(), Optional.empty()));
        book.close(new SiteSaved(null, site, List.of()));
        return id;
    }

    static Unit commune(long id, String name, Period life) {
        return unit(id, UnitKind.COMMUNE, name, life);
    }

    static Unit unit(long id, UnitKind kind, String name, Period life) {
        return new Unit(
                new UnitId(id),
                kind,
                life,
                History.of(new UnitName(name, kind.label() + " " + name), life),
                History.none(),
                History.none(),
                TOLD);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
