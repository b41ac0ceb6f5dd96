package vn.caunoi.dossiers.imports;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.CounterRight;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Who may import dossiers. */
@Component
class DossierImportRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.concat(
                Route.read(
                        CounterRight.IMPORT,
                        DossierImportController.ALL,
                        DossierImportController.ONE,
                        ImportLayoutController.ADDRESS,
                        ImportErrorFileController.ADDRESS),
                Route.sent(
                        CounterRight.IMPORT,
                        DossierImportController.ALL,
                        DossierImportController.REMOVAL,
                        ImportLayoutController.ADDRESS,
                        ImportRunController.CHECK,
                        ImportRunController.WRITE,
                        ImportRunController.STOP));
    }
}
