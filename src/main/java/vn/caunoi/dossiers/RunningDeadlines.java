package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.OpenDeadlines;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;

/**
 * Which open dossiers are due on another day by another calendar (hồ sơ đổi ngày hẹn). Nothing is
 * said to move where the promised day does not follow from the calendar as it is.
 */
@Component
class RunningDeadlines implements OpenDeadlines {

    private static final int AT_ONCE = 2_000;

    private final JdbcClient jdbc;
    private final LedgerEntries entries;
    private final LetterBook letters;
    private final KnownCalendars calendars;
    private final LegalClock law;
    private final Units units;

    RunningDeadlines(
            JdbcClient jdbc,
            LedgerEntries entries,
            LetterBook letters,
            KnownCalendars calendars,
            LegalClock law,
            Units units) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.letters = letters;
        this.calendars = calendars;
        this.law = law;
        this.units = units;
    }

    @Override
    public List<Move> moves(WorkingDays now, WorkingDays supposed) {
        Map<UnitId, String> names = new HashMap<>();
        return shifts(now, supposed).stream()
                .map(shift -> move(shift, names))
                .sorted(Comparator.comparing(Move::from).thenComparing(Move::what))
                .toList();
    }

    /** The same with all that it takes to write them, in the order of the dossiers. */
    List<Shift> shifts(WorkingDays before, WorkingDays after) {
        KnownCalendars.Memory memory = calendars.memory();
        List<Shift> shifts = new ArrayList<>();
        List<Long> some = after(0);
        while (!some.isEmpty()) {
            Map<Long, LetterBook.Told> told = letters.told(some);
            for (Timeline timeline : entries.of(some)) {
                shift(timeline, before, after, memory, told).ifPresent(shifts::add);
            }
            some = after(some.getLast());
        }
        return shifts;
    }

    private Optional<Shift> shift(
            Timeline timeline,
            WorkingDays before,
            WorkingDays after,
            KnownCalendars.Memory memory,
            Map<Long, LetterBook.Told> told) {
        Optional<Appointment> found = Appointment.in(timeline.identity(), timeline.valid());
        if (found.isEmpty() || !memory.explains(found.get())) {
            return Optional.empty();
        }
        Appointment paper = found.get();
        LocalDate from = Objects.requireNonNull(timeline.standing().dueOn());
        Promise to = paper.by(law, after, memory.sessions(paper));
        boolean follows = from.equals(paper.by(law, before, memory.sessions(paper)).day());
        return follows && !from.equals(to.day())
                ? Optional.of(new Shift(timeline, from, to, told(timeline, paper, told)))
                : Optional.empty();
    }

    private static LocalDate told(
            Timeline timeline, Appointment paper, Map<Long, LetterBook.Told> told) {
        LetterBook.Told letter = told.get(timeline.identity().id().value());
        Instant since = paper.entry().key().recordedAt();
        return letter != null && letter.recordedAt().isAfter(since) ? letter.day() : paper.day();
    }

    private Move move(Shift shift, Map<UnitId, String> names) {
        Identity dossier = shift.timeline().identity();
        return new Move(
                shift.timeline().standing().code(),
                DossierController.address(dossier.unit(), dossier.id()),
                names.computeIfAbsent(dossier.unit(), units::nameOf),
                shift.from(),
                shift.until(),
                !shift.until().equals(shift.told()));
    }

    private List<Long> after(long dossier) {
        return jdbc.sql(
                        """
                        select dossier from dossiers.standing
                        where known_until = 'infinity' and state in (2, 4, 6)
                          and due_on is not null and dossier > :dossier
                        order by dossier limit :some
                        """)
                .param("dossier", dossier)
                .param("some", AT_ONCE)
                .query((row, _) -> row.getLong(1))
                .list();
    }
}
