package vn.caunoi.resolutions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Tone;

/** How the follow-up says where a task stands (lời trong bảng theo dõi). */
final class TaskWords {

    private TaskWords() {}

    /** "30/11/2026", else the meeting at which it is reported on. */
    static String due(Task task) {
        if (task.due() != null) {
            return Formats.day(task.due());
        }
        return task.reportAt().isEmpty() ? "chưa ghi" : task.reportAt();
    }

    static String state(Task task, LocalDate today) {
        if (task.isOverdue(today)) {
            return "quá hạn";
        }
        return task.isMeasured() && task.state() == TaskState.OPEN
                ? "đang đo"
                : task.state().label();
    }

    static Tone tone(Task task, LocalDate today) {
        return switch (task.state()) {
            case OPEN, POSTPONED ->
                    task.isOverdue(today)
                            ? Tone.BAD
                            : task.state() == TaskState.OPEN ? Tone.INFO : Tone.WARN;
            case DONE -> Tone.GOOD;
            case MISSED -> Tone.BAD;
            case CANCELLED -> Tone.WARN;
        };
    }

    /** What came of it so far; "—" while nobody and no figure has said anything. */
    static String result(Task task) {
        String said = task.state().isOutcome() ? task.evidence() : task.reason();
        String measured =
                task.indicator() == null ? "" : measured(task.indicator(), task.measured());
        String both = (measured + " " + said).strip();
        return both.isEmpty() ? "—" : both;
    }

    /** "Trễ hạn 3/120 hồ sơ đã xong (2,5%), chỉ tiêu dưới 5%; tính đến hết ngày 25/11/2026." */
    private static String measured(Indicator indicator, @Nullable Measurement found) {
        if (found == null) {
            return "Chỉ tiêu: trễ hạn dưới %d%%; chưa đo.".formatted(indicator.below());
        }
        return found.finished() == 0
                ? "Chưa có hồ sơ nào xong, chỉ tiêu dưới %d%%; tính đến hết ngày %s."
                        .formatted(indicator.below(), Formats.day(found.asOf()))
                : "Trễ hạn %s/%s hồ sơ đã xong (%s), chỉ tiêu dưới %d%%; tính đến hết ngày %s."
                        .formatted(
                                Formats.number(found.late()),
                                Formats.number(found.finished()),
                                found.share(),
                                indicator.below(),
                                Formats.day(found.asOf()));
    }
}
