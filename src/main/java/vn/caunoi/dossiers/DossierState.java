package vn.caunoi.dossiers;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Where a dossier stands (trạng thái hồ sơ), by the numbers exchanged with the national portal. */
public enum DossierState {
    REGISTERED(1, "Mới đăng ký"),
    RECEIVED(2, "Được tiếp nhận"),
    NOT_ACCEPTED(3, "Không được tiếp nhận"),
    IN_PROGRESS(4, "Đang xử lý"),
    AWAITING_SUPPLEMENT(5, "Yêu cầu bổ sung giấy tờ"),
    AWAITING_PAYMENT(6, "Yêu cầu thực hiện nghĩa vụ tài chính"),
    WITHDRAWN(7, "Công dân yêu cầu rút hồ sơ"),
    STOPPED(8, "Dừng xử lý"),
    FINISHED(9, "Đã xử lý xong"),
    RETURNED(10, "Đã trả kết quả");

    private final int number;
    private final String label;

    DossierState(int number, String label) {
        this.number = number;
        this.label = label;
    }

    public static DossierState of(int number) {
        if (number < 1 || number > values().length) {
            throw new IllegalArgumentException("no state of a dossier: " + number);
        }
        return values()[number - 1];
    }

    public int number() {
        return number;
    }

    public String label() {
        return label;
    }

    /** Whether the dossier was accepted, so that the clock of the law started. */
    public boolean isReceived() {
        return this != REGISTERED && this != NOT_ACCEPTED;
    }

    /** Whether the authority has done its part (đã giải quyết). */
    public boolean isSolved() {
        return this == FINISHED || this == RETURNED;
    }

    /** Whether it ended without a result. */
    public boolean isClosed() {
        return this == WITHDRAWN || this == STOPPED;
    }

    /** Whether somebody still has to do something before there is a result. */
    public boolean isOpen() {
        return isReceived() && !isSolved() && !isClosed();
    }

    /** What an act may make of it. */
    public Set<DossierState> next() {
        Set<DossierState> next = EnumSet.noneOf(DossierState.class);
        Arrays.stream(DossierAct.values())
                .filter(act -> act.from().contains(this))
                .forEach(act -> act.to().ifPresent(next::add));
        return next;
    }
}
