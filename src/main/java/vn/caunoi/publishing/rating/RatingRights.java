package vn.caunoi.publishing.rating;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Everybody may say what they think. */
@Component
class RatingRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.concat(
                Route.read(RatingController.ADDRESS), Route.sent(RatingController.ADDRESS));
    }
}
