package vn.caunoi.dossiers.life;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.CounterRight;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Who sees the daily work, and who does it. */
@Component
class LifeRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(
                                CounterRight.FOLLOW,
                                WorkAddress.UNIT,
                                WorkListController.FILE,
                                WorkAddress.DOSSIER),
                        Route.read(
                                CounterRight.HANDLE,
                                WorkAddress.DEED,
                                WorkPaperController.ADDRESS,
                                DelegationController.ADDRESS),
                        Route.sent(CounterRight.FOLLOW, WorkListController.SEARCH),
                        Route.sent(
                                CounterRight.HANDLE,
                                WorkAddress.DEED,
                                BulkController.ADDRESS,
                                DelegationController.ADDRESS,
                                DelegationController.END),
                        Route.read(
                                CounterRight.OVERSEE,
                                LoadController.ADDRESS,
                                LoadController.FILE,
                                PleaFileController.ADDRESS))
                .flatMap(routes -> routes);
    }
}
