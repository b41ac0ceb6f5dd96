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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
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
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return code == null
                ? open(serials.next(unit, today), person, verbs)
                : open(new Identity(nextId(), unit, code.value(), true, code.day()), person, verbs);
    }

    /** Opens one under an internal number that its unit has been given before. */
    @Transactional
    public DossierId open(
            InternalNumber number, @Nullable PersonId person, Consumer<Dossier> verbs) {
        return open(
                new Identity(nextId(), number.unit(), number.toString(), false, null),
                person,
                verbs);
    }

    private DossierId open(Identity identity, @Nullable PersonId person, Consumer<Dossier> verbs) {
        Instant at = writings.open(Writings.Kind.ACT, HERE, person, clock.instant());
        mustBeFree(identity.unit(), identity.code());
        add(identity, at);
        write(new Dossier(identity, List.of(), new Turn(at, person), law), verbs);
        return identity.id();
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
        write(new Dossier(known.identity(), known.known(), new Turn(at, person), law), verbs);
    }

    private void write(Dossier dossier, Consumer<Dossier> verbs) {
        verbs.accept(dossier);
        Identity identity = dossier.identity();
        for (Entry entry : dossier.fresh()) {
            entries.append(identity.id(), entry);
            if (entry.code() != null) {
                remember(identity, entry.code());
            }
        }
        Instant at = dossier.fresh().getFirst().key().recordedAt();
        letters.owe(dossier.letters(), at);
        standings.follow(List.of(identity.id().value()), at);
        writings.close(at);
    }

    /** Now, or the moment after what is known last, should a clock have been set back. */
    private Instant after(Timeline known) {
        Instant now = clock.instant();
        Instant last = known.turns().last();
        return now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }

    private DossierId nextId() {
        return new DossierId(
                jdbc.sql("select nextval('dossiers.dossier_number')").query(Long.class).single());
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
