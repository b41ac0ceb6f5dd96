package vn.caunoi.dossiers;

import static vn.caunoi.dossiers.DossierState.AWAITING_PAYMENT;
import static vn.caunoi.dossiers.DossierState.AWAITING_SUPPLEMENT;
import static vn.caunoi.dossiers.DossierState.FINISHED;
import static vn.caunoi.dossiers.DossierState.IN_PROGRESS;
import static vn.caunoi.dossiers.DossierState.NOT_ACCEPTED;
import static vn.caunoi.dossiers.DossierState.RECEIVED;
import static vn.caunoi.dossiers.DossierState.REGISTERED;
import static vn.caunoi.dossiers.DossierState.RETURNED;
import static vn.caunoi.dossiers.DossierState.STOPPED;
import static vn.caunoi.dossiers.DossierState.WITHDRAWN;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is done to a dossier (việc đã làm với hồ sơ). Of acts at the same instant the earlier one
 * here came first. The ordinal number stands in the database: new acts are added at the end.
 */
public enum DossierAct {
    /** Another system's word on the whole dossier, as of the instant it was said. */
    IMPORTED("Nhập từ hệ thống khác", null, Set.of()),
    REGISTERED_BY_CITIZEN("Đăng ký hồ sơ", REGISTERED, Set.of()),
    CODE_RECORDED("Ghi mã hồ sơ chính thức", null, Set.of()),
    ACCEPTED("Tiếp nhận", RECEIVED, Set.of(REGISTERED)),
    TURNED_AWAY("Từ chối tiếp nhận", NOT_ACCEPTED, Set.of(REGISTERED)),
    TAKEN_UP("Bắt đầu xử lý", IN_PROGRESS, Set.of(RECEIVED)),
    SUPPLEMENT_ASKED("Yêu cầu bổ sung giấy tờ", AWAITING_SUPPLEMENT, Set.of(RECEIVED, IN_PROGRESS)),
    SUPPLEMENTED("Nhận đủ giấy tờ bổ sung", IN_PROGRESS, Set.of(AWAITING_SUPPLEMENT)),
    PAYMENT_ASKED(
            "Yêu cầu thực hiện nghĩa vụ tài chính",
            AWAITING_PAYMENT,
            Set.of(RECEIVED, IN_PROGRESS)),
    PAID("Đã thực hiện nghĩa vụ tài chính", IN_PROGRESS, Set.of(AWAITING_PAYMENT)),
    GRANTED("Có kết quả", FINISHED, Set.of(RECEIVED, IN_PROGRESS)),
    DENIED("Có kết quả: từ chối giải quyết", FINISHED, Set.of(RECEIVED, IN_PROGRESS)),
    HANDED_OVER("Trả kết quả", RETURNED, Set.of(FINISHED)),
    TAKEN_BACK(
            "Công dân rút hồ sơ",
            WITHDRAWN,
            Set.of(RECEIVED, IN_PROGRESS, AWAITING_SUPPLEMENT, AWAITING_PAYMENT)),
    BROKEN_OFF(
            "Dừng xử lý",
            STOPPED,
            Set.of(RECEIVED, IN_PROGRESS, AWAITING_SUPPLEMENT, AWAITING_PAYMENT)),
    /** Only replaces an entry: what it said never happened. */
    ANNULLED("Hủy việc đã ghi nhầm", null, Set.of()),
    /** Follows a notice of days off; whatever was done since then stands on it. */
    MOVED_BY_NOTICE("Đổi ngày hẹn theo lịch nghỉ", null, Set.of()),
    REAPPOINTED(
            "Xin lỗi và hẹn lại ngày trả", null, Set.of(RECEIVED, IN_PROGRESS, AWAITING_PAYMENT));

    private final String label;
    private final @Nullable DossierState to;
    private final Set<DossierState> from;

    DossierAct(String label, @Nullable DossierState to, Set<DossierState> from) {
        this.label = label;
        this.to = to;
        this.from = from;
    }

    static DossierAct of(int number) {
        return values()[number];
    }

    /** Stands in the database, for higher rooms to ask by. */
    public int number() {
        return ordinal();
    }

    public String label() {
        return label;
    }

    /** The state that it leads to; none when it says something else. */
    Optional<DossierState> to() {
        return Optional.ofNullable(to);
    }

    /** The states in which it may be done. */
    public Set<DossierState> from() {
        return from;
    }

    /** Whether a dossier may begin with it. */
    boolean opens() {
        return this == IMPORTED || this == REGISTERED_BY_CITIZEN || this == ACCEPTED;
    }

    /** Whether it may be done to a dossier in this state; null: to one that does not exist yet. */
    public boolean fits(@Nullable DossierState state) {
        if (state == null) {
            return opens();
        }
        return switch (this) {
            case IMPORTED, CODE_RECORDED, ANNULLED, MOVED_BY_NOTICE -> true;
            case REGISTERED_BY_CITIZEN -> false;
            default -> from.contains(state);
        };
    }
}
