package vn.caunoi.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the frame itself serves. */
@Component
class WebRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Route.read("/assets/**", "/tro-giup", "/mau-giao-dien");
    }
}
