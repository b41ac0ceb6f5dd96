package vn.caunoi.resolutions;

import java.util.UUID;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.units.UnitId;

/** Where resolutions and what became of them stand (địa chỉ). */
final class ResolutionAddress {

    static final String CELL = "/nghi-quyet/{unit:[0-9]{1,18}}";
    static final String MEETING = CELL + "/{meeting:[0-9]{1,18}}";
    static final String TASK = CELL + "/viec/{task:[0-9]{1,18}}";
    static final String QUESTION = CELL + "/cau-hoi/{question:[0-9a-f-]{36}}";

    private ResolutionAddress() {}

    static String of(UnitId cell) {
        return "/nghi-quyet/" + cell.value();
    }

    static String of(UnitId cell, MeetingId meeting) {
        return of(cell) + "/" + meeting.value();
    }

    static String of(Task task) {
        return of(task.cell()) + "/viec/" + task.id().value();
    }

    static String of(UnitId cell, UUID question) {
        return of(cell) + "/cau-hoi/" + question;
    }
}
