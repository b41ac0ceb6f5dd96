package vn.caunoi.statistics.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.ReceivingUnits;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.ChangeListener;
import vn.caunoi.web.Formats;

/** Knows whose dossiers each site shows; remembers it until the site changes. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Jurisdictions implements ChangeListener {

    private record Known(List<UnitId> units, Instant updated) {}

    private final JdbcClient jdbc;
    private final ReceivingUnits receiving;
    private final Units units;
    private final Sites sites;
    private final Clock clock;
    private final Cache<SiteId, Optional<Known>> known =
            Caffeine.newBuilder().maximumSize(2_000).build();

    Jurisdictions(
            JdbcClient jdbc, ReceivingUnits receiving, Units units, Sites sites, Clock clock) {
        this.jdbc = jdbc;
        this.receiving = receiving;
        this.units = units;
        this.sites = sites;
        this.clock = clock;
    }

    /** Empty for a site whose units have no dossiers. */
    Optional<Jurisdiction> of(Site site) {
        return known.get(site.id(), _ -> find(site.unit()))
                .map(facts -> jurisdiction(site.unit(), facts));
    }

    /** The same by the number of the site; empty while there is none. */
    Optional<Jurisdiction> of(long site) {
        return sites.find(new SiteId(site)).flatMap(this::of);
    }

    @Override
    public void changed(long site) {
        known.invalidate(new SiteId(site));
    }

    @Override
    public void figuresMoved(long site) {
        changed(site);
    }

    @Override
    public void changedEverywhere() {
        known.invalidateAll();
    }

    private Jurisdiction jurisdiction(UnitId unit, Known facts) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Formats.ZONE);
        boolean over = units.at(unit).filter(one -> one.life().isOver(today)).isPresent();
        return new Jurisdiction(
                unit,
                units.nameOf(unit),
                facts.units().stream().filter(part -> !part.equals(unit)).toList(),
                facts.updated(),
                over ? LocalDate.ofInstant(facts.updated(), Formats.ZONE) : today,
                today,
                now);
    }

    private Optional<Known> find(UnitId unit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        List<UnitId> below = receiving.among(units.downwards(unit, today));
        return below.isEmpty()
                ? Optional.empty()
                : Optional.of(new Known(below, lastWritten(below)));
    }

    private Instant lastWritten(List<UnitId> receiving) {
        return jdbc.sql(
                        """
                        select known_from from dossiers.standing
                        where receiving_unit = any(?) order by known_from desc limit 1
                        """)
                .param(receiving.stream().map(UnitId::value).toArray(Long[]::new))
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
