package vn.caunoi.meetings.voices;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.PartyRightsPart;
import vn.caunoi.cells.PartyRooms;
import vn.caunoi.web.Route;

/** All of the cell read and write; those who prepare set the box up, those who chair open it. */
@Component
class VoiceRights extends PartyRightsPart {

    VoiceRights(PartyRooms rooms) {
        super(rooms);
    }

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(PassContributionController.ADDRESS, PassBoxController.ADDRESS),
                        Route.sent(PassContributionController.ADDRESS, PassBoxController.ADDRESS),
                        Route.read(
                                CellRight.TAKE_PART,
                                ContributionController.ADDRESS,
                                BoxController.ADDRESS),
                        Route.sent(
                                CellRight.TAKE_PART,
                                ContributionController.ADDRESS,
                                ContributionController.REMOVAL,
                                BoxController.ADDRESS),
                        Route.sent(CellRight.PREPARE, BoxController.RESOLUTION),
                        Route.sent(CellRight.RUN, BoxController.OPENING))
                .flatMap(routes -> routes);
    }
}
