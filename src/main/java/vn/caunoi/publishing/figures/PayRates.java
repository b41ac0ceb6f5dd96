package vn.caunoi.publishing.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Officer;

/** What each kind of article is worth (mức nhuận bút). */
@Component
class PayRates {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    PayRates(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param amount in đồng
     */
    record PayRate(String kind, long amount, LocalDate since) {}

    /** What held on that day, one of each kind. */
    List<PayRate> on(SiteId site, LocalDate day) {
        return jdbc.sql(
                        """
                        select distinct on (kind) kind, amount, since from publishing.pay_rate
                        where site = :site and since <= :day
                        order by kind, since desc
                        """)
                .param("site", site.value())
                .param("day", day)
                .query(new SimplePropertyRowMapper<>(PayRate.class))
                .list();
    }

    /** All of them, with those that are no more and those to come. */
    List<PayRate> all(SiteId site) {
        return jdbc.sql(
                        """
                        select kind, amount, since from publishing.pay_rate
                        where site = :site order by kind collate "vi-x-icu", since desc
                        """)
                .param("site", site.value())
                .query(new SimplePropertyRowMapper<>(PayRate.class))
                .list();
    }

    @Transactional
    void set(Site site, PayRate rate, Officer officer) {
        jdbc.sql(
                        """
                        insert into publishing.pay_rate (site, kind, amount, since, person, set_at)
                        values (:site, :kind, :amount, :since, :person, :now)
                        on conflict (site, kind, since) do update set
                          amount = excluded.amount, person = excluded.person,
                          set_at = excluded.set_at
                        """)
                .param("site", site.id().value())
                .param("kind", rate.kind())
                .param("amount", rate.amount())
                .param("since", rate.since())
                .param("person", officer.id())
                .param("now", OffsetDateTime.now(clock))
                .update();
        record(site, rate, officer);
    }

    private void record(Site site, PayRate rate, Officer officer) {
        journal.record(
                Act.by(
                        officer,
                        "nhuận-bút.mức",
                        site.unit(),
                        "",
                        "%s: %d đồng từ %s".formatted(rate.kind(), rate.amount(), rate.since())));
    }
}
