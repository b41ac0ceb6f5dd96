package vn.caunoi.audience;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Who may use the addresses of this room. */
@Component
class AudienceRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Route.read(
                AudienceController.ADDRESS,
                AudienceController.ADDRESS + "/{month:\\d{4}-(?:0[1-9]|1[0-2])}",
                AudienceController.ADDRESS + "/tat-ca.csv",
                AudienceController.ADDRESS + "/{month:\\d{4}-(?:0[1-9]|1[0-2])}.csv");
    }
}
