package vn.caunoi.calendar;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Allowance;
import vn.caunoi.web.Reach;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Roles;
import vn.caunoi.web.Route;

/** Who may use the addresses of this room. */
@Component
class CalendarRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(
                                YearController.ADDRESS,
                                YearController.OF_YEAR,
                                CalendarFeedController.ADDRESS,
                                DueDayController.ADDRESS),
                        Route.readSignedIn(LedgerController.ADDRESS),
                        Route.readEverywhere(
                                CalendarRight.KEEP_LEDGER,
                                NoticeController.ADDRESS,
                                NoticeFileController.ADDRESS,
                                WithdrawalController.ADDRESS),
                        Route.sentEverywhere(
                                CalendarRight.KEEP_LEDGER,
                                NoticeController.ADDRESS,
                                NoticeFileController.ADDRESS,
                                WithdrawalController.ADDRESS),
                        Route.read(CalendarRight.SET_SESSIONS, WorkingHoursController.ADDRESS),
                        Route.sent(CalendarRight.SET_SESSIONS, WorkingHoursController.ADDRESS))
                .flatMap(lines -> lines);
    }

    @Override
    public List<Allowance> allowances() {
        return Stream.of(CalendarRight.values())
                .map(right -> new Allowance(Roles.ADMINISTRATOR, right, Reach.BELOW))
                .toList();
    }
}
