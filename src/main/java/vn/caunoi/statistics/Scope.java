package vn.caunoi.statistics;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;

/** Which dossiers a question is about (phạm vi), in SQL over a slice or a standing named l. */
@Component
class Scope {

    /**
     * Whether no dossier is of another unit: neither one that has been counted, nor one that is yet
     * to be.
     */
    private static final String EVERYWHERE =
            """
            select not exists (select from statistics.slice l where l.level = %1$d and not %2$s)
                and not exists (
                    select from statistics.unfolded u
                    join dossiers.standing l on l.known_from = u.recorded_at and not %2$s)
            """;

    private final JdbcClient jdbc;
    private final Units units;

    Scope(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** Questions about the same dossiers, together. */
    Collection<Series> series(Collection<Question> questions) {
        Map<List<Object>, List<Question>> alike = new LinkedHashMap<>();
        for (Question question : questions) {
            alike.computeIfAbsent(dossiers(question), _ -> new ArrayList<>()).add(question);
        }
        return alike.values().stream()
                .map(some -> Series.of(some, plainest(some.getFirst())))
                .toList();
    }

    /** All that a question is about, but for its days. */
    private List<Object> dossiers(Question question) {
        return Arrays.asList(
                question.knownAt(),
                array(question),
                question.side(),
                question.field(),
                question.procedure(),
                question.channel());
    }

    /** Without the unit when that makes no difference. */
    private Question plainest(Question question) {
        return question.knownAt() == null && question.unit().isPresent() && isEverywhere(question)
                ? question.everywhere()
                : question;
    }

    private boolean isEverywhere(Question question) {
        String sql = EVERYWHERE.formatted(Level.UNITS.number(), units(question));
        return bind(jdbc.sql(sql), question).query(Boolean.class).single();
    }

    /** Whether it is about a unit that none stood under. */
    boolean isOfOneUnit(Question question) {
        return question.unit()
                .filter(unit -> units.downwards(unit, question.asOf()).equals(List.of(unit)))
                .isPresent();
    }

    String sql(Question question) {
        return all(units(question), matter(question));
    }

    /** Whether field, procedure and channel are those of the question. */
    static String matter(Question question) {
        return all(
                question.field() == null ? "" : "l.field = :field",
                question.procedure() == null ? "" : "coalesce(l.procedure, '') = :procedure",
                question.channel() == null ? "" : "l.channel = :channel");
    }

    /** Whether the units are among those of the question. */
    private static String units(Question question) {
        return question.unit().isEmpty()
                ? ""
                : "l.%s = any(cast(:units as bigint[]))".formatted(question.side().column());
    }

    /** What is not asked is left out: then an index can answer for any values. */
    private static String all(String... conditions) {
        String all =
                Stream.of(conditions)
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.joining(" and "));
        return all.isEmpty() ? "true" : all;
    }

    /** Whether a standing was known at the time of the question. */
    static String known(Question question) {
        return question.knownAt() == null
                ? "l.known_until = 'infinity'"
                : "l.known_from <= :known and l.known_until > :known";
    }

    /** What is passed as another type is known to the planner, and found by an index. */
    StatementSpec bind(StatementSpec statement, Question question) {
        Instant known = question.knownAt();
        return statement
                .param("known", known == null ? null : known.atOffset(ZoneOffset.UTC))
                .param("units", array(question), Types.OTHER)
                .param("field", question.field())
                .param("procedure", question.procedure())
                .param("channel", question.channel() == null ? null : question.channel().number());
    }

    private @Nullable String array(Question question) {
        return question.unit()
                .map(unit -> units.downwards(unit, question.asOf()).stream())
                .map(
                        below ->
                                below.map(UnitId::value)
                                        .sorted()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(",", "{", "}")))
                .orElse(null);
    }
}
