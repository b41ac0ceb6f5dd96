package vn.caunoi.calendar;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.caunoi.web.SitemapPart;

/** The calendar in the site map for machines. */
@Component
class CalendarSitemap implements SitemapPart {

    @Override
    public void tell(long site, Consumer<Entry> entries) {
        entries.accept(new Entry(YearController.ADDRESS, null));
        entries.accept(new Entry(DueDayController.ADDRESS, null));
    }
}
