package vn.caunoi.publishing.links;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.publishing.PublishingRight;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Who looks after dead links: whoever may check articles. */
@Component
class LinksRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(
                                PublishingRight.REVIEW,
                                DeadLinksController.ADDRESS,
                                DeadLinksDownloadController.ADDRESS),
                        Route.sent(PublishingRight.REVIEW, DeadLinksController.ADDRESS))
                .flatMap(lines -> lines);
    }
}
