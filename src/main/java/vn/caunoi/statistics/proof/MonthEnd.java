package vn.caunoi.statistics.proof;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.calendar.WorkCalendar;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.law.Law;
import vn.caunoi.program.Nature;
import vn.caunoi.statistics.Period;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.ChangedPages;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;

/**
 * Closes months (khóa kỳ): signs what the ledger says of them, and says it anew when it changes.
 */
@Component
class MonthEnd {

    private static final String DUE_SOON_RULE = "ho-so.sap-den-han";
    private static final String SMALL_CELL_RULE = "thong-ke.o-nho";

    private final LedgerRows ledger;
    private final Recount recount;
    private final Closings closings;
    private final SigningKey key;
    private final Law law;
    private final WorkCalendar calendar;
    private final Units units;
    private final Journal journal;
    private final ChangedPages pages;
    private final Nature nature;
    private final Clock clock;

    MonthEnd(
            LedgerRows ledger,
            Recount recount,
            Closings closings,
            SigningKey key,
            Law law,
            WorkCalendar calendar,
            Units units,
            Journal journal,
            ChangedPages pages,
            Nature nature,
            Clock clock) {
        this.ledger = ledger;
        this.recount = recount;
        this.closings = closings;
        this.key = key;
        this.law = law;
        this.calendar = calendar;
        this.units = units;
        this.journal = journal;
        this.pages = pages;
        this.nature = nature;
        this.clock = clock;
    }

    /** Whether all days of the month are over, so that it can be closed. */
    boolean isOver(YearMonth month) {
        return month.isBefore(YearMonth.from(LocalDate.now(clock)));
    }

    /**
     * Closes the month, or adds a version when the ledger has learnt something else since.
     *
     * @param officer who wants it; null when the program does it by itself
     * @return empty when nothing has changed since it was closed, or there is nothing to close by
     *     itself
     */
    @Transactional
    public Optional<Closing> close(UnitId unit, YearMonth month, @Nullable Officer officer) {
        if (!isOver(month)) {
            throw new IllegalArgumentException(month + " is not over");
        }
        closings.open(unit);
        Draft draft = draft(unit, month);
        return draft.isWorthSigning(officer != null)
                ? Optional.of(add(draft, officer))
                : Optional.empty();
    }

    private Draft draft(UnitId unit, YearMonth month) {
        Instant known = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Period period = Period.month(month);
        LocalDate soon =
                calendar.knownAt(known).plus(period.until(), rule(DUE_SOON_RULE, period, unit));
        var calendars = new Calendars(calendar, period);
        List<FullRow> rows = ledger.of(unit, period, known, soon, calendars);
        recount.mustAgree(rows, period, unit, known);
        Optional<Closing> last = closings.last(unit, month);
        Snapshot.Changes changes =
                last.map(before -> changes(before, rows)).orElse(Snapshot.Changes.NONE);
        return new Draft(unit, month, known, soon, calendars, rows, last, changes);
    }

    /** What goes into a version before it is signed. */
    private record Draft(
            UnitId unit,
            YearMonth month,
            Instant known,
            LocalDate soon,
            Calendars calendars,
            List<FullRow> rows,
            Optional<Closing> last,
            Snapshot.Changes changes) {

        /** By itself the program closes nothing empty, and nobody signs the same twice. */
        boolean isWorthSigning(boolean wished) {
            return last.isPresent() ? changes.any() : wished || !rows.isEmpty();
        }

        int version() {
            return last.map(Closing::version).orElse(0) + 1;
        }
    }

    private Closing add(Draft draft, @Nullable Officer officer) {
        Period period = Period.month(draft.month());
        int smallCell = rule(SMALL_CELL_RULE, period, draft.unit());
        List<PublicRow> open = SmallCells.merged(draft.rows(), smallCell);
        var closing =
                new Closing(
                        draft.unit(),
                        draft.month(),
                        draft.version(),
                        draft.known(),
                        officer == null ? null : officer.id(),
                        SignedSnapshot.sign(snapshot(draft, period, smallCell, open), key));
        closings.add(
                closing,
                RowsFile.written(PublicRow.HEADING, open),
                RowsFile.written(Column.HEADING, draft.rows()));
        pages.everywhere();
        journal.record(act(closing, officer));
        return closing;
    }

    private Snapshot snapshot(Draft draft, Period period, int smallCell, List<PublicRow> open) {
        Totals totals = Totals.of(draft.rows());
        return new Snapshot(
                Snapshot.FORMAT,
                nature.isDemo(),
                draft.unit().value(),
                units.nameOf(draft.unit()),
                period.code(),
                draft.version(),
                period.until(),
                draft.known(),
                draft.soon(),
                smallCell,
                Snapshot.Figures.of(totals),
                Rates.of(totals),
                draft.calendars().used(),
                Chain.over(open),
                Chain.over(draft.rows()),
                draft.changes(),
                draft.last().map(before -> before.signed().hash()).orElse(""));
    }

    private Snapshot.Changes changes(Closing before, List<FullRow> now) {
        Map<String, List<String>> then = new HashMap<>();
        closings.fullRows(before.unit(), before.month(), before.version())
                .map(RowsFile::read)
                .orElseThrow()
                .lines()
                .forEach(line -> then.put(line.cells().getFirst(), line.cells()));
        Map<Boolean, Long> known =
                now.stream()
                        .filter(row -> then.containsKey(row.text(Column.MASK)))
                        .collect(
                                Collectors.partitioningBy(
                                        row -> row.cells().equals(then.get(row.text(Column.MASK))),
                                        Collectors.counting()));
        long same = known.getOrDefault(true, 0L);
        long changed = known.getOrDefault(false, 0L);
        return new Snapshot.Changes(
                now.size() - same - changed, then.size() - same - changed, changed);
    }

    private int rule(String name, Period period, UnitId unit) {
        return law.at(name, period.until(), unit).number();
    }

    private static Act act(Closing closing, @Nullable Officer officer) {
        String after =
                "kỳ %s, bản %d, %s dòng"
                        .formatted(
                                closing.snapshot().days().label(),
                                closing.version(),
                                Formats.number(closing.snapshot().fullRows().rows()));
        return officer == null
                ? new Act(Act.doer(), ProofActs.CLOSE, closing.unit(), "", after)
                : Act.by(officer, ProofActs.CLOSE, closing.unit(), "", after);
    }
}
