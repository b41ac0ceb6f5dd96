package vn.caunoi.publishing.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.publishing.PublishingRight;
import vn.caunoi.publishing.Section;
import vn.caunoi.publishing.Sections;
import vn.caunoi.units.Site;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;

/** The lists of pieces that officers look through; each sees what they may. */
@Component
class Lists {

    static final int ON_A_PAGE = 50;

    /** Nobody counts further than this by eye. */
    static final int COUNTED = 1_000;

    private static final String FROM =
            """
            from publishing.manuscript m
            left join publishing.article a on a.id = m.article
            where\s""";

    private final JdbcClient jdbc;
    private final Sections sections;
    private final Clock clock;

    Lists(JdbcClient jdbc, Sections sections, Clock clock) {
        this.jdbc = jdbc;
        this.sections = sections;
        this.clock = clock;
    }

    /**
     * A page of them.
     *
     * @param total how many there are, {@value #COUNTED} + 1 standing for more
     */
    record Leaf(List<Manuscript> pieces, int total) {

        boolean isCut() {
            return total > COUNTED;
        }
    }

    Leaf of(Site site, Shortlist wanted, Officer officer) {
        Map<String, Object> values = new HashMap<>();
        String where = where(site, wanted, officer, values);
        return new Leaf(pieces(where, values, wanted.page()), count(where, values));
    }

    private List<Manuscript> pieces(String where, Map<String, Object> values, int page) {
        return jdbc.sql(
                        "select "
                                + Manuscript.COLUMNS
                                + FROM
                                + where
                                + " order by m.changed_at desc, m.id desc"
                                + " limit :limit offset :offset")
                .params(values)
                .param("limit", ON_A_PAGE)
                .param("offset", (page - 1) * ON_A_PAGE)
                .query(Manuscript::read)
                .list();
    }

    private int count(String where, Map<String, Object> values) {
        return jdbc.sql(
                        "select count(*) from (select 1 "
                                + FROM
                                + where
                                + " limit :counted) as found")
                .params(values)
                .param("counted", COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    private String where(Site site, Shortlist wanted, Officer officer, Map<String, Object> values) {
        var all = new ArrayList<String>();
        values.put("now", OffsetDateTime.now(clock));
        values.put("site", site.id().value());
        all.add("m.site = :site");
        all.add(seenBy(site, officer, values));
        if (!wanted.state().equals(Optional.of(Shortlist.State.TRASHED))) {
            all.add("m.trashed_at is null");
        }
        wanted.state().ifPresent(state -> all.add(state.condition()));
        words(wanted, all, values);
        add("m.section = :section", "section", wanted.section(), all, values);
        add("m.owner = :owner", "owner", wanted.owner(), all, values);
        add("m.changed_at >= :from", "from", midnight(wanted.from(), 0), all, values);
        add("m.changed_at < :until", "until", midnight(wanted.until(), 1), all, values);
        return String.join(" and ", all);
    }

    /** Editors and the board see all of their sections, writers their own. */
    private String seenBy(Site site, Officer officer, Map<String, Object> values) {
        long unit = site.unit().value();
        values.put("me", officer.id());
        List<Long> all = sections.of(site.id()).stream().map(Section::id).toList();
        List<Long> seen = all.stream().filter(section -> oversees(officer, unit, section)).toList();
        boolean overseesSomething =
                officer.may(PublishingRight.REVIEW, unit)
                        || officer.may(PublishingRight.PUBLISH, unit);
        if (!overseesSomething) {
            return "m.owner = :me";
        }
        if (seen.size() == all.size()) {
            return "true";
        }
        values.put("seen", seen.toArray(Long[]::new));
        return "(m.owner = :me or m.section is null or m.section = any(:seen))";
    }

    private static boolean oversees(Officer officer, long unit, long section) {
        return officer.may(PublishingRight.REVIEW, unit, section)
                || officer.may(PublishingRight.PUBLISH, unit, section);
    }

    private static void words(Shortlist wanted, List<String> all, Map<String, Object> values) {
        int number = 0;
        for (String pattern : wanted.patterns()) {
            String name = "word" + number++;
            all.add("m.words like '%' || publishing.folded(:" + name + ") || '%'");
            values.put(name, pattern);
        }
    }

    private static void add(
            String condition,
            String name,
            @Nullable Object value,
            List<String> all,
            Map<String, Object> values) {
        if (value != null) {
            all.add(condition);
            values.put(name, value);
        }
    }

    private static @Nullable OffsetDateTime midnight(@Nullable LocalDate day, int later) {
        return day == null
                ? null
                : day.plusDays(later).atStartOfDay(Formats.ZONE).toOffsetDateTime();
    }
}
