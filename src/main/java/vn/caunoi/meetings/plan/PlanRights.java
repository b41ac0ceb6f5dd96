package vn.caunoi.meetings.plan;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.PartyRightsPart;
import vn.caunoi.cells.PartyRooms;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.web.Route;

/** Everybody of the cell reads the plan; whoever prepares meetings writes it. */
@Component
class PlanRights extends PartyRightsPart {

    PlanRights(PartyRooms rooms) {
        super(rooms);
    }

    @Override
    public Stream<Route> routes() {
        return Stream.concat(read(), sent());
    }

    private static Stream<Route> read() {
        return Stream.concat(
                Route.read(
                        CellRight.TAKE_PART,
                        MeetingAddress.CELL,
                        MeetingAddress.ONE,
                        TopicController.ADDRESS),
                Route.read(
                        CellRight.PREPARE,
                        RhythmController.ADDRESS,
                        MeetingFormController.NEW,
                        MeetingFormController.ADDRESS,
                        AgendaController.ADDRESS));
    }

    private static Stream<Route> sent() {
        return Route.sent(
                CellRight.PREPARE,
                RhythmController.ADDRESS,
                MeetingFormController.NEW,
                MeetingFormController.ADDRESS,
                MeetingController.AGREEMENT,
                AgendaController.ADDRESS,
                TopicController.ADDRESS);
    }
}
