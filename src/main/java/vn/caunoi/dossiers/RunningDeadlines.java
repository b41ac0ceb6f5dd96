package vn.caunoi.dossiers;

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
import vn.caunoi.calendar.DueDay;
import vn.caunoi.calendar.OpenDeadlines;
import vn.caunoi.calendar.Sessions;
import vn.caunoi.calendar.WorkCalendar;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;

/**
 * Which open dossiers would be due on another day (hồ sơ đổi ngày hẹn), were the calendar another.
 * Where the promised day does not follow from the calendar as it is, nothing is said to move.
 */
@Component
class RunningDeadlines implements OpenDeadlines {

    private static final int AT_ONCE = 2_000;

    private final JdbcClient jdbc;
    private final LedgerEntries entries;
    private final LegalClock law;
    private final WorkCalendar calendar;
    private final Units units;

    RunningDeadlines(
            JdbcClient jdbc,
            LedgerEntries entries,
            LegalClock law,
            WorkCalendar calendar,
            Units units) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.law = law;
        this.calendar = calendar;
        this.units = units;
    }

    private record Hours(UnitId unit, LocalDate day) {}

    @Override
    public List<Move> moves(WorkingDays now, WorkingDays supposed) {
        Map<Hours, Sessions> sessions = new HashMap<>();
        List<Move> moves = new ArrayList<>();
        List<Long> some = after(0);
        while (!some.isEmpty()) {
            for (Timeline timeline : entries.of(some)) {
                move(timeline, now, supposed, sessions).ifPresent(moves::add);
            }
            some = after(some.getLast());
        }
        moves.sort(Comparator.comparing(Move::from).thenComparing(Move::what));
        return moves;
    }

    private Optional<Move> move(
            Timeline timeline, WorkingDays now, WorkingDays supposed, Map<Hours, Sessions> known) {
        UnitId unit = timeline.identity().unit();
        Standing standing = timeline.standing();
        LocalDate promised = Objects.requireNonNull(standing.dueOn());
        Optional<Clocking> run = Clocking.upTo(timeline, timeline.valid().getLast());
        if (run.isEmpty()) {
            return Optional.empty();
        }
        Sessions sessions =
                known.computeIfAbsent(
                        new Hours(unit, run.get().receivedOn()),
                        hours -> calendar.sessions(unit, hours.day()));
        boolean follows = isDue(promised, law.due(unit, run.get(), now, sessions));
        return law.due(unit, run.get(), supposed, sessions)
                .map(DueDay::day)
                .filter(day -> follows && !day.equals(promised))
                .map(
                        day ->
                                new Move(
                                        standing.code(),
                                        DossierController.address(unit, standing.dossier()),
                                        units.nameOf(unit),
                                        promised,
                                        day));
    }

    private static boolean isDue(LocalDate promised, Optional<DueDay> due) {
        return due.map(DueDay::day).filter(promised::equals).isPresent();
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
