package vn.caunoi.publishing;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Who may use the addresses of this room. */
@Component
class PublishingRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Route.read(
                "/anh/{file:[0-9a-f]{64}}/{width:[0-9]{2,5}}.{format:webp|jpg}",
                "/tep/{file:[0-9a-f]{64}}/{name}",
                ArchiveController.ADDRESS,
                ArchiveController.ADDRESS + "/{year:[0-9]{4}}/{month:[0-9]{2}}",
                "/{format:rss|atom}.xml",
                "/{section:[a-z0-9-]+}/{format:rss|atom}.xml",
                "/{section:[a-z0-9-]+}/{slug:[a-z0-9-]+}",
                "/{slug:[a-z0-9-]+}",
                "/**");
    }
}
