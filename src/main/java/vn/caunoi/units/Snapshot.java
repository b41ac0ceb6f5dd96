package vn.caunoi.units;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.caunoi.web.Frame;

/** What a node knows of units and sites at one version, and the frames it made from it. */
final class Snapshot {

    /** Stands before a bare name, so that it is not found inside other words. */
    static final String BARE = "tenrieng ";

    /**
     * A site with what only this room needs of it.
     *
     * @param emblem the address of its emblem
     */
    record Known(Site site, boolean isDefault, Optional<Theme> theme, Optional<String> emblem) {

        Known(Site site, boolean isDefault, Optional<Theme> theme) {
            this(site, isDefault, theme, Optional.empty());
        }

        Known with(Site changed) {
            return new Known(changed, isDefault, theme, emblem);
        }

        Known with(Optional<Theme> changed) {
            return new Known(site, isDefault, changed, emblem);
        }
    }

    private final String version;
    private final UnitTree tree;
    private final Map<String, Known> byHost = new HashMap<>();
    private final Map<SiteId, Known> byId = new LinkedHashMap<>();
    private final Map<String, List<Unit>> ended;
    private final Map<SiteId, Frame> frames = new ConcurrentHashMap<>();

    Snapshot(String version, UnitTree tree, List<Known> sites) {
        this(version, tree, sites, endedByName(tree));
    }

    private Snapshot(
            String version, UnitTree tree, List<Known> sites, Map<String, List<Unit>> ended) {
        this.version = version;
        this.tree = tree;
        this.ended = ended;
        for (Known known : sites) {
            byHost.put(known.site().host(), known);
            byId.put(known.site().id(), known);
        }
    }

    String version() {
        return version;
    }

    UnitTree tree() {
        return tree;
    }

    List<Known> sites() {
        return List.copyOf(byId.values());
    }

    Optional<Known> named(HostName host) {
        return spelled(host.value());
    }

    /** The site of a host name that stands exactly so in a request, as nearly all do. */
    Optional<Known> spelled(String host) {
        return Optional.ofNullable(byHost.get(host));
    }

    Optional<Known> at(SiteId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Known> defaultSite() {
        return byId.values().stream().filter(Known::isDefault).findFirst();
    }

    Optional<Site> of(UnitId unit) {
        return byId.values().stream()
                .map(Known::site)
                .filter(site -> site.unit().equals(unit))
                .findFirst();
    }

    /**
     * Units with an end that once bore this name, folded; a bare name is marked with {@link #BARE}.
     */
    List<Unit> called(String folded) {
        return ended.getOrDefault(folded, List.of());
    }

    private static Map<String, List<Unit>> endedByName(UnitTree tree) {
        Map<String, List<Unit>> ended = new HashMap<>();
        for (Unit unit : tree.all()) {
            if (unit.life().to() != null) {
                unit.names().parts().stream()
                        .map(Dated::value)
                        .flatMap(name -> Stream.of(name.full(), BARE + name.name()))
                        .map(Words::folded)
                        .distinct()
                        .forEach(
                                name ->
                                        ended.computeIfAbsent(name, _ -> new ArrayList<>())
                                                .add(unit));
            }
        }
        return ended;
    }

    /** Frames live as long as the snapshot: a menu that changed comes with a new one. */
    Map<SiteId, Frame> frames() {
        return frames;
    }

    /** The same knowledge, without the frames. */
    Snapshot afresh() {
        return new Snapshot(version, tree, sites(), ended);
    }
}
