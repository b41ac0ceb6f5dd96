package vn.caunoi.procedures.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.procedures.ProcedureActs;
import vn.caunoi.procedures.ProcedureRegister;
import vn.caunoi.procedures.ProcedureRegister.Filing;
import vn.caunoi.procedures.Procedures;
import vn.caunoi.spreadsheets.Mapping;
import vn.caunoi.spreadsheets.Problem;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;

/** Brings a whole catalogue in, or nothing of it (nhập danh mục). */
@Component
class ProcedureIntake {

    private final Procedures procedures;
    private final ProcedureRegister register;
    private final Bodies bodies;
    private final Powers powers;
    private final Journal journal;

    ProcedureIntake(
            Procedures procedures,
            ProcedureRegister register,
            Bodies bodies,
            Powers powers,
            Journal journal) {
        this.procedures = procedures;
        this.register = register;
        this.bodies = bodies;
        this.powers = powers;
        this.journal = journal;
    }

    /**
     * What is brought in, by whom and how it is to be read.
     *
     * @param from the first day of what names none
     * @param site whose unit receives what names nobody
     * @param officer null for somebody with a shell on the machine
     */
    record Wish(
            Source source, Mapping mapping, LocalDate from, Site site, @Nullable Officer officer) {}

    /** Says what would be done. */
    @Transactional(readOnly = true)
    public Report check(Wish wish) throws Unfit {
        return new Reckoning(wish).report(false);
    }

    /** Does it, unless anything is wrong. */
    @Transactional(rollbackFor = Unfit.class)
    public Report run(Wish wish) throws Unfit {
        register.lock();
        var reckoning = new Reckoning(wish);
        if (!reckoning.problems.isEmpty()) {
            return reckoning.report(false);
        }
        reckoning.plan.deeds().forEach(deed -> carryOut(deed, wish));
        Report report = reckoning.report(true);
        journal.record(
                new Act(
                        Act.doer(),
                        ProcedureActs.IMPORT,
                        wish.site().unit(),
                        "",
                        wish.source().name() + ": " + report.sentence()));
        return report;
    }

    private void carryOut(Plan.Deed deed, Wish wish) {
        Filing filing = deed.filing();
        switch (deed.kind()) {
            case FRESH, REVISED -> register.append(filing, wish.site().unit());
            case ENDED ->
                    register.end(
                            procedures.revisions(filing.code()).getFirst(),
                            filing.until(),
                            wish.site().unit());
            case UNCHANGED -> {}
        }
    }

    /** One file read to its end. */
    private final class Reckoning {

        private final Wish wish;
        private final List<SourceRow> rows;
        private final Plan plan = new Plan(procedures.book());
        private final List<Problem> problems = new ArrayList<>();
        private final List<Problem> doubts = new ArrayList<>();

        private record Read(SourceRow row, Filing filing) {}

        Reckoning(Wish wish) throws Unfit {
            this.wish = wish;
            this.rows = wish.source().rows(wish.mapping());
            mustBeMapped();
            rows.stream()
                    .flatMap(row -> read(row).stream())
                    .sorted(Comparator.comparing(each -> each.filing().from()))
                    .forEach(this::plan);
            problems.sort(Comparator.comparing(Problem::row));
        }

        Report report(boolean done) {
            return new Report(
                    rows.size(),
                    plan.count(Plan.Kind.FRESH),
                    plan.count(Plan.Kind.REVISED),
                    plan.count(Plan.Kind.ENDED),
                    plan.count(Plan.Kind.UNCHANGED),
                    rows.stream().mapToInt(SourceRow::apart).sum(),
                    List.copyOf(problems),
                    List.copyOf(doubts),
                    done);
        }

        private void mustBeMapped() {
            if (rows.isEmpty()) {
                problems.add(Problem.ofFile("Tệp không có thủ tục nào."));
            }
            if (wish.source().isTable()) {
                List.of(Item.CODE, Item.NAME, Item.FIELD).stream()
                        .filter(item -> wish.mapping().column(item.code()).isEmpty())
                        .map(item -> "Chưa chọn cột cho “%s”.".formatted(item.label()))
                        .map(Problem::ofFile)
                        .forEach(problems::add);
            }
        }

        private Optional<Read> read(SourceRow row) {
            Proposal proposal = Reading.of(withReceiver(row.draft()), bodies, wish.from());
            proposal.mistakes().forEach(mistake -> wrong(row, mistake));
            row.unread().forEach(piece -> wrong(row, unread(piece)));
            if (row.cut()) {
                doubts.add(
                        new Problem(
                                row.number(),
                                column(Item.WAYS),
                                "",
                                "Chữ dừng giữa chừng, còn ngoặc chưa đóng; có thể còn cách nộp khác phía sau."));
            }
            return proposal.ready()
                    .filter(filing -> mayFile(row, filing))
                    .map(filing -> new Read(row, filing));
        }

        private boolean mayFile(SourceRow row, Filing filing) {
            Officer officer = wish.officer();
            Optional<String> refusal =
                    officer == null ? Optional.empty() : powers.refusal(officer, filing);
            refusal.ifPresent(why -> wrong(row, new Mistake(Item.RECEIVING, "", why)));
            return refusal.isEmpty();
        }

        private void plan(Read read) {
            plan.add(read.filing()).ifPresent(mistake -> wrong(read.row(), mistake));
        }

        private Draft withReceiver(Draft draft) {
            return draft.text(Item.RECEIVING).isBlank()
                    ? draft.with(Item.RECEIVING, bodies.write(wish.site().unit(), wish.from()))
                    : draft;
        }

        private static Mistake unread(String piece) {
            return new Mistake(
                    Item.WAYS,
                    piece,
                    "Không tách được cách nộp, thời hạn và phí; hãy ghi mỗi cách một dòng, ví dụ:"
                            + " Trực tiếp | 5 ngày làm việc | Miễn phí.");
        }

        private void wrong(SourceRow row, Mistake mistake) {
            problems.add(
                    new Problem(
                            row.number(),
                            column(mistake.item()),
                            mistake.value(),
                            mistake.sentence()));
        }

        private String column(Item item) {
            return wish.mapping().column(item.code()).orElse(item.label());
        }
    }
}
