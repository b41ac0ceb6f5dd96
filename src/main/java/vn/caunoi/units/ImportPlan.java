package vn.caunoi.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a file of units would change in the tree on a day (kế hoạch nhập), and what forbids it. */
final class ImportPlan {

    private final UnitTree tree;
    private final LocalDate day;
    private final Map<OfficialCode, UnitRow> inFile = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<UnitRow> fresh = new ArrayList<>();
    private final Map<UnitId, Unit> changed = new LinkedHashMap<>();
    private int renamed;
    private int moved;
    private int same;

    ImportPlan(UnitTree tree, UnitFile file, LocalDate day) {
        this.tree = tree;
        this.day = day;
        problems.addAll(file.problems());
        for (UnitRow row : file.rows()) {
            UnitRow first = inFile.putIfAbsent(row.code(), row);
            if (first != null) {
                problem(row, "code", row.code().value(), "mã này đã có ở hàng " + first.row());
            }
        }
        inFile.values().forEach(this::compare);
        problems.sort(Comparator.comparingLong(Problem::row));
    }

    List<Problem> problems() {
        return problems;
    }

    boolean changesSomething() {
        return !fresh.isEmpty() || !changed.isEmpty();
    }

    ImportReport report(boolean dryRun) {
        return new ImportReport(
                dryRun, inFile.size(), fresh.size(), renamed, moved, same, List.copyOf(problems));
    }

    /** Writes it; nothing is in its way. */
    void write(UnitBook book, Source source) {
        Map<OfficialCode, UnitId> ids = new HashMap<>();
        var unused = book.newIds(fresh.size()).iterator();
        fresh.forEach(row -> ids.put(row.code(), unused.next()));
        List<Unit> units = fresh.stream().map(row -> unit(row, ids, source)).toList();
        book.add(units);
        book.rewrite(changed.values().stream().map(unit -> withParent(unit, ids)).toList());
    }

    private void compare(UnitRow row) {
        if (!parentFits(row)) {
            return;
        }
        Optional<Unit> known = tree.withCode(row.code(), day);
        try {
            if (known.isPresent()) {
                compare(row, known.get());
            } else if (tree.codeIsTakenAfter(row.code(), day)) {
                problem(
                        row,
                        "code",
                        row.code().value(),
                        "mã này thuộc một đơn vị khác sau ngày " + day);
            } else {
                fresh.add(row);
            }
        } catch (Nonsense nonsense) {
            problem(row, "code", row.code().value(), nonsense.sentence());
        }
    }

    private void compare(UnitRow row, Unit known) {
        if (known.kind() != row.kind()) {
            problem(
                    row,
                    "kind",
                    row.kind().label(),
                    "mã này đang là đơn vị " + known.kind().label());
            return;
        }
        boolean sameName = known.names().on(day).filter(row.name()::equals).isPresent();
        boolean sameParent = parentOf(known).equals(row.parent());
        Unit after = sameName ? known : known.renamed(day, row.name());
        renamed += sameName ? 0 : 1;
        moved += sameParent ? 0 : 1;
        same += sameName && sameParent ? 1 : 0;
        if (!sameName || !sameParent) {
            changed.put(known.id(), after);
        }
    }

    private Optional<OfficialCode> parentOf(Unit unit) {
        return unit.parents().on(day).flatMap(tree::at).flatMap(parent -> parent.codes().on(day));
    }

    private boolean parentFits(UnitRow row) {
        if (row.parent().isEmpty()) {
            if (row.kind() != UnitKind.PROVINCE) {
                problem(row, "parent_code", "", "thiếu mã đơn vị cấp trên");
            }
            return row.kind() == UnitKind.PROVINCE;
        }
        OfficialCode parent = row.parent().get();
        @Nullable UnitRow above = inFile.get(parent);
        Optional<UnitKind> kind =
                above == null
                        ? tree.withCode(parent, day).map(Unit::kind)
                        : Optional.of(above.kind());
        if (kind.isEmpty()) {
            problem(row, "parent_code", parent.value(), "không có đơn vị cấp trên mang mã này");
        } else if (!row.kind().mayStandUnder(kind.get())) {
            problem(
                    row,
                    "parent_code",
                    parent.value(),
                    "đơn vị %s không thể trực thuộc đơn vị %s"
                            .formatted(row.kind().label(), kind.get().label()));
        }
        return kind.filter(row.kind()::mayStandUnder).isPresent();
    }

    private Unit unit(UnitRow row, Map<OfficialCode, UnitId> ids, Source source) {
        Period since = Period.since(day);
        return new Unit(
                idOf(row.code(), ids),
                row.kind(),
                since,
                History.of(row.name(), since),
                History.of(row.code(), since),
                row.parent()
                        .map(parent -> History.of(idOf(parent, ids), since))
                        .orElseGet(History::none),
                source);
    }

    private Unit withParent(Unit unit, Map<OfficialCode, UnitId> ids) {
        OfficialCode code = unit.codes().on(day).orElseThrow();
        Optional<OfficialCode> wished = Objects.requireNonNull(inFile.get(code)).parent();
        if (parentOf(unit).equals(wished)) {
            return unit;
        }
        return unit.under(day, wished.map(parent -> idOf(parent, ids)));
    }

    private UnitId idOf(OfficialCode code, Map<OfficialCode, UnitId> ids) {
        @Nullable UnitId fresh = ids.get(code);
        return fresh == null ? tree.withCode(code, day).orElseThrow().id() : fresh;
    }

    private void problem(UnitRow row, String column, String value, String reason) {
        problems.add(new Problem(row.row(), column, value, reason));
    }
}
