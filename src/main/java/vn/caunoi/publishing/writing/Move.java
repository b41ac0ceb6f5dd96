package vn.caunoi.publishing.writing;

import static vn.caunoi.publishing.writing.Stage.APPROVED;
import static vn.caunoi.publishing.writing.Stage.DECLINED;
import static vn.caunoi.publishing.writing.Stage.DRAFT;
import static vn.caunoi.publishing.writing.Stage.IN_FINAL_CHECK;
import static vn.caunoi.publishing.writing.Stage.IN_REVIEW;
import static vn.caunoi.publishing.writing.Stage.LIVE;
import static vn.caunoi.publishing.writing.Stage.RETURNED;
import static vn.caunoi.publishing.writing.Stage.SCHEDULED;
import static vn.caunoi.publishing.writing.Stage.SUBMITTED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.publishing.PublishingRight;

/**
 * A button that passes a piece on (nút chuyển trạng thái): who may press it, from where to where.
 */
enum Move {
    SUBMIT(
            "chuyen-duyet",
            "Chuyển duyệt",
            PublishingRight.WRITE,
            EnumSet.of(DRAFT, RETURNED, DECLINED),
            SUBMITTED),
    TAKE_BACK("rut-lai", "Rút lại để sửa", PublishingRight.WRITE, EnumSet.of(SUBMITTED), DRAFT),
    START_REVIEW(
            "nhan-duyet", "Nhận duyệt", PublishingRight.REVIEW, EnumSet.of(SUBMITTED), IN_REVIEW),
    RETURN(
            "tu-choi",
            "Từ chối, trả lại",
            PublishingRight.REVIEW,
            EnumSet.of(SUBMITTED, IN_REVIEW),
            RETURNED),
    FORWARD(
            "chuyen-dang",
            "Chuyển đăng",
            PublishingRight.REVIEW,
            EnumSet.of(SUBMITTED, IN_REVIEW),
            APPROVED),
    START_CHECK(
            "nhan-kiem-tra",
            "Nhận kiểm tra để đăng",
            PublishingRight.PUBLISH,
            EnumSet.of(APPROVED),
            IN_FINAL_CHECK),
    DECLINE(
            "tu-choi-dang",
            "Từ chối đăng",
            PublishingRight.PUBLISH,
            EnumSet.of(APPROVED, IN_FINAL_CHECK),
            DECLINED),
    PUBLISH(
            "xuat-ban",
            "Xuất bản",
            PublishingRight.PUBLISH,
            EnumSet.of(APPROVED, IN_FINAL_CHECK),
            LIVE),
    SCHEDULE(
            "hen-gio",
            "Hẹn giờ",
            PublishingRight.PUBLISH,
            EnumSet.of(APPROVED, IN_FINAL_CHECK),
            SCHEDULED),
    UNSCHEDULE(
            "huy-hen-gio", "Hủy hẹn giờ", PublishingRight.PUBLISH, EnumSet.of(SCHEDULED), APPROVED),
    /** Concerns what readers get; an edition under way stays where it is. */
    WITHDRAW(
            "go-bai",
            "Gỡ bài",
            PublishingRight.PUBLISH,
            EnumSet.complementOf(EnumSet.of(SCHEDULED)),
            LIVE),
    /** Gives up an edition under way; readers go on getting the live one. */
    DISCARD(
            "bo-ban-sua",
            "Bỏ bản đang sửa",
            PublishingRight.WRITE,
            EnumSet.of(DRAFT, RETURNED, DECLINED),
            LIVE),
    TRASH(
            "bo-vao-thung-rac",
            "Bỏ vào thùng rác",
            PublishingRight.WRITE,
            EnumSet.of(DRAFT, RETURNED, DECLINED),
            DRAFT),
    RECOVER(
            "lay-lai",
            "Lấy lại từ thùng rác",
            PublishingRight.WRITE,
            EnumSet.of(DRAFT, RETURNED, DECLINED),
            DRAFT);

    private final String code;
    private final String label;
    private final PublishingRight right;
    private final Set<Stage> from;
    private final Stage to;

    Move(String code, String label, PublishingRight right, Set<Stage> from, Stage to) {
        this.code = code;
        this.label = label;
        this.right = right;
        this.from = from;
        this.to = to;
    }

    static Optional<Move> of(String code) {
        return Arrays.stream(values()).filter(move -> move.code.equals(code)).findFirst();
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    PublishingRight right() {
        return right;
    }

    boolean leavesFrom(Stage stage) {
        return from.contains(stage);
    }

    Stage to() {
        return to;
    }

    /** Whether the next person must be told why. */
    boolean needsRemark() {
        return this == RETURN || this == DECLINE || this == WITHDRAW;
    }

    /** Whether readers get something new by it, so that everything must be in order. */
    boolean goesOut() {
        return this == PUBLISH || this == SCHEDULE;
    }

    /** Whether it asks for the text to be fit to be read. */
    boolean needsSoundText() {
        return this == SUBMIT || this == FORWARD || goesOut();
    }

    /** Whether it is the writer's own, who needs no right over other people's pieces for it. */
    boolean isWriters() {
        return right == PublishingRight.WRITE;
    }
}
