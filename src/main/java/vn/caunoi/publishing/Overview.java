package vn.caunoi.publishing;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.web.Link;

/**
 * What most pages of a site need at once (toàn cảnh một trang): its sections, its menu, its newest
 * articles. True until the given instant.
 */
record Overview(
        List<Link> menu,
        List<Shown> sections,
        List<Link> pages,
        List<Teaser> featured,
        List<Teaser> newest,
        Instant until) {

    /** The section of announcements has a block of its own (thông báo). */
    static final String NOTICES = "thong-bao";

    private static final String FIRST_PAGE = "/gioi-thieu";
    private static final String LAST_PAGE = "/lien-he";
    private static final int SECTIONS_IN_MENU = 8;
    private static final int IN_A_BOX = 5;
    private static final int RELATED = 4;

    /** A section and its newest articles. */
    record Shown(Section section, List<Teaser> newest) {

        /** For a box on a page. */
        List<Teaser> few() {
            return newest.stream().limit(IN_A_BOX).toList();
        }

        boolean isNotices() {
            return section.slug().equals(NOTICES);
        }
    }

    Optional<Section> section(String slug) {
        return sections.stream()
                .map(Shown::section)
                .filter(section -> section.slug().equals(slug))
                .findFirst();
    }

    /** Others of its section: those with a tag in common first, then the newest. */
    List<Teaser> related(Article article) {
        return sections.stream()
                .filter(shown -> shown.section().id() == article.sectionId())
                .flatMap(shown -> shown.newest().stream())
                .filter(teaser -> teaser.id() != article.id())
                .sorted(Comparator.comparing(t -> Collections.disjoint(t.tags(), article.tags())))
                .limit(RELATED)
                .toList();
    }

    /** Sections that have something to read. */
    Stream<Shown> filled() {
        return filled(sections);
    }

    Optional<Shown> notices() {
        return filled().filter(Shown::isNotices).findFirst();
    }

    /** Giới thiệu, the sections that have something to read, Liên hệ; home is the shell's. */
    static List<Link> menu(List<Shown> sections, List<Link> pages) {
        return Stream.of(
                        page(pages, FIRST_PAGE),
                        filled(sections)
                                .filter(shown -> !shown.section().hidden())
                                .limit(SECTIONS_IN_MENU)
                                .map(shown -> shown.section().link()),
                        page(pages, LAST_PAGE))
                .flatMap(links -> links)
                .toList();
    }

    private static Stream<Shown> filled(List<Shown> sections) {
        return sections.stream().filter(shown -> !shown.newest().isEmpty());
    }

    private static Stream<Link> page(List<Link> pages, String href) {
        return pages.stream().filter(page -> page.href().equals(href));
    }
}
