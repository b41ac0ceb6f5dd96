package vn.caunoi.calendar;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the ledger of notices, for those who keep it. */
@Component
class CalendarMenu implements OfficeMenu {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Link> menu(Officer officer) {
        return officer.mayEverywhere(CalendarRight.KEEP_LEDGER)
                        || officer.may(CalendarRight.SET_SESSIONS)
                ? List.of(new Link("Lịch nghỉ", LedgerController.ADDRESS))
                : List.of();
    }
}
