package vn.caunoi.publishing.writing;

import vn.caunoi.web.components.Tone;

/** Where the newest edition of a piece stands on its way to the readers (trạng thái). */
enum Stage {
    DRAFT("Nháp", Tone.INFO),
    SUBMITTED("Chờ duyệt", Tone.INFO),
    IN_REVIEW("Đang duyệt", Tone.INFO),
    RETURNED("Từ chối duyệt", Tone.WARN),
    APPROVED("Chờ đăng", Tone.INFO),
    IN_FINAL_CHECK("Đang kiểm tra để đăng", Tone.INFO),
    DECLINED("Từ chối đăng", Tone.WARN),
    /** Decided; its time is to come. */
    SCHEDULED("Hẹn giờ", Tone.GOOD),
    /** Readers get it, or got it: what became of it since says {@link Outside}. */
    LIVE("Đã xuất bản", Tone.GOOD);

    private final String label;
    private final Tone tone;

    Stage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    String label() {
        return label;
    }

    Tone tone() {
        return tone;
    }

    /** Whether its writer has it in hand. */
    boolean withWriter() {
        return this == DRAFT || this == RETURNED || this == DECLINED;
    }

    /** Whether it lies before the editor or the board. */
    boolean withBoard() {
        return switch (this) {
            case SUBMITTED, IN_REVIEW, APPROVED, IN_FINAL_CHECK -> true;
            case DRAFT, RETURNED, DECLINED, SCHEDULED, LIVE -> false;
        };
    }
}
