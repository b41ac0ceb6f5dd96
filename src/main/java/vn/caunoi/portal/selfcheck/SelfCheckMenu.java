package vn.caunoi.portal.selfcheck;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the checks, for those who may check. */
@Component
class SelfCheckMenu implements OfficeMenu {

    @Override
    public int order() {
        return 110;
    }

    @Override
    public List<Link> menu(Officer officer) {
        return officer.may(SelfCheckRight.CHECK)
                ? List.of(new Link("Kiểm tra trang", SelfCheckController.ADDRESS))
                : List.of();
    }
}
