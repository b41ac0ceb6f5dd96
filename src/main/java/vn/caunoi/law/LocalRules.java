package vn.caunoi.law;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.ChangeListener;
import vn.caunoi.web.ChangedPages;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;

/** The rules of localities: few, so every node keeps all of them until it hears of a new one. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LocalRules implements ChangeListener {

    private record Of(UnitId unit, String key) {}

    private record Held(long news, Map<Of, List<LocalRule>> rules) {}

    private final JdbcClient jdbc;
    private final Journal journal;
    private final ChangedPages pages;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final AtomicLong news = new AtomicLong();
    private volatile @Nullable Held held;

    LocalRules(
            JdbcClient jdbc,
            Journal journal,
            ChangedPages pages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.pages = pages;
        this.events = events;
        this.clock = clock;
    }

    /** What the unit itself decided on this matter, the newest entry first. */
    List<LocalRule> of(UnitId unit, String key) {
        return all().getOrDefault(new Of(unit, key), List.of());
    }

    /**
     * Takes a rule; the journal keeps what held before it, and the reason.
     *
     * @param before what holds on its first day without it
     */
    @Transactional
    void enter(LocalRule rule, Matter matter, Optional<Rule> before, Officer officer) {
        insert(rule, officer);
        pages.everywhere();
        events.publishEvent(new LocalRuleEntered(rule.key(), rule.unit(), rule.validFrom()));
        journal.record(
                Act.by(
                        officer,
                        rule.reason().isEmpty() ? LawActs.TIGHTEN : LawActs.DEPART,
                        rule.unit(),
                        before.map(old -> rule.key() + ": " + old.meaning()).orElse(""),
                        told(rule, matter)));
    }

    private void insert(LocalRule rule, Officer officer) {
        jdbc.sql(
                        """
                        insert into law.local_rule (key, unit, value, valid_from, valid_until,
                            source, article, reason, person, entered_at)
                        values (:key, :unit, :value, :from, :until,
                            :source, :article, :reason, :person, :now)
                        """)
                .param("key", rule.key())
                .param("unit", rule.unit().value())
                .param("value", rule.value())
                .param("from", rule.validFrom())
                .param("until", rule.validUntil())
                .param("source", rule.source())
                .param("article", rule.article())
                .param("reason", rule.reason())
                .param("person", officer.id())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static String told(LocalRule rule, Matter matter) {
        return "%s: %s từ %s, %s%s"
                .formatted(
                        rule.key(),
                        rule.told(matter),
                        Formats.day(rule.validFrom()),
                        rule.source(),
                        rule.reason().isEmpty() ? "" : "; lý do: " + rule.reason());
    }

    @TransactionalEventListener
    void entered(LocalRuleEntered here) {
        news.incrementAndGet();
    }

    @Override
    public void changed(long site) {}

    @Override
    public void changedEverywhere() {
        news.incrementAndGet();
    }

    private Map<Of, List<LocalRule>> all() {
        Held known = held;
        long heard = news.get();
        if (known == null || known.news() != heard) {
            known = new Held(heard, read());
            held = known;
        }
        return known.rules();
    }

    private Map<Of, List<LocalRule>> read() {
        return jdbc
                .sql("select * from law.local_rule order by id desc")
                .query((row, _) -> rule(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(rule -> new Of(rule.unit(), rule.key())));
    }

    private static LocalRule rule(ResultSet row) throws SQLException {
        return new LocalRule(
                row.getString("key"),
                new UnitId(row.getLong("unit")),
                row.getString("value"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("source"),
                row.getString("article"),
                row.getString("reason"),
                row.getObject("entered_at", OffsetDateTime.class)
                        .atZoneSameInstant(Formats.ZONE)
                        .toLocalDate());
    }
}
