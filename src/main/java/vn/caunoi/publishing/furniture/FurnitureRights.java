package vn.caunoi.publishing.furniture;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.publishing.PublishingRight;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Who may use the addresses of the furniture. */
@Component
class FurnitureRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(BannerPictureController.ADDRESS),
                        Route.read(
                                PublishingRight.ARRANGE,
                                FurnitureController.ADDRESS,
                                FurnitureController.EDITION,
                                ArrangementPreviewController.ADDRESS,
                                SectionsController.ADDRESS,
                                SectionsController.ONE,
                                MenuController.ADDRESS,
                                HomeBlocksController.ADDRESS,
                                BannerController.ADDRESS,
                                BannerController.ONE,
                                BannerPictureController.OFFICE),
                        Route.sent(
                                PublishingRight.ARRANGE,
                                FurnitureController.EDITION,
                                SectionsController.ADDRESS,
                                SectionsController.ONE,
                                SectionsController.GONE,
                                SectionOrderController.ADDRESS,
                                MenuController.ADDRESS,
                                HomeBlocksController.ADDRESS,
                                BannerController.ONE,
                                BannerController.GONE))
                .flatMap(lines -> lines);
    }
}
