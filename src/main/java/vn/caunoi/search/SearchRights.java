package vn.caunoi.search;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Who may use the addresses of this room. */
@Component
class SearchRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Route.read("/tim-kiem", "/tim-kiem/goi-y");
    }
}
