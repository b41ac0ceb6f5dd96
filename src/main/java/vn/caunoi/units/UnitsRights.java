package vn.caunoi.units;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Who may use the addresses of this room. */
@Component
class UnitsRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Route.read(UnitController.PATH, "/giao-dien/{name:[0-9]{1,18}-[0-9a-f]{12}}.css");
    }
}
