package vn.caunoi.meetings.console;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.PartyRooms;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Who runs a meeting, and who takes part in it. */
@Component
class ConsoleRights implements RightsPart {

    private final PartyRooms rooms;

    ConsoleRights(PartyRooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public boolean isOpen() {
        return rooms.areOpen();
    }

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(CellRight.RUN, MeetingAddress.CONSOLE, MeetingAddress.PROJECTOR),
                        Route.sent(
                                CellRight.RUN,
                                MeetingAddress.CONSOLE,
                                MeetingAddress.POLLS,
                                MeetingAddress.POLL_END),
                        Route.read(
                                CellRight.TAKE_PART, MeetingAddress.MEMBER, MeetingAddress.STREAM),
                        Route.sent(
                                CellRight.TAKE_PART,
                                MeetingAddress.MEMBER,
                                MeetingAddress.CHECK_IN,
                                MeetingAddress.ANSWER))
                .flatMap(routes -> routes);
    }
}
