package vn.caunoi.dossiers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.components.Tone;

/** How a dossier stands to its due day today (tình trạng về hạn), for those who work on it. */
public enum Punctuality {
    EARLY("Trước hạn", Tone.GOOD),
    ON_TIME("Đúng hạn", Tone.GOOD),
    LATE("Trễ hạn", Tone.BAD),
    IN_TIME("Trong hạn", Tone.INFO),
    DUE_SOON("Sắp đến hạn", Tone.WARN),
    OVERDUE("Quá hạn", Tone.BAD),
    WAITING("Đang chờ", Tone.INFO),
    OUTSIDE("Không tính hạn", Tone.INFO),
    UNKNOWN("Chưa đủ dữ kiện", Tone.WARN);

    private final String label;
    private final Tone tone;

    Punctuality(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public Tone tone() {
        return tone;
    }

    /**
     * @param soonUntil up to which due day an open dossier counts as due soon
     */
    public static Punctuality of(
            DossierState state,
            @Nullable LocalDate due,
            @Nullable LocalDate finished,
            LocalDate today,
            LocalDate soonUntil) {
        return switch (state) {
            case REGISTERED, NOT_ACCEPTED, WITHDRAWN, STOPPED -> OUTSIDE;
            case AWAITING_SUPPLEMENT, AWAITING_PAYMENT -> WAITING;
            case FINISHED, RETURNED ->
                    due == null || finished == null ? UNKNOWN : of(finished, due);
            case RECEIVED, IN_PROGRESS ->
                    due == null
                            ? UNKNOWN
                            : today.isAfter(due)
                                    ? OVERDUE
                                    : due.isAfter(soonUntil) ? IN_TIME : DUE_SOON;
        };
    }

    private static Punctuality of(LocalDate finished, LocalDate due) {
        return finished.isBefore(due) ? EARLY : finished.isAfter(due) ? LATE : ON_TIME;
    }
}
