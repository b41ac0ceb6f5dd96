package vn.caunoi.resolutions;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.PartyRightsPart;
import vn.caunoi.cells.PartyRooms;
import vn.caunoi.web.Role;
import vn.caunoi.web.Route;

/**
 * Everybody of the cell follows what was resolved; whoever runs its meetings writes it. Levels
 * above have a role of their own, which reads none of it.
 */
@Component
public class ResolutionRights extends PartyRightsPart {

    /**
     * Looks after the cells of an organisation above; of a single cell it sees the points alone.
     */
    public static final Role OVERSEER =
            new Role("cap-tren-chi-bo", "Cán bộ cấp trên của chi bộ", true, false);

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

    @Override
    public List<Role> roles() {
        return List.of(OVERSEER);
    }
}
