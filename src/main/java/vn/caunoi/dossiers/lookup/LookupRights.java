package vn.caunoi.dossiers.lookup;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Everybody may ask; two facts are asked of them. */
@Component
class LookupRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.concat(
                Route.read(LookupController.ADDRESS, SurveyController.THANKS),
                Route.sent(LookupController.ADDRESS, SurveyController.ADDRESS));
    }
}
