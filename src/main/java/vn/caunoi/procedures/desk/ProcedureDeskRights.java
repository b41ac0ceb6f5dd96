package vn.caunoi.procedures.desk;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.procedures.ProcedureRight;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Who may use the addresses of the desk. */
@Component
class ProcedureDeskRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.concat(
                Route.read(
                        ProcedureRight.CONTROL,
                        ProcedureCatalogueController.ADDRESS,
                        ProcedureCatalogueController.ONE,
                        NewProcedureController.ADDRESS,
                        ProcedureExportController.ADDRESS,
                        ProcedureIntakeController.ADDRESS,
                        ProcedureIntakeController.ONE,
                        ProcedureErrorsController.ADDRESS),
                Route.sent(
                        ProcedureRight.CONTROL,
                        ProcedureCatalogueController.ONE,
                        NewProcedureController.ADDRESS,
                        AbolitionController.ADDRESS,
                        ProcedureIntakeController.ADDRESS,
                        ProcedureIntakeController.ONE));
    }
}
