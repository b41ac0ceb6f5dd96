package vn.caunoi.journal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the journal, for those who may read it. */
@Component
class JournalMenu implements OfficeMenu {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Link> menu(Officer officer) {
        return officer.may(JournalRight.READ)
                ? List.of(new Link("Nhật ký", JournalController.ADDRESS))
                : List.of();
    }
}
