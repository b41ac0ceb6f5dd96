package vn.caunoi.identity;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the people, for those who look after them. */
@Component
class PeopleMenu implements OfficeMenu {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Link> menu(Officer officer) {
        return officer.may(IdentityRight.MANAGE_PEOPLE)
                ? List.of(new Link("Người dùng", PeopleController.ADDRESS))
                : List.of();
    }
}
