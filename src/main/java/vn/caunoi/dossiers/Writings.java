package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.PersonId;

/**
 * The transactions that write the ledger (lượt ghi sổ): each under an instant of its own, each told
 * to the other rooms before it ends.
 */
@Component
class Writings {

    /** What kind of writing. */
    enum Kind {
        ACT,
        CORRECTION,
        IMPORT
    }

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Writings(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Begins one; the instant is the one wished for, or the next free microsecond after it. */
    Instant open(Kind kind, String source, @Nullable PersonId person, Instant wished) {
        Instant at = wished.truncatedTo(ChronoUnit.MICROS);
        Optional<Instant> taken = Optional.empty();
        while (taken.isEmpty()) {
            taken = take(kind, source, person, at);
        }
        return taken.get();
    }

    /** Everything under this instant is written. */
    void close(Instant recordedAt) {
        events.publishEvent(new LedgerWritten(recordedAt));
    }

    private Optional<Instant> take(
            Kind kind, String source, @Nullable PersonId person, Instant wished) {
        return jdbc.sql(
                        """
                        insert into dossiers.writing (recorded_at, kind, source, person)
                        select coalesce(max(recorded_at) + interval '1 microsecond', :at),
                          :kind, :source, cast(:person as bigint)
                        from dossiers.writing
                        where recorded_at >= :at and recorded_at < :at + interval '1 second'
                        on conflict do nothing
                        returning recorded_at
                        """)
                .param("at", OffsetDateTime.ofInstant(wished, ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("source", source)
                .param("person", person == null ? null : person.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
