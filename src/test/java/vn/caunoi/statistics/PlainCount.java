package vn.caunoi.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.procedures.Channel;

/**
 * The yardstick: one plain query over all rows, which knows nothing of movements and classes each
 * dossier by conditions of its own.
 */
final class PlainCount {

    private static final String SQL =
            """
            with known as (
                select s.*,
                    case when state in (7, 8) then coalesce(greatest(closed_on, received_on), received_on)
                         when state >= 9 then coalesce(greatest(finished_on, received_on), received_on)
                         else 'infinity' end as done,
                    state in (7, 8) and closed_on is null
                        or state in (9, 10) and finished_on is null as dark
                from dossiers.standing s
                where case when cast(:known as timestamptz) is null then known_until = 'infinity'
                           else known_from <= :known and known_until > :known end
                    and (cast(:units as bigint[]) is null
                        or (case :side when 'RECEIVING' then receiving_unit else competent_unit end)
                            = any(cast(:units as bigint[])))
                    and (cast(:field as text) is null or field = :field)
                    and (cast(:procedure as text) is null or procedure = :procedure)
                    and (cast(:channel as int) is null or channel = :channel)),
            seen as (
                select *,
                    received_on <= :last as inside,
                    received_on <= :last and done > :last as open,
                    received_on <= :last and done between :first and :last as ended,
                    waits_citizen @> cast(:last as date) as asked,
                    waits_payment @> cast(:last as date) as owing
                from known)
            select
                count(*) filter (where received_on between :first and :last) as received,
                count(*) filter (where received_on < :first and done >= :first) as carried_over,
                count(*) filter (where open) as carried_on,
                count(*) filter (where received_on between :first and :last and channel = 2) as online,
                count(*) filter (where registered_on <= :last and inside is not true and state <> 3)
                    as awaiting_acceptance,
                count(*) filter (where registered_on <= :last and state = 3) as not_accepted,
                count(*) filter (where ended and not dark and state = 7) as withdrawn,
                count(*) filter (where ended and not dark and state = 8) as stopped,
                count(*) filter (where ended and finished_on < due_on) as early,
                count(*) filter (where ended and finished_on = due_on) as on_time,
                count(*) filter (where ended and finished_on > due_on) as late,
                count(*) filter (where ended and finished_on is not null and due_on is null)
                    as finished_without_due,
                count(*) filter (where ended and dark) as not_classifiable,
                count(*) filter (where open and asked) as awaiting_citizen,
                count(*) filter (where open and owing and not asked) as awaiting_payment,
                count(*) filter (where open and not asked and not owing and due_on > :soon)
                    as open_in_time,
                count(*) filter (where open and not asked and not owing
                    and due_on between :last and :soon) as open_due_soon,
                count(*) filter (where open and not asked and not owing and due_on < :last)
                    as open_overdue,
                count(*) filter (where open and not asked and not owing and due_on is null)
                    as open_without_due,
                count(*) filter (where ended and finished_on <= due_on and supplements >= 2)
                    as solved_asked_twice
            from seen
            """;

    record Counted(
            long received,
            long carriedOver,
            Map<DossierClass, Long> counts,
            long carriedOn,
            long online,
            long solvedAskedTwice) {

        /** The same figures of an answer; what is broken equals nothing. */
        static Counted of(Answer answer) {
            if (!(answer instanceof Partition partition)) {
                throw new AssertionError(answer.toString());
            }
            return new Counted(
                    partition.received(),
                    partition.carriedOver(),
                    partition.counts(),
                    partition.carriedOn(),
                    partition.facts().received(Channel.ONLINE),
                    partition.facts().askedTwice(DossierClass.EARLY, DossierClass.ON_TIME));
        }
    }

    private final JdbcClient jdbc;

    PlainCount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts.
     *
     * @param units the units of the question with all below, or none for all
     * @param soon the last due day that is soon
     */
    Counted of(Question question, Collection<Long> units, LocalDate soon) {
        Instant known = question.knownAt();
        return jdbc.sql(SQL)
                .param("known", known == null ? null : known.atOffset(ZoneOffset.UTC))
                .param(
                        "units",
                        units.isEmpty()
                                ? null
                                : units.stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(",", "{", "}")))
                .param("side", question.side().name())
                .param("field", question.field())
                .param("procedure", question.procedure())
                .param("channel", question.channel() == null ? null : question.channel().number())
                .param("first", question.period().from())
                .param("last", question.asOf())
                .param("soon", soon)
                .query((row, _) -> counted(row))
                .single();
    }

    private static Counted counted(ResultSet row) throws SQLException {
        Map<DossierClass, Long> counts = new EnumMap<>(DossierClass.class);
        for (DossierClass one : DossierClass.values()) {
            counts.put(one, row.getLong(one.name().toLowerCase(Locale.ROOT)));
        }
        return new Counted(
                row.getLong("received"),
                row.getLong("carried_over"),
                counts,
                row.getLong("carried_on"),
                row.getLong("online"),
                row.getLong("solved_asked_twice"));
    }
}
