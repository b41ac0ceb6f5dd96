package vn.caunoi.audience;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Formats;

/**
 * The opening balance of each site; a later entry corrects an earlier one, which stays readable.
 */
@Repository
class OpeningBalances {

    private final JdbcClient jdbc;
    private final Clock clock;

    OpeningBalances(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<OpeningBalance> of(SiteId site) {
        return jdbc.sql(
                        """
                        select as_of, total, source from audience.opening_balance
                        where site = ? order by entered_at desc limit 1
                        """)
                .param(site.value())
                .query(OpeningBalance.class)
                .optional();
    }

    void enter(SiteId site, OpeningBalance balance) {
        refuseFuture(balance.asOf());
        refuseCountedTwice(site, balance.asOf());
        jdbc.sql(
                        """
                        insert into audience.opening_balance (site, as_of, total, source, entered_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        site.value(),
                        balance.asOf(),
                        balance.total(),
                        balance.source().strip(),
                        OffsetDateTime.now(clock))
                .update();
    }

    private void refuseFuture(LocalDate asOf) {
        if (asOf.isAfter(LocalDate.now(clock))) {
            throw new OpeningRefused("ngày " + Formats.day(asOf) + " chưa tới.");
        }
    }

    /** The old portal's last day may be our first one, for the change-over, but not later. */
    private void refuseCountedTwice(SiteId site, LocalDate asOf) {
        firstCounted(site)
                .filter(asOf::isAfter)
                .ifPresent(
                        first -> {
                            throw new OpeningRefused(
                                    "trang này tự đếm từ ngày %s; số liệu cũ tính đến ngày %s sẽ bị đếm hai lần."
                                            .formatted(Formats.day(first), Formats.day(asOf)));
                        });
    }

    private Optional<LocalDate> firstCounted(SiteId site) {
        return jdbc.sql(
                        """
                        select day from audience.site_day
                        where site = ? and visitors > 0 order by day limit 1
                        """)
                .param(site.value())
                .query(LocalDate.class)
                .optional();
    }
}
