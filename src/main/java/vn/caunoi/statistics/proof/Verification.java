package vn.caunoi.statistics.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.program.PublicKey;
import vn.caunoi.statistics.DossierClass;

/**
 * Counts a closed period again from its rows (đối chiếu), with nothing but the two files: the
 * signature, the chain, every total and share, and with an auditor's rows every class and due day.
 */
final class Verification {

    private final SignedSnapshot signed;
    private final Snapshot snapshot;
    private final RowsFile file;
    private final DueDayAgain again;
    private final List<Verdict.Difference> differences = new ArrayList<>();
    private long dueDays;

    private Verification(SignedSnapshot signed, RowsFile file) {
        this.signed = signed;
        this.snapshot = signed.snapshot();
        this.file = file;
        this.again = new DueDayAgain(snapshot.calendars());
    }

    /**
     * @param fingerprint of the key that must have signed; empty when any may
     */
    static Verdict of(SignedSnapshot signed, RowsFile file, String fingerprint) {
        var verification = new Verification(signed, file);
        verification.signature(fingerprint);
        verification.chain();
        verification.rows();
        return verification.verdict();
    }

    private Verdict verdict() {
        return new Verdict(
                signed.publicKey().map(PublicKey::fingerprint).orElse(""),
                file.isFull(),
                file.lines().size(),
                dueDays,
                differences);
    }

    private void signature(String fingerprint) {
        String found = signed.publicKey().map(PublicKey::fingerprint).orElse("");
        if (!signed.isGenuine()) {
            ofSnapshot("chữ ký", "chữ ký của khóa trong tệp trên đúng nội dung này", "không khớp");
        }
        if (!fingerprint.isEmpty() && !fingerprint.equalsIgnoreCase(found)) {
            ofSnapshot("dấu vân tay của khóa", fingerprint, found);
        }
    }

    /** Names the first row whose link does not fit; from there on none can. */
    private void chain() {
        var chain = new Chain();
        boolean broken = false;
        for (RowsFile.Line line : file.lines()) {
            String link = chain.add(line.cells());
            if (!broken && !link.equals(line.link())) {
                differences.add(
                        Verdict.Difference.ofRow(line.number(), "Mã chuỗi", link, line.link()));
                broken = true;
            }
        }
        Chain.End wanted = file.isFull() ? snapshot.fullRows() : snapshot.publicRows();
        Chain.End found = chain.end();
        if (wanted.rows() != found.rows()) {
            ofSnapshot("số dòng", wanted.rows(), found.rows());
        }
        if (!wanted.link().equals(found.link())) {
            ofSnapshot("mã cuối của chuỗi dòng", wanted.link(), found.link());
        }
    }

    private void rows() {
        List<PublicRow> rows = new ArrayList<>();
        List<FullRow> full = new ArrayList<>();
        Set<String> masks = new HashSet<>();
        for (RowsFile.Line line : file.lines()) {
            String mask = line.cells().getFirst();
            if (!masks.add(mask)) {
                ofRow(line, Column.MASK.heading(), "mã chưa có ở dòng trên", mask);
            }
            try {
                rows.add(file.isFull() ? published(line, full) : PublicRow.read(line.cells()));
            } catch (UnreadableRow unreadable) {
                ofRow(line, unreadable.column(), "giá trị đọc được", unreadable.found());
            }
        }
        boolean allRead = file.isFull() && full.size() == file.lines().size();
        totals(allRead ? Totals.of(full) : Totals.of(rows, snapshot.figures().facts()));
        if (allRead) {
            published(full);
        }
    }

    private PublicRow published(RowsFile.Line line, List<FullRow> full) {
        FullRow row = FullRow.read(line.cells());
        PublicRow published = row.published();
        facts(line, row);
        row.number(Column.SUPPLEMENTS);
        row.channel();
        full.add(row);
        return published;
    }

    /** The class, whence it comes and the due day, as the facts of the row make them. */
    private void facts(RowsFile.Line line, FullRow row) {
        Optional<Origin> origin = row.originIn(snapshot.days());
        if (!origin.equals(row.origin())) {
            ofRow(
                    line,
                    Column.ORIGIN.heading(),
                    origin.map(Origin::code).orElse("không thuộc kỳ này"),
                    row.text(Column.ORIGIN));
        }
        Optional<DossierClass> kind = row.classOn(snapshot.asOf(), snapshot.soonUntil());
        if (!kind.equals(row.kind())) {
            ofRow(
                    line,
                    Column.CLASS.heading(),
                    kind.map(DossierClass::code).orElse("không thuộc kỳ này"),
                    row.text(Column.CLASS));
        }
        again.of(row)
                .ifPresent(
                        due -> {
                            dueDays++;
                            if (!due.equals(row.text(Column.DUE))) {
                                ofRow(line, Column.DUE.heading(), due, row.text(Column.DUE));
                            }
                        });
    }

    /** The rows that everybody gets are made of these and of no others. */
    private void published(List<FullRow> rows) {
        Chain.End made = Chain.over(SmallCells.merged(rows, snapshot.smallCell()));
        if (!made.equals(snapshot.publicRows())) {
            ofSnapshot(
                    "mã cuối của chuỗi dòng công khai", made.link(), snapshot.publicRows().link());
        }
    }

    private void totals(Totals totals) {
        Snapshot.Figures figures = snapshot.figures();
        same("tiếp nhận trong kỳ", figures.received(), totals.received());
        same("kỳ trước chuyển sang", figures.carriedOver(), totals.carriedOver());
        same("chuyển sang kỳ sau", figures.carriedOn(), totals.carriedOn());
        for (DossierClass kind : DossierClass.values()) {
            same(kind.label(), figures.of(kind), totals.of(kind));
        }
        if (!totals.facts().equals(figures.facts())) {
            ofSnapshot("số theo kênh và số bổ sung nhiều lần", totals.facts(), figures.facts());
        }
        differences.addAll(Rates.differences(snapshot.rates(), totals));
    }

    private void same(String what, long signedCount, long counted) {
        if (signedCount != counted) {
            ofSnapshot("số “" + what + "” so với tổng các dòng", counted, signedCount);
        }
    }

    private void ofSnapshot(String column, Object expected, Object found) {
        differences.add(Verdict.Difference.ofSnapshot(column, expected, found));
    }

    private void ofRow(RowsFile.Line line, String column, String expected, String found) {
        differences.add(Verdict.Difference.ofRow(line.number(), column, expected, found));
    }
}
