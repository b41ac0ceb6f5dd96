package vn.caunoi.dossiers.counter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.calendar.DueDay;
import vn.caunoi.calendar.Limit;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.dossiers.Promise;
import vn.caunoi.dossiers.Standing;
import vn.caunoi.dossiers.forms.Forms;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Row;

/**
 * What stands on a paper that the applicant takes home (giấy giao cho người nộp).
 *
 * @param owner null when it was erased
 * @param submitter null when the owner came
 * @param procedure its name and code
 * @param fee as words; may be empty
 * @param promise null where nothing was received
 * @param due the due day with its explanation; null where none is promised
 * @param again where the dossier is received when the papers are there; null when it is not open
 */
record CounterPaper(
        Intakes.Taken taken,
        Standing standing,
        String office,
        String receiver,
        @Nullable Applicant owner,
        @Nullable Applicant submitter,
        String procedure,
        String fee,
        List<Attachment> files,
        @Nullable Promise promise,
        @Nullable DueDay due,
        @Nullable String again) {

    Outcome outcome() {
        return taken.outcome();
    }

    LocalDate day() {
        return LocalDate.ofInstant(taken.at(), Formats.ZONE);
    }

    /** Our own number never prints as a code. */
    String numberLabel() {
        return standing.official() ? "Mã hồ sơ" : "Số nội bộ";
    }

    List<BroughtPaper> brought() {
        return taken.papers().stream().filter(paper -> !paper.isMissing()).toList();
    }

    List<BroughtPaper> missing() {
        return taken.papers().stream().filter(BroughtPaper::isMissing).toList();
    }

    /** Whether the receipt holds no more. */
    boolean voided() {
        return outcome().accepts() && standing.state() == DossierState.NOT_ACCEPTED;
    }

    /** Only a receipt that stands can be voided, and only before anything else was done. */
    boolean voidable() {
        return outcome() == Outcome.RECEIVED && standing.state() == DossierState.RECEIVED;
    }

    /** Whether it can be printed as the official form. */
    boolean printable() {
        return outcome().onPaper() && !voided() && Forms.holdOn(day());
    }

    String limit() {
        return promise == null || promise.limit() == null
                ? ""
                : Limit.ofCode(promise.limit()).toString();
    }

    /** The facts, one a line. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        addPeople(rows);
        rows.add(new Row("Thủ tục", procedure));
        rows.add(new Row("Hình thức nộp", standing.channel().label()));
        if (outcome() == Outcome.RECEIVED) {
            rows.add(new Row("Tiếp nhận lúc", Formats.toTheSecond(taken.at())));
            add(rows, "Thời hạn giải quyết", limit());
            rows.add(new Row("Ngày hẹn trả", dueDay().map(Formats::day).orElse("không quy định")));
            add(rows, "Phí, lệ phí", fee);
            rows.add(new Row("Nhận kết quả", taken.returnWay().label()));
        } else {
            rows.add(new Row("Ngày nộp", Formats.toTheSecond(taken.at())));
        }
        add(rows, "Lý do", taken.reason());
        return rows;
    }

    Optional<LocalDate> dueDay() {
        return Optional.ofNullable(promise).flatMap(each -> Optional.ofNullable(each.day()));
    }

    private void addPeople(List<Row> rows) {
        rows.add(new Row("Chủ hồ sơ", owner == null ? Applicants.ERASED : owner.name()));
        if (owner != null) {
            add(rows, "Địa chỉ", owner.address());
            add(rows, "Điện thoại", owner.telephone());
            add(rows, "Thư điện tử", owner.email());
        }
        if (submitter != null) {
            rows.add(new Row("Người nộp", submitter.name()));
            add(rows, "Giấy ủy quyền", submitter.authority());
            add(rows, "Điện thoại người nộp", submitter.telephone());
        }
    }

    private static void add(List<Row> rows, String term, String text) {
        if (!text.isEmpty()) {
            rows.add(new Row(term, text));
        }
    }
}
