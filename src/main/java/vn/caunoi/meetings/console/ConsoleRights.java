package vn.caunoi.meetings.console;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.PartyRightsPart;
import vn.caunoi.cells.PartyRooms;
import vn.caunoi.web.Route;

/** Who runs a meeting, and who takes part in it. */
@Component
class ConsoleRights extends PartyRightsPart {

    ConsoleRights(PartyRooms rooms) {
        super(rooms);
    }

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(CellRight.RUN, LiveAddress.CONSOLE, LiveAddress.PROJECTOR),
                        Route.sent(
                                CellRight.RUN,
                                LiveAddress.CONSOLE,
                                LiveAddress.POLLS,
                                LiveAddress.POLL_END),
                        Route.read(CellRight.TAKE_PART, LiveAddress.MEMBER, LiveAddress.STREAM),
                        Route.sent(
                                CellRight.TAKE_PART,
                                LiveAddress.MEMBER,
                                LiveAddress.CHECK_IN,
                                LiveAddress.ANSWER))
                .flatMap(routes -> routes);
    }
}
