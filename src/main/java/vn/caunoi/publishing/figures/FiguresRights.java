package vn.caunoi.publishing.figures;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.publishing.PublishingRight;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Who may see and reckon. */
@Component
class FiguresRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(
                                PublishingRight.PAY,
                                PayController.ADDRESS,
                                PayController.FILE,
                                PayRateController.ADDRESS),
                        Route.sent(
                                PublishingRight.PAY,
                                PayController.ADDRESS,
                                PayController.CLOSE,
                                PayRateController.ADDRESS),
                        Route.read(
                                PublishingRight.SEE_FIGURES,
                                FiguresController.ADDRESS,
                                FiguresController.FILE),
                        Route.read(PublishingRight.WRITE, CalendarController.ADDRESS),
                        Route.read(PublishingRight.REVIEW, ReviewController.ADDRESS),
                        Route.sent(PublishingRight.REVIEW, ReviewController.DONE))
                .flatMap(lines -> lines);
    }
}
