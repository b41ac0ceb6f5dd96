package vn.caunoi.statistics.pages;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.CounterRoles;
import vn.caunoi.web.Allowance;
import vn.caunoi.web.Reach;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Who may use the addresses of the results: everybody. */
@Component
class ResultsRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
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
                new Allowance(CounterRoles.LEADER, LeaderRight.FIGURES_ON_DESK, Reach.BELOW));
    }
}
