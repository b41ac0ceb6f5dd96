package vn.caunoi.statistics.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Formats;
import vn.caunoi.web.ScheduledChange;

/**
 * Knows that the figures of a living unit change with the day (hết ngày): what was in time is late.
 */
@Component
class Midnight implements ScheduledChange {

    private final Jurisdictions jurisdictions;

    Midnight(Jurisdictions jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    @Override
    public Optional<Instant> next(long site, Instant after) {
        LocalDate day = LocalDate.ofInstant(after, Formats.ZONE);
        return jurisdictions
                .of(site)
                .filter(Jurisdiction::isLiving)
                .map(_ -> day.plusDays(1).atStartOfDay(Formats.ZONE).toInstant());
    }
}
