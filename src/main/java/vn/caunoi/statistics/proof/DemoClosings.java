package vn.caunoi.statistics.proof;

import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.program.DemoPart;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;

/** What is closed in the demo locality: the archived district's last months, and last month. */
@Component
class DemoClosings implements DemoPart {

    private static final List<YearMonth> MONTHS =
            List.of(YearMonth.of(2023, 8), YearMonth.of(2023, 9));

    private final Sites sites;
    private final MonthEnd monthEnd;
    private final NightlyClosing nightly;

    DemoClosings(Sites sites, MonthEnd monthEnd, NightlyClosing nightly) {
        this.sites = sites;
        this.monthEnd = monthEnd;
        this.nightly = nightly;
    }

    @Override
    public int floor() {
        return 9;
    }

    @Override
    public String what() {
        return "kỳ số liệu đã khóa";
    }

    @Override
    public void load(Progress progress) {
        Site district = sites.named("thanhmien.localhost").orElseThrow();
        MONTHS.forEach(month -> monthEnd.close(district.unit(), month, null));
        progress.at(1, 2);
        nightly.round();
        progress.at(2, 2);
    }
}
