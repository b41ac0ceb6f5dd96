package vn.caunoi.resolutions.bridge;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Everybody reads what was promised, whether or not the rooms of the Party are open. */
@Component
class PromiseRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Route.read(
                PromiseController.ADDRESS, PromiseFileController.SHEET, PromiseFileController.JSON);
    }
}
