package vn.caunoi.publishing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Link;

/** What a site offers to read, in short (mục lục), for the site map for people. */
@Component
public class Contents {

    private final Overviews overviews;

    Contents(Overviews overviews) {
        this.overviews = overviews;
    }

    /**
     * The contents of a site.
     *
     * @param sections that have something to read
     */
    public record Of(List<Link> pages, List<Chapter> sections) {}

    /** A section and its newest articles. */
    public record Chapter(Link section, List<Link> newest) {}

    public Of of(SiteId site) {
        Overview overview = overviews.of(site);
        var chapters = overview.filled().map(Contents::chapter).toList();
        return new Of(overview.pages(), chapters);
    }

    /** All its sections in their order, those without articles too. */
    public List<Section> sections(SiteId site) {
        return overviews.of(site).sections().stream().map(Overview.Shown::section).toList();
    }

    private static Chapter chapter(Overview.Shown shown) {
        var newest = shown.few().stream().map(each -> new Link(each.title(), each.href()));
        return new Chapter(shown.section().link(), newest.toList());
    }
}
