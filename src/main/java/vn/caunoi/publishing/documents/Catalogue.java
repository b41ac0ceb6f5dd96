package vn.caunoi.publishing.documents;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.ChangeListener;
import vn.caunoi.web.components.Choice;

/** What the documents of each site can be narrowed to, in memory until the site changes. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Catalogue implements ChangeListener {

    private final JdbcClient jdbc;
    private final Cache<SiteId, Choices> choices = Caffeine.newBuilder().maximumSize(2_000).build();

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The kinds, bodies, fields and years that occur on a site. */
    record Choices(
            List<Choice> kinds, List<Choice> bodies, List<Choice> fields, List<Choice> years) {

        boolean isEmpty() {
            return years.isEmpty();
        }
    }

    private record Line(String part, String value) {}

    Choices of(SiteId site) {
        return choices.get(site, this::make);
    }

    /**
     * To choose from in a form: all, each of these, and what is chosen though it occurs no more.
     */
    static List<Choice> offered(List<Choice> some, String chosen) {
        var offered = new ArrayList<>(List.of(Choice.of("", "Tất cả")));
        offered.addAll(some);
        if (offered.stream().noneMatch(choice -> choice.value().equals(chosen))) {
            offered.add(Choice.of(chosen, chosen));
        }
        return offered;
    }

    @Override
    public void changed(long site) {
        choices.invalidate(new SiteId(site));
    }

    @Override
    public void changedEverywhere() {
        choices.invalidateAll();
    }

    private Choices make(SiteId site) {
        List<Line> lines =
                jdbc.sql(
                                """
                                select part, value from (
                                  select part, value
                                  from publishing.document d, lateral (values
                                    ('kind', d.kind), ('body', d.body), ('field', d.field),
                                    ('year', cast(extract(year from d.issued) as text)))
                                    as v (part, value)
                                  where d.site = :site and d.state = 'PUBLISHED'
                                  group by part, value) parts
                                where value <> ''
                                order by part, value collate "vi-x-icu"
                                """)
                        .param("site", site.value())
                        .query((row, _) -> new Line(row.getString(1), row.getString(2)))
                        .list();
        return new Choices(
                DocumentKind.ALL.stream()
                        .filter(kind -> lines.contains(new Line("kind", kind.code())))
                        .map(kind -> Choice.of(kind.code(), kind.label()))
                        .toList(),
                part(lines, "body"),
                part(lines, "field"),
                part(lines, "year").reversed());
    }

    private static List<Choice> part(List<Line> lines, String part) {
        return lines.stream()
                .filter(line -> line.part().equals(part))
                .map(line -> Choice.of(line.value(), line.value()))
                .toList();
    }
}
