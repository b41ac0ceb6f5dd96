package vn.caunoi.statistics.validator;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Everybody may have figures examined. */
@Component
class ValidatorRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(ValidatorController.ADDRESS),
                        Route.sent(ValidatorController.ADDRESS))
                .flatMap(lines -> lines);
    }
}
