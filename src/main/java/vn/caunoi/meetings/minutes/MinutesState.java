package vn.caunoi.meetings.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.meetings.Course;
import vn.caunoi.meetings.Vote;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Row;

/**
 * What is done for the minutes and what comes next (việc tiếp theo của biên bản).
 *
 * @param adopted the vote on them; empty while there was none
 */
record MinutesState(
        boolean begun, boolean closed, boolean settled, Optional<Vote> adopted, Progress progress) {

    static MinutesState of(Course course, Progress progress) {
        return new MinutesState(
                course.openedAt().isPresent(),
                course.closedAt().isPresent(),
                Adoption.isSettled(course),
                Adoption.in(course),
                progress);
    }

    /** The minutes can be put to the vote. */
    boolean adoptable() {
        return begun && !settled && !progress.isFrozen();
    }

    /** Who signs next. */
    Optional<Role> signer() {
        if (!closed || !settled || progress.isFrozen()) {
            return Optional.empty();
        }
        return Optional.of(progress.recorder() == null ? Role.RECORDER : Role.CHAIR);
    }

    /**
     * @param number under which they are frozen; empty for a draft
     */
    List<Row> rows(String number) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("Thông qua", adoption()));
        rows.add(new Row("Thư ký ký", signed(progress.recorder())));
        rows.add(new Row("Chủ trì ký", signed(progress.chair())));
        Progress.Frozen frozen = progress.frozen();
        if (frozen == null) {
            rows.add(new Row("Chốt", "chưa"));
        } else {
            rows.addFirst(new Row("Số", number));
            rows.add(new Row("Chốt", Formats.toTheSecond(frozen.at())));
            rows.add(new Row("Mã SHA-256 của bản PDF", frozen.pdf().value()));
            rows.add(new Row("Mã SHA-256 của bản .docx", frozen.docx().value()));
        }
        return rows;
    }

    private String adoption() {
        return adopted.map(
                        vote ->
                                "%s; %s"
                                        .formatted(
                                                Formats.toTheSecond(vote.calledAt()),
                                                String.join(" ", vote.reasons())))
                .orElse(settled ? "cuộc họp không đủ điều kiện quyết định" : "chưa");
    }

    private static String signed(@Nullable Signed signed) {
        return signed == null
                ? "chưa"
                : Formats.toTheSecond(signed.at()) + (signed.onPaper() ? ", trên bản giấy" : "");
    }
}
