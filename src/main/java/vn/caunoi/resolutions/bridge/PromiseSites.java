package vn.caunoi.resolutions.bridge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.ChangeListener;
import vn.caunoi.web.ChangedPages;

/**
 * Which sites show which promises: those of their unit, and of all below it. Remembers them until
 * the site changes.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PromiseSites implements ChangeListener {

    private static final int KEPT = 2_000;

    private final Promises promises;
    private final Sites sites;
    private final Units units;
    private final ChangedPages pages;
    private final Clock clock;
    private final Cache<SiteId, List<Promise>> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    PromiseSites(Promises promises, Sites sites, Units units, ChangedPages pages, Clock clock) {
        this.promises = promises;
        this.sites = sites;
        this.units = units;
        this.pages = pages;
        this.clock = clock;
    }

    List<Promise> of(Site site) {
        return known.get(
                site.id(), _ -> promises.of(units.downwards(site.unit(), LocalDate.now(clock))));
    }

    /** The same by the number of the site; none while there is no such site. */
    List<Promise> of(long site) {
        return sites.find(new SiteId(site)).map(this::of).orElse(List.of());
    }

    @Override
    public void changed(long site) {
        known.invalidate(new SiteId(site));
    }

    @Override
    public void changedEverywhere() {
        known.invalidateAll();
    }

    /** Says in the transaction at hand that pages about promises of this unit changed. */
    void tellOf(UnitId unit) {
        Set<UnitId> upwards = new HashSet<>(units.upwards(unit));
        sites.all().stream()
                .filter(site -> upwards.contains(site.unit()))
                .forEach(site -> pages.of(site.id().value()));
    }
}
