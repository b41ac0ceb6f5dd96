package vn.caunoi.resolutions.reports;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the reports. */
@Component
class ReportMenu implements OfficeMenu {

    @Override
    public int order() {
        return 104;
    }

    /** Nobody may read reports while the rooms of the Party are closed. */
    @Override
    public List<Link> menu(Officer officer) {
        return officer.may(ReportRight.READ)
                ? List.of(new Link("Báo cáo chi bộ", ReportAddress.ALL))
                : List.of();
    }
}
