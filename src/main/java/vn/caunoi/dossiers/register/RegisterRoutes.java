package vn.caunoi.dossiers.register;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.CounterRight;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Who reads and closes registers: whoever works at the counter. */
@Component
class RegisterRoutes implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.concat(
                Route.read(
                        CounterRight.WRITE,
                        RegisterController.ADDRESS,
                        RegisterController.ONE,
                        RegisterFileController.SHEET,
                        RegisterFileController.VOLUME),
                Route.sent(CounterRight.WRITE, RegisterController.ONE));
    }
}
