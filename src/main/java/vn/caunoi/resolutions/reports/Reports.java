package vn.caunoi.resolutions.reports;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.caunoi.law.Law;
import vn.caunoi.units.UnitId;

/** Reports of organisations for the levels above (báo cáo). */
@Component
class Reports {

    private static final String LEAST = "sinh-hoat.nhom-nho";

    private final CountedMonths months;
    private final Law law;

    Reports(CountedMonths months, Law law) {
        this.months = months;
        this.law = law;
    }

    Report of(UnitId organisation, ReportPeriod period) {
        return Report.of(months.of(organisation, period), least(period.from()));
    }

    /** Below how many a group is too small; the same at every unit, lest two reports differ. */
    private long least(LocalDate day) {
        return law.at(LEAST, day, null).number();
    }
}
