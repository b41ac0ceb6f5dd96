package vn.caunoi.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the state of the program. */
@Component
class HealthMenu implements OfficeMenu {

    @Override
    public int order() {
        return 160;
    }

    @Override
    public List<Link> menu(Officer officer) {
        return officer.may(DeskRight.SEE_HEALTH)
                ? List.of(new Link("Tình trạng", HealthController.ADDRESS))
                : List.of();
    }
}
