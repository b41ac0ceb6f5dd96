package vn.caunoi.meetings.console;

import vn.caunoi.cells.Member;
import vn.caunoi.meetings.Attendance;
import vn.caunoi.meetings.Whereabouts;

/** A member on the list of the roll call (dòng điểm danh). */
record Seated(Member member, Attendance.Seat state) {

    int seat() {
        return state.place().seat();
    }

    Whereabouts whereabouts() {
        return state.whereabouts();
    }

    /** "chính thức, vắng có lý do (ốm)". */
    String description() {
        String standing = member.standing().label();
        String leave = member.leave() == null ? "" : ", " + member.leave().label();
        String reason = state.reason().isEmpty() ? "" : " (" + state.reason() + ")";
        return standing + leave + ", " + whereabouts().label() + reason;
    }
}
