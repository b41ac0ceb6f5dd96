package vn.caunoi.procedures.desk;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.procedures.Particulars;
import vn.caunoi.procedures.ProcedureBook;
import vn.caunoi.procedures.ProcedureCode;
import vn.caunoi.procedures.ProcedureRegister.Filing;
import vn.caunoi.web.Formats;

/**
 * What becomes of each revision that a file brings, beside those that are known (kế hoạch nhập).
 */
final class Plan {

    private final ProcedureBook known;
    private final Map<ProcedureCode, Deque<Standing>> standings = new HashMap<>();
    private final List<Deed> deeds = new ArrayList<>();

    Plan(ProcedureBook known) {
        this.known = known;
    }

    /** What is done with one of them. */
    enum Kind {
        FRESH,
        REVISED,
        ENDED,
        UNCHANGED
    }

    record Deed(Kind kind, Filing filing) {}

    /** A revision that stands before this one, known already or from an earlier row. */
    private record Standing(
            LocalDate from, @Nullable LocalDate until, Particulars particulars, boolean ofFile) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    List<Deed> deeds() {
        return List.copyOf(deeds);
    }

    int count(Kind kind) {
        return (int) deeds.stream().filter(deed -> deed.kind() == kind).count();
    }

    /** Adds a revision; revisions of one procedure come in the order of their days. */
    Optional<Mistake> add(Filing filing) {
        Deque<Standing> before = standings.computeIfAbsent(filing.code(), this::standing);
        Optional<Standing> same =
                before.stream()
                        .filter(each -> each.holdsOn(filing.from()))
                        .filter(each -> each.particulars().equals(filing.particulars()))
                        .findFirst();
        if (same.isPresent()) {
            keep(filing, same.get(), before);
            return Optional.empty();
        }
        if (before.isEmpty()) {
            return file(Kind.FRESH, filing, before);
        }
        Standing newest = before.getFirst();
        if (newest.ofFile() && newest.from().equals(filing.from())) {
            return mistake(
                    Item.CODE,
                    filing,
                    "Tệp có hai hàng cùng mã, cùng ngày mà nội dung khác nhau; hãy giữ một.");
        }
        if (filing.from().isBefore(newest.from())) {
            return mistake(
                    Item.FROM,
                    filing,
                    "Thủ tục này đã có bản áp dụng từ %s; hãy ghi ngày đó hoặc sau đó."
                            .formatted(Formats.day(newest.from())));
        }
        return file(Kind.REVISED, filing, before);
    }

    private void keep(Filing filing, Standing same, Deque<Standing> before) {
        boolean ends =
                filing.until() != null
                        && !Objects.equals(filing.until(), same.until())
                        && same.equals(before.getFirst());
        deeds.add(new Deed(ends ? Kind.ENDED : Kind.UNCHANGED, filing));
    }

    private Optional<Mistake> file(Kind kind, Filing filing, Deque<Standing> before) {
        before.addFirst(new Standing(filing.from(), filing.until(), filing.particulars(), true));
        deeds.add(new Deed(kind, filing));
        return Optional.empty();
    }

    private static Optional<Mistake> mistake(Item item, Filing filing, String sentence) {
        return Optional.of(new Mistake(item, filing.code().value(), sentence));
    }

    private Deque<Standing> standing(ProcedureCode code) {
        var before = new ArrayDeque<Standing>();
        known.revisions(code).stream()
                .map(
                        each ->
                                new Standing(
                                        each.validFrom(),
                                        each.validUntil(),
                                        each.particulars(),
                                        false))
                .forEach(before::addLast);
        return before;
    }
}
