package vn.caunoi.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.calendar.WorkCalendar;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.dossiers.BulkEntries.Source;
import vn.caunoi.identity.People;
import vn.caunoi.program.DemoPart;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/**
 * The dossiers of the demo locality, all invented: those of the archived district as its last
 * figures say, and those of a living commune up to today. What else is shown of them comes after.
 */
@Component
@Order(0)
class DemoDossiers implements DemoPart {

    static final String SOURCE = "dữ liệu minh họa";

    /** When the archived district's figures were last brought up to date: 30/09/2023 04:14:15. */
    static final Instant ARCHIVED = Instant.parse("2023-09-29T21:14:15Z");

    private static final String DISTRICT = "thanhmien.localhost";
    private static final String COMMUNE = "xa-thanh-mien.localhost";
    private static final String OFFICER = "motcua";

    private final BulkEntries bulk;
    private final Dossiers dossiers;
    private final WorkCalendar calendar;
    private final Sites sites;
    private final People people;
    private final Clock clock;

    DemoDossiers(
            BulkEntries bulk,
            Dossiers dossiers,
            WorkCalendar calendar,
            Sites sites,
            People people,
            Clock clock) {
        this.bulk = bulk;
        this.dossiers = dossiers;
        this.calendar = calendar;
        this.sites = sites;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return 7;
    }

    @Override
    public String what() {
        return "hồ sơ";
    }

    @Override
    @Transactional
    public void load(Progress progress) {
        WorkingDays days = calendar.now();
        archive(unit(DISTRICT), days);
        progress.at(1, 2);
        live(unit(COMMUNE), days);
        progress.at(2, 2);
    }

    private void archive(UnitId district, WorkingDays days) {
        write(
                new DemoDistrict(district, days).lives(),
                LocalDate.ofInstant(ARCHIVED, Formats.ZONE),
                ARCHIVED);
    }

    /** The official system exported at each month's end and today; the counter did the rest. */
    private void live(UnitId commune, WorkingDays days) {
        LocalDate today = LocalDate.now(clock);
        List<DemoLife> lives = new DemoCommune(commune, days).lives(today);
        for (YearMonth month = YearMonth.from(DemoCommune.FIRST);
                month.isBefore(YearMonth.from(today));
                month = month.plusMonths(1)) {
            LocalDate end = month.atEndOfMonth();
            write(lives, end, end.atTime(18, 0).atZone(Formats.ZONE).toInstant());
        }
        people.all().stream()
                .filter(person -> person.username().equals(OFFICER))
                .forEach(
                        officer ->
                                new DemoStories(dossiers, commune, officer.id(), days, today)
                                        .tell());
        write(lives, today, clock.instant());
    }

    private void write(List<DemoLife> lives, LocalDate asOf, Instant saidAt) {
        bulk.writeAsOf(
                new Source(SOURCE, null, saidAt),
                lives.stream()
                        .filter(life -> life.isKnownOn(asOf))
                        .map(life -> life.on(asOf))
                        .iterator());
    }

    private UnitId unit(String host) {
        return sites.named(host).orElseThrow().unit();
    }
}
