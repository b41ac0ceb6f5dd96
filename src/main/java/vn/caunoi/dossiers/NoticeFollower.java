package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.calendar.NoticeRecorded;
import vn.caunoi.identity.People;
import vn.caunoi.notifications.Outbox;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Formats;

/**
 * Moves what was promised when the calendar changes (dời ngày hẹn theo thông báo): an entry for
 * each open dossier that moves, all in one writing, and a letter where the applicant knows of
 * another day. Told twice, it finds nothing left to move.
 */
@Component
class NoticeFollower {

    private static final String HERE = "Lịch nghỉ";
    private static final int AT_ONCE = 5_000;

    private final RunningDeadlines deadlines;
    private final LedgerEntries entries;
    private final LedgerStandings standings;
    private final Writings writings;
    private final LetterBook letters;
    private final Outbox outbox;
    private final People people;
    private final Units units;

    NoticeFollower(
            RunningDeadlines deadlines,
            LedgerEntries entries,
            LedgerStandings standings,
            Writings writings,
            LetterBook letters,
            Outbox outbox,
            People people,
            Units units) {
        this.deadlines = deadlines;
        this.entries = entries;
        this.standings = standings;
        this.writings = writings;
        this.letters = letters;
        this.outbox = outbox;
        this.people = people;
        this.units = units;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(NoticeRecorded notice) {
        standings.lockAll();
        List<Shift> shifts = deadlines.shifts(notice.before(), notice.after());
        if (shifts.isEmpty()) {
            return;
        }
        Instant at = writings.open(Writings.Kind.ACT, HERE, notice.by(), after(notice, shifts));
        var turn = new Turn(at, notice.by());
        entries.append(
                shifts.stream()
                        .collect(
                                Collectors.toMap(
                                        shift -> shift.timeline().identity().id(),
                                        shift -> entry(shift, notice, turn))));
        List<Letter> owed =
                shifts.stream().flatMap(shift -> shift.letter(notice.reason()).stream()).toList();
        letters.owe(owed, at);
        follow(shifts, at);
        writings.close(at);
        tell(owed, notice);
    }

    private static Entry entry(Shift shift, NoticeRecorded notice, Turn turn) {
        String reason =
                "%s: ngày hẹn trả %s đổi thành %s."
                        .formatted(
                                notice.reason(),
                                Formats.day(shift.from()),
                                Formats.day(shift.until()));
        return new Draft(DossierAct.MOVED_BY_NOTICE, turn.recordedAt())
                .promising(shift.to())
                .because(reason, "")
                .entry(new EntryKey(turn.recordedAt(), 0), turn.person());
    }

    private void follow(List<Shift> shifts, Instant at) {
        List<Long> all =
                shifts.stream().map(shift -> shift.timeline().identity().id().value()).toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            standings.follow(all.subList(from, Math.min(all.size(), from + AT_ONCE)), at);
        }
    }

    /**
     * After the notice, as the database keeps its instant, so that the calendar known then has it;
     * and after all that is known of the dossiers, should a clock have been set back.
     */
    private static Instant after(NoticeRecorded notice, List<Shift> shifts) {
        Instant last =
                shifts.stream()
                        .map(shift -> shift.timeline().turns().last())
                        .max(Instant::compareTo)
                        .orElseThrow();
        Instant later = last.isAfter(notice.recordedAt()) ? last : notice.recordedAt();
        return later.plus(1, ChronoUnit.MICROS);
    }

    /** One message for each unit that has letters to send. */
    private void tell(List<Letter> owed, NoticeRecorded notice) {
        Map<UnitId, Long> counts =
                owed.stream()
                        .map(letter -> letter.dossier().unit())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        counts.forEach(
                (unit, count) ->
                        people.who(CounterRight.WRITE, unit)
                                .forEach(
                                        person ->
                                                outbox.sendOnce(
                                                        person.id(),
                                                        "thu-hen-lai-%s-%s"
                                                                .formatted(
                                                                        unit.value(),
                                                                        notice.recordedAt()),
                                                        LetterMessages.OWED.code(),
                                                        Map.of(
                                                                "count", Formats.number(count),
                                                                "unit", units.nameOf(unit),
                                                                "notice", notice.reason()),
                                                        DossierController.address(unit)
                                                                + "/thu-hen-lai")));
    }
}
