package vn.caunoi.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.program.DemoPart;
import vn.caunoi.units.Sites;

/** A commune of the demonstration whose counter is open on Saturday mornings too. */
@Component
class CalendarDemo implements DemoPart {

    private static final String COMMUNE = "xa-thanh-mien.localhost";
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

    private final ShippedNotices shipped;
    private final Sites sites;
    private final SessionBook book;
    private final Clock clock;

    CalendarDemo(ShippedNotices shipped, Sites sites, SessionBook book, Clock clock) {
        this.shipped = shipped;
        this.sites = sites;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return 4;
    }

    @Override
    public String what() {
        return "giờ làm việc";
    }

    @Override
    public void load(Progress progress) {
        shipped.afterSingletonsInstantiated();
        var morning = new Session(LocalTime.of(7, 30), LocalTime.of(11, 30));
        var afternoon = new Session(LocalTime.of(13, 30), LocalTime.of(17, 0));
        sites.named(COMMUNE)
                .ifPresent(
                        site ->
                                book.add(
                                        site.unit(),
                                        FIRST,
                                        new Sessions(List.of(morning, afternoon), List.of(morning)),
                                        clock.instant(),
                                        null));
        progress.at(1, 1);
    }

    /** The ledger of a real locality begins with the same notices. */
    @Override
    public void purged() {
        shipped.afterSingletonsInstantiated();
    }
}
