package vn.caunoi.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.program.Nature;
import vn.caunoi.web.Imprint;

/** Founds the first site of an empty program, with the unit that it speaks for (lập trang đầu). */
@Component
public class Founding {

    private static final Imprint NOT_YET = new Imprint("", "", "", "", "", "", "", "");
    private static final Pattern KIND_OF_PLACE =
            Pattern.compile("(?iu)^(xã|phường|đặc khu|tỉnh|thành phố)\\s+");

    /**
     * What is to be founded.
     *
     * @param code official code of the unit, or empty
     * @param name of the unit in full: "Xã Thanh Miện"
     */
    public record Wish(UnitKind kind, String code, String name, String host, String title) {}

    private final Directory directory;
    private final UnitBook book;
    private final Nature nature;
    private final Clock clock;

    Founding(Directory directory, UnitBook book, Nature nature, Clock clock) {
        this.directory = directory;
        this.book = book;
        this.nature = nature;
        this.clock = clock;
    }

    /** What cannot be, in sentences by the name of the component; empty when all is well. */
    public Map<String, String> refusals(Wish wish) {
        Map<String, String> refusals = new LinkedHashMap<>();
        check(refusals, "name", () -> UnitName.clean(wish.name()));
        check(refusals, "code", () -> codeFits(wish));
        check(refusals, "host", () -> new HostName(wish.host()));
        check(refusals, "title", () -> UnitName.clean(wish.title()));
        return refusals;
    }

    /** Opens the site, which is the default one, unless somebody was faster. */
    @Transactional
    public void found(Wish wish) {
        book.open();
        if (!directory.now().sites().isEmpty()) {
            return;
        }
        nature.markReal();
        var site =
                new Site(
                        new SiteId(0),
                        wish.host(),
                        unit(wish),
                        wish.title(),
                        "Trang thông tin điện tử",
                        wish.name(),
                        NOT_YET,
                        Set.of());
        SiteId id = book.put(new Snapshot.Known(site, true, Optional.empty()));
        var founded = new Snapshot.Known(site.numbered(id), true, Optional.empty());
        book.close(
                new SiteSaved(null, founded.site(), SiteFact.changes(Optional.empty(), founded)));
    }

    /** Says who answers for the first site. */
    @Transactional
    public void sign(Imprint imprint) {
        book.open();
        Snapshot.Known known = directory.now().defaultSite().orElseThrow();
        Site before = known.site();
        var after =
                new Site(
                        before.id(),
                        before.host(),
                        before.unit(),
                        before.title(),
                        before.bodyKind(),
                        before.bodyName(),
                        imprint,
                        before.outboundHosts());
        var signed = new Snapshot.Known(after, true, known.theme());
        book.put(signed);
        book.close(new SiteSaved(before, after, SiteFact.changes(Optional.of(known), signed)));
    }

    /** The unit of this code, or a new one. */
    private UnitId unit(Wish wish) {
        Optional<OfficialCode> code =
                wish.code().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new OfficialCode(wish.code()));
        return code.flatMap(known -> directory.now().tree().withCode(known, LocalDate.now(clock)))
                .map(Unit::id)
                .orElseGet(() -> add(wish, code));
    }

    private UnitId add(Wish wish, Optional<OfficialCode> code) {
        UnitId id = book.newIds(1).getFirst();
        String bare = KIND_OF_PLACE.matcher(wish.name()).replaceFirst("");
        book.add(
                List.of(
                        new Unit(
                                id,
                                wish.kind(),
                                Period.ALWAYS,
                                History.of(new UnitName(bare, wish.name()), Period.ALWAYS),
                                code.map(known -> History.of(known, Period.ALWAYS))
                                        .orElseGet(History::none),
                                History.none(),
                                new Source("Khai khi khởi tạo", Mark.UNCHECKED))));
        return id;
    }

    private static void codeFits(Wish wish) {
        if (!wish.code().isEmpty()) {
            wish.kind().mustSuit(new OfficialCode(wish.code()));
        }
    }

    private static void check(Map<String, String> refusals, String name, Runnable rule) {
        try {
            rule.run();
        } catch (Nonsense nonsense) {
            refusals.put(name, nonsense.sentence());
        }
    }
}
