package vn.caunoi.dossiers.letters;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.CounterRight;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Who may see the letters that are owed, send them, and appoint another day. */
@Component
class LetterRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(
                                CounterRight.READ,
                                LettersController.ADDRESS,
                                LetterFileController.ADDRESS,
                                LetterPaperController.ADDRESS),
                        Route.sent(
                                CounterRight.WRITE,
                                LettersController.ADDRESS,
                                LettersController.UNDOING),
                        Route.read(CounterRight.WRITE, ReappointmentController.ADDRESS),
                        Route.sent(CounterRight.WRITE, ReappointmentController.ADDRESS))
                .flatMap(routes -> routes);
    }
}
