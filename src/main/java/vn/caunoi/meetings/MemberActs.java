package vn.caunoi.meetings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.Cells;
import vn.caunoi.cells.MemberId;
import vn.caunoi.identity.PersonId;
import vn.caunoi.web.Officer;

/**
 * What members may record from their own device (việc của đảng viên dự họp): they ask for the floor
 * for themselves and raise questions; all else is recorded by those who run the meeting.
 */
@Component
class MemberActs {

    private static final String REFUSED = "Việc này do người chủ trì hoặc thư ký ghi.";

    private final Meetings meetings;
    private final Cells cells;

    MemberActs(Meetings meetings, Cells cells) {
        this.meetings = meetings;
        this.cells = cells;
    }

    Map<UUID, String> refusals(Officer officer, Meeting meeting, List<Act> acts) {
        Map<UUID, String> refused = new HashMap<>();
        if (!officer.may(CellRight.RUN, meeting.cell().value())) {
            Optional<Integer> own = seat(officer, meeting);
            acts.stream()
                    .filter(act -> own.isEmpty() || !isOwn(act.deed(), own.get()))
                    .forEach(act -> refused.put(act.id(), REFUSED));
        }
        return refused;
    }

    private Optional<Integer> seat(Officer officer, Meeting meeting) {
        Optional<MemberId> member =
                cells.withAccount(meeting.cell(), new PersonId(officer.id()), meeting.day())
                        .map(found -> found.id());
        return meetings.seats(meeting.id()).entrySet().stream()
                .filter(seat -> member.filter(seat.getValue()::equals).isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isOwn(Deed deed, int own) {
        return switch (deed) {
            case Deed.AskedFloor(long _, int seat) -> seat == own;
            case Deed.LeftQueue(long _, int seat) -> seat == own;
            case Deed.Raised _ -> true;
            default -> false;
        };
    }
}
