package vn.caunoi.notifications;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Allowance;
import vn.caunoi.web.Reach;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Roles;
import vn.caunoi.web.Route;

/** Who may use the addresses of this room: one's own messages, and the letters of all units. */
@Component
class NotificationRights implements RightsPart {

    private static final String ONE = InboxController.ADDRESS + "/{id}";

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.readSignedIn(InboxController.ADDRESS, ONE, ChoicesController.ADDRESS),
                        Route.sentSignedIn(InboxController.ADDRESS, ONE, ChoicesController.ADDRESS),
                        Route.read(NotificationRight.SEE_LETTERS, TrayController.ADDRESS),
                        Route.sent(
                                NotificationRight.SEE_LETTERS,
                                TrayController.ADDRESS + "/{id}/gui-lai"))
                .flatMap(lines -> lines);
    }

    @Override
    public List<Allowance> allowances() {
        return List.of(
                new Allowance(
                        Roles.ADMINISTRATOR, NotificationRight.SEE_LETTERS, Reach.EVERYWHERE));
    }
}
