package vn.caunoi.resolutions;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.PartyRightsPart;
import vn.caunoi.cells.PartyRooms;
import vn.caunoi.web.Route;

/** Everybody of the cell follows what was resolved; whoever runs its meetings writes it. */
@Component
class ResolutionRights extends PartyRightsPart {

    ResolutionRights(PartyRooms rooms) {
        super(rooms);
    }

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(
                                CellRight.TAKE_PART,
                                ResolutionAddress.CELL,
                                ResolutionAddress.MEETING,
                                ResolutionAddress.TASK,
                                ResolutionAddress.QUESTION,
                                ResolutionFileController.ADDRESS),
                        Route.sent(CellRight.TAKE_PART, QuestionController.WISH),
                        Route.sent(
                                CellRight.RUN,
                                ResolutionAddress.MEETING,
                                ResolutionController.ADOPTION,
                                ResolutionAddress.TASK,
                                IndicatorController.ADDRESS,
                                TaskCareController.ADDRESS,
                                ResolutionAddress.QUESTION))
                .flatMap(routes -> routes);
    }
}
