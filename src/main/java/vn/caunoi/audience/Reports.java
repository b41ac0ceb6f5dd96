package vn.caunoi.audience;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Link;
import vn.caunoi.web.components.Entry;

/** Puts the page of visits together. */
@Component
class Reports {

    private static final int SHOWN = 10;
    private static final int ASKED_FOR = 40;
    private static final int RECENT_DAYS = 30;

    private final Visitors visitors;
    private final History history;
    private final OpeningBalances openings;
    private final StoredReaders readers;
    private final List<SubjectTitles> titles;
    private final Clock clock;

    Reports(
            Visitors visitors,
            History history,
            OpeningBalances openings,
            StoredReaders readers,
            List<SubjectTitles> titles,
            Clock clock) {
        this.visitors = visitors;
        this.history = history;
        this.openings = openings;
        this.readers = readers;
        this.titles = titles;
        this.clock = clock;
    }

    /** Whether the site counted in this month; it has not in months to come. */
    boolean cover(SiteId site, YearMonth month) {
        return !month.isBefore(first(site)) && !month.isAfter(YearMonth.now(clock));
    }

    Report of(SiteId site, YearMonth month) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = earlier(month.atEndOfMonth(), today);
        return new Report(
                month,
                first(site),
                YearMonth.from(today),
                clock.instant(),
                visitors.of(site),
                history.days(site, month.atDay(1), end),
                history.months(site, Year.of(month.getYear())),
                history.years(site),
                openings.of(site).orElse(null),
                mostRead(site, month, today));
    }

    private YearMonth first(SiteId site) {
        return history.firstDay(site).map(YearMonth::from).orElseGet(() -> YearMonth.now(clock));
    }

    /** Of the current month the last thirty days, so that its first day is not empty. */
    private List<Entry> mostRead(SiteId site, YearMonth month, LocalDate today) {
        LocalDate first =
                month.equals(YearMonth.from(today))
                        ? today.minusDays(RECENT_DAYS - 1L)
                        : month.atDay(1);
        LocalDate last = earlier(month.atEndOfMonth(), today);
        List<MostRead> most = readers.between(site, first, last, ASKED_FOR);
        Map<String, Link> links = links(site, most);
        return most.stream()
                .flatMap(
                        read ->
                                Stream.ofNullable(links.get(read.subject()))
                                        .map(link -> entry(link, read)))
                .limit(SHOWN)
                .toList();
    }

    private Map<String, Link> links(SiteId site, List<MostRead> most) {
        List<String> subjects = most.stream().map(MostRead::subject).toList();
        var links = new HashMap<String, Link>();
        titles.forEach(room -> links.putAll(room.of(site, subjects)));
        return links;
    }

    private static Entry entry(Link link, MostRead read) {
        return new Entry(link.label(), link.href(), Formats.number(read.readers()) + " lượt đọc");
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
