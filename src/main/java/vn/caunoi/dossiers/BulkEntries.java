package vn.caunoi.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.identity.PersonId;
import vn.caunoi.web.Formats;

/**
 * Takes in what other systems state, a million rows at once (ghi hàng loạt). Dossiers are known by
 * their code and receiving unit. A row that says what its source said before changes nothing; one
 * that says something new becomes a new entry beside the old; all come in one writing, or none.
 */
@Component
public class BulkEntries {

    /**
     * Who states it.
     *
     * @param name as the ledger keeps it: the system and the file
     * @param saidAt as of when it was so
     * @param official whether its codes are official ones and not its own numbers
     */
    public record Source(String name, @Nullable PersonId person, Instant saidAt, boolean official) {

        public Source(String name, @Nullable PersonId person, Instant saidAt) {
            this(name, person, saidAt, true);
        }

        LocalDate saidOn() {
            return LocalDate.ofInstant(saidAt, Formats.ZONE);
        }
    }

    /**
     * How many rows speak of dossiers not known yet, say something new of known ones, or nothing.
     */
    public record Comparison(long fresh, long changed, long same) {}

    /**
     * @param recordedAt the instant of the writing; null when there was nothing to write
     */
    public record Outcome(@Nullable Instant recordedAt, Comparison rows) {}

    private static final int AT_ONCE = 5_000;

    private final ArrivedStatements arrivals;
    private final LedgerStandings standings;
    private final Writings writings;
    private final Clock clock;

    BulkEntries(
            ArrivedStatements arrivals, LedgerStandings standings, Writings writings, Clock clock) {
        this.arrivals = arrivals;
        this.standings = standings;
        this.writings = writings;
        this.clock = clock;
    }

    /** Says what {@link #write} would do, and writes nothing. */
    @Transactional
    public Comparison compare(Iterator<Statement> statements) {
        arrivals.take(statements);
        return arrivals.comparison();
    }

    /** Writes all that is new. No two statements may have the same unit, code and twin. */
    @Transactional
    public Outcome write(Source source, Iterator<Statement> statements) {
        return write(source, statements, Optional.empty());
    }

    /** The same, recorded at an instant of the past: for what is only shown. */
    @Transactional
    Outcome writeAsOf(Source source, Iterator<Statement> statements) {
        return write(source, statements, Optional.of(source.saidAt()));
    }

    private Outcome write(
            Source source, Iterator<Statement> statements, Optional<Instant> recorded) {
        arrivals.take(statements);
        Comparison rows = arrivals.comparison();
        if (rows.fresh() + rows.changed() == 0) {
            return new Outcome(null, rows);
        }
        Instant recordedAt =
                writings.open(
                        Writings.Kind.IMPORT,
                        source.name(),
                        source.person(),
                        recorded.orElseGet(clock::instant));
        for (List<Long> some : arrivals.changed(AT_ONCE)) {
            standings.lock(some);
        }
        arrivals.write(source, recordedAt);
        for (List<Long> some : arrivals.changed(AT_ONCE)) {
            standings.follow(some, recordedAt);
        }
        writings.close(recordedAt);
        return new Outcome(recordedAt, rows);
    }
}
