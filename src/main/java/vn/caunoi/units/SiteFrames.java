package vn.caunoi.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.program.Nature;
import vn.caunoi.program.RunningRooms;
import vn.caunoi.web.Frame;
import vn.caunoi.web.Frames;
import vn.caunoi.web.Imprint;
import vn.caunoi.web.Link;
import vn.caunoi.web.MenuSource;

/** Makes the frame of a site from what is stored of it, once for each change. */
@Component
class SiteFrames implements Frames {

    /** Stands around the pages by which the first site is founded. */
    private static final Frame UNFOUNDED =
            new Frame(
                    NO_SITE,
                    "localhost",
                    "",
                    "Cầu Nối",
                    "Lần khởi động đầu tiên",
                    "Cầu Nối",
                    new Imprint("", "", "", "", "", "", "", ""),
                    false,
                    null,
                    List.of(),
                    null,
                    null);

    private final StoredSites sites;
    private final Directory directory;
    private final Origin origin;
    private final List<MenuSource> menus;
    private final Nature nature;
    private final Clock clock;

    SiteFrames(
            StoredSites sites,
            Directory directory,
            Origin origin,
            List<MenuSource> menus,
            RunningRooms rooms,
            Nature nature,
            Clock clock) {
        this.sites = sites;
        this.directory = directory;
        this.origin = origin;
        this.menus = rooms.of(menus);
        this.nature = nature;
        this.clock = clock;
    }

    @Override
    public Frame of(String host) {
        Snapshot snapshot = directory.now();
        if (snapshot.sites().isEmpty()) {
            return UNFOUNDED;
        }
        Snapshot.Known known = sites.known(snapshot, host);
        Frame kept = snapshot.frames().get(known.site().id());
        List<Link> menu = menu(known.site());
        if (kept != null && kept.menu().equals(menu) && !endsToday(snapshot, known.site(), kept)) {
            return kept;
        }
        Frame made = make(snapshot, known, menu);
        snapshot.frames().put(known.site().id(), made);
        return made;
    }

    @Override
    public long site(String host) {
        return directory.now().sites().isEmpty() ? NO_SITE : sites.of(host).id().value();
    }

    /** A unit may end by the calendar alone, without anybody changing anything. */
    private boolean endsToday(Snapshot snapshot, Site site, Frame kept) {
        return kept.archive() == null
                && snapshot.tree()
                        .at(site.unit())
                        .filter(unit -> unit.life().to() != null)
                        .filter(unit -> unit.life().isOver(LocalDate.now(clock)))
                        .isPresent();
    }

    /** Rooms keep their entries at hand; some appear by the clock alone. */
    private List<Link> menu(Site site) {
        long number = site.id().value();
        return menus.stream()
                .filter(source -> source.isWhole(number))
                .findFirst()
                .map(source -> source.menu(number))
                .orElseGet(() -> gathered(number));
    }

    private List<Link> gathered(long site) {
        return menus.stream().flatMap(source -> source.menu(site).stream()).toList();
    }

    private Frame make(Snapshot snapshot, Snapshot.Known known, List<Link> menu) {
        Site site = known.site();
        return new Frame(
                site.id().value(),
                site.host(),
                origin.of(site),
                site.title(),
                site.bodyKind(),
                site.bodyName(),
                site.imprint(),
                nature.isDemo(),
                archive(snapshot, site),
                menu,
                known.theme().map(theme -> theme.href(site.id())).orElse(null),
                known.emblem().orElse(null));
    }

    private Frame.@Nullable Archive archive(Snapshot snapshot, Site site) {
        LocalDate today = LocalDate.now(clock);
        Unit unit = snapshot.tree().at(site.unit()).orElseThrow();
        LocalDate end = unit.life().to();
        if (end == null || !unit.life().isOver(today)) {
            return null;
        }
        List<Link> successors =
                snapshot.tree().livingSuccessors(unit.id(), today).stream()
                        .flatMap(
                                successor ->
                                        snapshot.of(successor.id()).stream()
                                                .map(
                                                        its ->
                                                                new Link(
                                                                        successor
                                                                                .nameOn(today)
                                                                                .full(),
                                                                        origin.of(its) + "/")))
                        .toList();
        return new Frame.Archive(end, successors);
    }
}
