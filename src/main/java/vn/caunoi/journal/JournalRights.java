package vn.caunoi.journal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Allowance;
import vn.caunoi.web.Reach;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Roles;
import vn.caunoi.web.Route;

/**
 * Who may read the journal; of which units is asked line by line ({@link Scope}). The chain is one.
 */
@Component
class JournalRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(
                                JournalRight.READ,
                                JournalController.ADDRESS,
                                JournalSheetController.ADDRESS,
                                JournalController.ENTRY),
                        Route.sent(JournalRight.VERIFY, VerificationController.ADDRESS))
                .flatMap(lines -> lines);
    }

    @Override
    public List<Allowance> allowances() {
        return List.of(
                new Allowance(Roles.ADMINISTRATOR, JournalRight.READ, Reach.BELOW),
                new Allowance(Roles.ADMINISTRATOR, JournalRight.VERIFY, Reach.EVERYWHERE));
    }
}
