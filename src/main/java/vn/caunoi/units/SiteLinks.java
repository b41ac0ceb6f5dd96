package vn.caunoi.units;

import java.util.List;
import java.util.function.Function;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Right;

/** The ways into something that every site has, for whoever keeps it there (mục theo trang). */
public final class SiteLinks {

    /** More would crowd the menu. */
    private static final int MOST = 3;

    private SiteLinks() {}

    /**
     * A link for each of the first sites where the officer has the right; they bear the names of
     * their sites when there are several.
     */
    public static List<Link> of(
            Sites sites, Officer officer, Right right, String label, Function<Site, String> way) {
        if (!officer.may(right)) {
            return List.of();
        }
        List<Site> own =
                sites.all().stream()
                        .filter(site -> officer.may(right, site.unit().value()))
                        .limit(MOST)
                        .toList();
        return own.stream()
                .map(
                        site ->
                                new Link(
                                        own.size() > 1 ? label + " " + site.bodyName() : label,
                                        way.apply(site)))
                .toList();
    }
}
