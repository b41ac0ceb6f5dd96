package vn.caunoi.publishing.furniture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.publishing.Section;
import vn.caunoi.publishing.SectionEntries;
import vn.caunoi.publishing.Sections;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.ChangedPages;
import vn.caunoi.web.Officer;

/** Where the sections of a site are kept in order; readers see each change at once. */
@Component
class SectionDesk {

    private final JdbcClient jdbc;
    private final Sections sections;
    private final SectionEntries entries;
    private final Journal journal;
    private final ChangedPages changedPages;

    SectionDesk(
            JdbcClient jdbc,
            Sections sections,
            SectionEntries entries,
            Journal journal,
            ChangedPages changedPages) {
        this.jdbc = jdbc;
        this.sections = sections;
        this.entries = entries;
        this.journal = journal;
        this.changedPages = changedPages;
    }

    Optional<Section> find(SiteId site, long section) {
        return sections.of(site).stream().filter(each -> each.id() == section).findFirst();
    }

    /** How many articles each section has or shall have, whatever their state. */
    Map<Long, Integer> articles(SiteId site) {
        return jdbc
                .sql(
                        """
                        select section, count(*) as articles from (
                          select section from publishing.article where site = :site
                          union all
                          select m.section from publishing.manuscript m
                          left join publishing.article a on a.id = m.article
                          where m.site = :site and a.section is distinct from m.section) as each
                        where section is not null group by section
                        """)
                .param("site", site.value())
                .query((row, _) -> Map.entry(row.getLong("section"), row.getInt("articles")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Transactional
    void add(Site site, SectionForm form, Officer officer) {
        free(site.id(), form.wished().value());
        Section added = sections.add(site.id(), form.wished(), form.name(), form.description());
        write(site.id(), changed(added, form));
        tell(site, officer, "chuyên-mục.thêm", "", words(changed(added, form)));
    }

    @Transactional
    void change(Site site, Section section, SectionForm form, Officer officer) {
        Section changed = changed(section, form);
        if (changed.equals(section)) {
            return;
        }
        write(site.id(), changed);
        if (!changed.slug().equals(section.slug())) {
            free(site.id(), changed.slug());
            lead(site.id(), section);
        }
        if (!changed.href().equals(section.href()) || !changed.name().equals(section.name())) {
            entries.putAnew(site.id(), changed);
        }
        tell(site, officer, "chuyên-mục.sửa", words(section), words(changed));
    }

    /** One place up or down; at the end of the list nothing happens. */
    @Transactional
    void move(Site site, Section section, boolean up, Officer officer) {
        var order = new ArrayList<>(sections.of(site.id()).stream().map(Section::id).toList());
        int from = order.indexOf(section.id());
        int to = up ? from - 1 : from + 1;
        if (from < 0 || to < 0 || to >= order.size()) {
            return;
        }
        Collections.swap(order, from, to);
        number(site.id(), order);
        tell(
                site,
                officer,
                "chuyên-mục.xếp",
                "chuyên mục %d, thứ %d".formatted(section.id(), from + 1),
                "thứ %d".formatted(to + 1));
    }

    /** Whether it is gone now; it stays while anything was written for it. */
    @Transactional
    boolean remove(Site site, Section section, Officer officer) {
        int removed =
                jdbc.sql(
                                """
                                delete from publishing.section s
                                where site = :site and id = :section
                                  and not exists (select 1 from publishing.article
                                    where section = s.id)
                                  and not exists (select 1 from publishing.manuscript
                                    where section = s.id)
                                """)
                        .param("site", site.id().value())
                        .param("section", section.id())
                        .update();
        if (removed > 0) {
            tell(site, officer, "chuyên-mục.xóa", words(section), "");
        }
        return removed > 0;
    }

    private static Section changed(Section section, SectionForm form) {
        return new Section(
                section.id(),
                form.wished().value(),
                form.name(),
                form.description(),
                form.hidden());
    }

    private void write(SiteId site, Section section) {
        jdbc.sql(
                        """
                        update publishing.section
                        set name = :name, description = :description, slug = :slug, hidden = :hidden
                        where site = :site and id = :section
                        """)
                .param("name", section.name())
                .param("description", section.description())
                .param("slug", section.slug())
                .param("hidden", section.hidden())
                .param("site", site.value())
                .param("section", section.id())
                .update();
    }

    private void number(SiteId site, List<Long> order) {
        jdbc.sql(
                        """
                        update publishing.section s set position = o.position
                        from unnest(:order) with ordinality as o (id, position)
                        where s.site = :site and s.id = o.id
                        """)
                .param("order", order.toArray(Long[]::new))
                .param("site", site.value())
                .update();
    }

    private void lead(SiteId site, Section before) {
        jdbc.sql(
                        """
                        insert into publishing.former_section (site, slug, section)
                        values (:site, :slug, :section)
                        on conflict (site, slug) do update set section = excluded.section
                        """)
                .param("site", site.value())
                .param("slug", before.slug())
                .param("section", before.id())
                .update();
    }

    /** Lets an address of former times be a section's own. */
    private void free(SiteId site, String slug) {
        jdbc.sql("delete from publishing.former_section where site = :site and slug = :slug")
                .param("site", site.value())
                .param("slug", slug)
                .update();
    }

    private void tell(Site site, Officer officer, String what, String before, String after) {
        changedPages.of(site.id().value());
        journal.record(Act.by(officer, what, site.unit(), before, after));
    }

    private static String words(Section section) {
        return "chuyên mục %d: %s, /%s%s"
                .formatted(
                        section.id(),
                        section.name(),
                        section.slug(),
                        section.hidden() ? ", không ở trình đơn" : "");
    }
}
