package vn.caunoi.dossiers.counter;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.CounterRight;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Who may work at the counter: whoever may write dossiers also sees the people behind them. */
@Component
class CounterRoutes implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        pages(),
                        forms(),
                        Route.read(
                                CounterRight.HANDLE,
                                DossierFilesController.ADDRESS,
                                DossierFileController.ADDRESS,
                                FileSignatureController.ADDRESS),
                        Route.sent(CounterRight.HANDLE, DossierFilesController.ADDRESS),
                        Route.read(CounterRight.CODES, AuthorityController.ADDRESS),
                        Route.sent(CounterRight.CODES, AuthorityController.ADDRESS))
                .flatMap(routes -> routes);
    }

    private static Stream<Route> pages() {
        return Route.read(
                CounterRight.WRITE,
                CounterAddress.INTAKES,
                FoundController.HINTS,
                ReceptionController.ADDRESS,
                CounterPaperController.ADDRESS,
                CounterFormController.ADDRESS,
                CodeController.ADDRESS,
                VoidingController.ADDRESS,
                BlanksController.ADDRESS,
                BlanksController.ONE,
                FeeController.ADDRESS,
                SlipController.ADDRESS,
                SlipController.ONE,
                SlipFileController.ADDRESS,
                CertificationController.ADDRESS,
                ApplicantController.ADDRESS);
    }

    private static Stream<Route> forms() {
        return Route.sent(
                CounterRight.WRITE,
                ReceptionController.ADDRESS,
                CodeController.ADDRESS,
                VoidingController.ADDRESS,
                BlanksController.ADDRESS,
                BlanksController.ONE,
                FeeController.ADDRESS,
                FeeController.ONE,
                FeeController.WAIVING,
                SlipController.ADDRESS,
                SlipController.ONE,
                CertificationController.ADDRESS,
                ApplicantController.ADDRESS);
    }
}
