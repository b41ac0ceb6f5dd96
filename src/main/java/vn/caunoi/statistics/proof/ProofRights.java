package vn.caunoi.statistics.proof;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.CounterRoles;
import vn.caunoi.procedures.ProcedureRoles;
import vn.caunoi.web.Allowance;
import vn.caunoi.web.Reach;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Everybody sees what was closed; leaders close, and whoever audits gets every row. */
@Component
class ProofRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(
                                ClosedPeriodController.ADDRESS,
                                ClosedPeriodController.MONTH,
                                ClosedFilesController.SNAPSHOT,
                                ClosedFilesController.ROWS),
                        Route.read(ProofRight.AUDIT, ClosingController.ADDRESS),
                        Route.read(ProofRight.AUDIT, FullRowsController.ADDRESS),
                        Route.sent(ProofRight.CLOSE, ClosingController.ADDRESS))
                .flatMap(lines -> lines);
    }

    @Override
    public List<Allowance> allowances() {
        return List.of(
                new Allowance(CounterRoles.LEADER, ProofRight.CLOSE, Reach.BELOW),
                new Allowance(CounterRoles.LEADER, ProofRight.AUDIT, Reach.BELOW),
                new Allowance(CounterRoles.ANALYST, ProofRight.AUDIT, Reach.BELOW),
                new Allowance(ProcedureRoles.CONTROLLER, ProofRight.AUDIT, Reach.BELOW));
    }
}
