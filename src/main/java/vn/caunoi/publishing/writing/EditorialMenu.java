package vn.caunoi.publishing.writing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.publishing.PublishingRight;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the pieces. */
@Component
class EditorialMenu implements OfficeMenu {

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Link> menu(Officer officer) {
        return officer.may(PublishingRight.WRITE)
                ? List.of(new Link("Biên tập", ListController.ALL))
                : List.of();
    }
}
