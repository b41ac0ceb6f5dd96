package vn.caunoi.resolutions.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.resolutions.bridge.ArrivedExtracts;
import vn.caunoi.web.Allowance;
import vn.caunoi.web.Reach;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Roles;
import vn.caunoi.web.Route;

/**
 * Who looks after the whole program looks after the exchange, on both sides; letters say nothing of
 * members. At the door of the outside the signature is asked for, not an account.
 */
@Component
class ExchangeRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.sent(VisitController.ADDRESS),
                        Route.readEverywhere(ExchangeRight.EXCHANGE, OtherSideController.ADDRESS),
                        Route.sentEverywhere(
                                ExchangeRight.EXCHANGE,
                                OtherSideController.ADDRESS,
                                OtherSideController.KEY,
                                OtherSideController.END,
                                BundleController.PACK,
                                BundleController.TAKE,
                                BundleController.VISIT,
                                ArrivedExtracts.HAND))
                .flatMap(lines -> lines);
    }

    @Override
    public List<Allowance> allowances() {
        return List.of(
                new Allowance(Roles.ADMINISTRATOR, ExchangeRight.EXCHANGE, Reach.EVERYWHERE));
    }
}
