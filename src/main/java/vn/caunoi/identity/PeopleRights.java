package vn.caunoi.identity;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/**
 * Who may use the pages about people, their roles and their sessions. Which people each
 * administrator may see is asked at the units of those people ({@link Steward}).
 */
@Component
class PeopleRights implements RightsPart {

    private static final String PERSON = PeopleController.ADDRESS + "/{person:[0-9]+}";
    private static final String LINK = OneTimeLink.ADDRESS + "/{token:[A-Za-z0-9_-]{43}}";

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(
                                IdentityRight.MANAGE_PEOPLE,
                                PeopleController.ADDRESS,
                                NewPersonController.ADDRESS,
                                PERSON,
                                PERSON + "/vai-tro"),
                        Route.sent(
                                IdentityRight.MANAGE_PEOPLE,
                                NewPersonController.ADDRESS,
                                PERSON,
                                PERSON + "/khoa",
                                PERSON + "/mo",
                                PERSON + "/lien-ket",
                                PERSON + "/vai-tro",
                                PERSON + "/vai-tro/{grant:[0-9]+}/het"),
                        Route.read(
                                OneTimeLink.ADDRESS + "/xong", LINK, FirstStartController.ADDRESS),
                        Route.sent(
                                LINK,
                                FirstStartController.ADDRESS
                                        + "/{step:administrator|site|imprint}"),
                        Route.readSignedIn(
                                RightsController.ADDRESS,
                                RightsController.ADDRESS + ".csv",
                                KeptFormController.ADDRESS,
                                SessionsController.ADDRESS,
                                SessionsController.ADDRESS + "/gia-han"),
                        Route.sentSignedIn(
                                KeptFormController.ADDRESS + "/bo",
                                SessionsController.ADDRESS + "/ket-thuc"))
                .flatMap(lines -> lines);
    }
}
