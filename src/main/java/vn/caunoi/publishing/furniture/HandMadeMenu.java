package vn.caunoi.publishing.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.publishing.Contents;
import vn.caunoi.publishing.Section;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Link;
import vn.caunoi.web.MenuSource;

/**
 * The menu that somebody made (trình đơn tự sắp), in place of the automatic one. What it leads to
 * may be gone by now: such entries and empty groups are left out.
 */
@Component
class HandMadeMenu implements MenuSource {

    private final Furnishing furnishing;
    private final Contents contents;

    HandMadeMenu(Furnishing furnishing, Contents contents) {
        this.furnishing = furnishing;
        this.contents = contents;
    }

    @Override
    public boolean isWhole(long site) {
        return furnishing.of(new SiteId(site)).arrangement().menu() != null;
    }

    @Override
    public List<Link> menu(long site) {
        SiteId id = new SiteId(site);
        List<MenuItem> items = furnishing.of(id).arrangement().menu();
        return items == null ? List.of() : new Targets(contents, id).links(items);
    }

    /** Where entries of a menu may lead on a site. */
    record Targets(Map<Long, Section> sections, Map<String, Link> pages) {

        Targets(Contents contents, SiteId site) {
            this(
                    contents.sections(site).stream()
                            .collect(Collectors.toMap(Section::id, Function.identity())),
                    contents.of(site).pages().stream()
                            .collect(Collectors.toMap(Link::href, Function.identity())));
        }

        List<Link> links(List<MenuItem> items) {
            var links = new ArrayList<Link>();
            for (int at = 0; at < items.size(); at++) {
                MenuItem item = items.get(at);
                if (item.isHeading()) {
                    List<Link> below = below(items, at + 1);
                    if (!below.isEmpty()) {
                        links.add(new Link(item.label(), "", below));
                    }
                } else if (!item.inside()) {
                    link(item).ifPresent(links::add);
                }
            }
            return links;
        }

        private List<Link> below(List<MenuItem> items, int from) {
            return items.stream()
                    .skip(from)
                    .takeWhile(MenuItem::inside)
                    .flatMap(item -> link(item).stream())
                    .toList();
        }

        Optional<Link> link(MenuItem item) {
            Optional<Link> target =
                    switch (item.kind()) {
                        case SECTION ->
                                Optional.ofNullable(sections.get(item.section()))
                                        .map(section -> new Link(section.name(), section.href()));
                        case PAGE -> Optional.ofNullable(pages.get(item.href()));
                        case LINK -> Optional.of(new Link(item.label(), item.href()));
                        case HEADING -> Optional.empty();
                    };
            return target.map(
                    link -> item.label().isEmpty() ? link : new Link(item.label(), link.href()));
        }
    }
}
