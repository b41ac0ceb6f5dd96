package vn.caunoi.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.identity.PersonId;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/** Where dossiers are found and written (kho hồ sơ). */
@Component
public class Dossiers {

    private static final String HERE = "Một cửa";

    private final JdbcClient jdbc;
    private final LedgerEntries entries;
    private final LedgerStandings standings;
    private final Writings writings;
    private final Serials serials;
    private final LetterBook letters;
    private final LegalClock law;
    private final Clock clock;

    Dossiers(
            JdbcClient jdbc,
            LedgerEntries entries,
            LedgerStandings standings,
            Writings writings,
            Serials serials,
            LetterBook letters,
            LegalClock law,
            Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.standings = standings;
        this.writings = writings;
        this.serials = serials;
        this.letters = letters;
        this.law = law;
        this.clock = clock;
    }

    /** The same at a standstill of the clock: for what is only shown. */
    public Dossiers at(Instant instant) {
        return new Dossiers(
                jdbc,
                entries,
                standings,
                writings,
                serials,
                letters,
                law,
                Clock.fixed(instant, Formats.ZONE));
    }

    /** All that is known of a dossier that this unit received. */
    public Optional<Timeline> find(UnitId unit, DossierId dossier) {
        return entries.of(List.of(dossier.value())).stream()
                .filter(timeline -> timeline.identity().unit().equals(unit))
                .findFirst();
    }

    /** The dossier of the unit that an address names; else there is no such page. */
    public Timeline addressed(long unit, long dossier) {
        return find(new UnitId(unit), new DossierId(dossier))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A dossier that is about to be opened: what stands beside the ledger may refer to it. */
    public DossierId announce() {
        return new DossierId(
                jdbc.sql("select nextval('dossiers.dossier_number')").query(Long.class).single());
    }

    /**
     * Opens a dossier at this unit and writes what the verbs say.
     *
     * @param code the official one; null: an internal number is given
     */
    @Transactional
    public DossierId open(
            UnitId unit,
            @Nullable DossierCode code,
            @Nullable PersonId person,
            Consumer<Dossier> verbs) {
        DossierId dossier = announce();
        open(dossier, unit, () -> code == null ? nextNumber(unit) : code, person, verbs);
        return dossier;
    }

    /**
     * Opens one that was announced.
     *
     * @param number asked for as late as can be: a row of numbers stays locked until the
     *     transaction ends
     */
    @Transactional
    public void open(
            DossierId dossier,
            UnitId unit,
            Supplier<DossierNumber> number,
            @Nullable PersonId person,
            Consumer<Dossier> verbs) {
        Instant at = writings.open(Writings.Kind.ACT, HERE, person, clock.instant());
        var opened =
                new Dossier(
                        Identity.unnumbered(dossier, unit), List.of(), new Turn(at, person), law);
        verbs.accept(opened);
        append(opened);
        Identity identity = number.get().of(dossier, unit);
        if (identity.official()) {
            mustBeFree(unit, identity.code());
        }
        add(identity, at);
        standings.begin(Timeline.of(identity, opened.fresh()).standing());
        writings.close(at);
    }

    /** The next internal number of the unit's day. */
    @Transactional
    public InternalNumber nextNumber(UnitId unit) {
        return serials.next(unit, LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }

    /** Writes what the verbs say about a dossier of this unit. */
    @Transactional
    public void write(
            UnitId unit, DossierId dossier, @Nullable PersonId person, Consumer<Dossier> verbs) {
        write(Writings.Kind.ACT, unit, dossier, person, verbs);
    }

    /** Puts right what was written about it. */
    @Transactional
    public void correct(
            UnitId unit, DossierId dossier, @Nullable PersonId person, Consumer<Dossier> verbs) {
        write(Writings.Kind.CORRECTION, unit, dossier, person, verbs);
    }

    private void write(
            Writings.Kind kind,
            UnitId unit,
            DossierId dossier,
            @Nullable PersonId person,
            Consumer<Dossier> verbs) {
        standings.lock(List.of(dossier.value()));
        Timeline known = find(unit, dossier).orElseThrow();
        Instant at = writings.open(kind, HERE, person, after(known));
        var written = new Dossier(known.identity(), known.known(), new Turn(at, person), law);
        verbs.accept(written);
        append(written);
        letters.owe(written.letters(), at);
        standings.follow(List.of(dossier.value()), at);
        writings.close(at);
    }

    private void append(Dossier dossier) {
        Identity identity = dossier.identity();
        if (dossier.fresh().isEmpty()) {
            throw new IllegalArgumentException("nothing was said about " + identity.id());
        }
        for (Entry entry : dossier.fresh()) {
            entries.append(identity.id(), entry);
            if (entry.code() != null) {
                remember(identity, entry.code());
            }
        }
    }

    /** Now, or the moment after what is known last, should a clock have been set back. */
    private Instant after(Timeline known) {
        Instant now = clock.instant();
        Instant last = known.turns().last();
        return now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }

    private void add(Identity identity, Instant at) {
        jdbc.sql(
                        """
                        insert into dossiers.dossier (id, unit, code, official, code_day, recorded_at)
                        values (:id, :unit, :code, :official, :day, :at)
                        """)
                .param("id", identity.id().value())
                .param("unit", identity.unit().value())
                .param("code", identity.code())
                .param("official", identity.official())
                .param("day", identity.codeDay())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    private void remember(Identity identity, LaterCode code) {
        mustBeFree(identity.unit(), code.code());
        jdbc.sql(
                        """
                        insert into dossiers.later_code (unit, code, dossier)
                        values (:unit, :code, :dossier)
                        """)
                .param("unit", identity.unit().value())
                .param("code", code.code())
                .param("dossier", identity.id().value())
                .update();
    }

    private void mustBeFree(UnitId unit, String code) {
        boolean taken =
                jdbc.sql(
                                """
                                select exists (
                                  select from dossiers.dossier where unit = :unit and code = :code
                                  union all
                                  select from dossiers.later_code where unit = :unit and code = :code)
                                """)
                        .param("unit", unit.value())
                        .param("code", code)
                        .query(Boolean.class)
                        .single();
        if (taken) {
            throw Refusal.impossible(
                    "Đã có hồ sơ mang mã %s ở đơn vị này; hãy mở hồ sơ ấy.".formatted(code));
        }
    }
}
