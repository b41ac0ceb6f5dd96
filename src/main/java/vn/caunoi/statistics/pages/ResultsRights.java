package vn.caunoi.statistics.pages;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.CounterRoles;
import vn.caunoi.web.Allowance;
import vn.caunoi.web.Reach;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Who may use the addresses of the results: everybody; the full report, leaders alone. */
@Component
class ResultsRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.concat(
                everybody(),
                Route.read(
                        LeaderRight.FULL_REPORT,
                        OfficeFormController.ADDRESS,
                        OfficeFormController.FILE));
    }

    private static Stream<Route> everybody() {
        return Route.read(
                Inquiry.ADDRESS,
                ResultsSheetController.ADDRESS,
                ResultsJsonController.ADDRESS,
                CatalogueController.ADDRESS,
                RowsController.ADDRESS,
                RowsController.FILE,
                FormController.ADDRESS,
                FormController.FILE,
                DoubtsController.ADDRESS,
                DoubtsController.ONE,
                DefinitionsController.ADDRESS);
    }

    @Override
    public List<Allowance> allowances() {
        return List.of(
                new Allowance(CounterRoles.LEADER, LeaderRight.FIGURES_ON_DESK, Reach.BELOW),
                new Allowance(CounterRoles.LEADER, LeaderRight.FULL_REPORT, Reach.BELOW));
    }
}
