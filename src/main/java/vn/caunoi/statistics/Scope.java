package vn.caunoi.statistics;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;

/** Which dossiers a question is about (phạm vi), in SQL over a slice or a standing named l. */
@Component
class Scope {

    private static final String UNITS =
            "(cast(:units as bigint[]) is null or l.%s = any(cast(:units as bigint[])))";

    /** Whether field, procedure and channel are those of the question. */
    static final String MATTER =
            """
            (cast(:field as text) is null or l.field = :field)
            and (cast(:procedure as text) is null or coalesce(l.procedure, '') = :procedure)
            and (cast(:channel as smallint) is null or l.channel = :channel)
            """;

    private final Units units;

    Scope(Units units) {
        this.units = units;
    }

    String sql(Question question) {
        return units(question) + " and " + MATTER;
    }

    /** Whether the units are among those of the question. */
    static String units(Question question) {
        return UNITS.formatted(question.side().column());
    }

    /** Whether a standing was known at the time of the question. */
    static String known(Question question) {
        return question.knownAt() == null
                ? "l.known_until = 'infinity'"
                : "l.known_from <= :known and l.known_until > :known";
    }

    StatementSpec bind(StatementSpec statement, Question question) {
        Instant known = question.knownAt();
        return statement
                .param("known", known == null ? null : known.atOffset(ZoneOffset.UTC))
                .param("units", question.unit().map(unit -> array(question, unit)).orElse(null))
                .param("field", question.field())
                .param("procedure", question.procedure())
                .param("channel", question.channel() == null ? null : question.channel().number());
    }

    private String array(Question question, UnitId unit) {
        return units.downwards(unit, question.asOf()).stream()
                .map(UnitId::value)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(",", "{", "}"));
    }
}
