package vn.caunoi.publishing;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.audience.MostRead;
import vn.caunoi.audience.Readers;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Block;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Frame;
import vn.caunoi.web.Link;
import vn.caunoi.web.components.Entry;

/** What was read most in the last month (đọc nhiều). */
@Component
class MostReadBlock implements Block {

    private static final String TITLE = "Đọc nhiều";
    private static final int DAYS = 30;
    private static final int SHOWN = 5;
    private static final int ASKED_FOR = 3 * SHOWN;

    private final Readers readers;
    private final ArticleTitles titles;
    private final Overviews overviews;
    private final TemplateEngine templates;
    private final Map<SiteId, Titled> kept = new ConcurrentHashMap<>();

    MostReadBlock(
            Readers readers, ArticleTitles titles, Overviews overviews, TemplateEngine templates) {
        this.readers = readers;
        this.titles = titles;
        this.overviews = overviews;
        this.templates = templates;
    }

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Name name() {
        return new Name("doc-nhieu", TITLE, true);
    }

    @Override
    public @Nullable Content on(Frame frame) {
        return on(frame, TITLE);
    }

    @Override
    public @Nullable Content on(Frame frame, String title) {
        List<Entry> most = most(new SiteId(frame.site()));
        return most.isEmpty()
                ? null
                : output ->
                        templates.render(
                                "publishing/mostRead.jte",
                                Map.of("most", most, "title", title),
                                output);
    }

    private List<Entry> most(SiteId site) {
        List<MostRead> read = readers.most(site, Article.SUBJECT, DAYS, ASKED_FOR);
        Map<String, Link> links = links(site, read.stream().map(MostRead::subject).toList());
        return read.stream()
                .map(each -> entry(each, links.get(each.subject())))
                .filter(Objects::nonNull)
                .limit(SHOWN)
                .toList();
    }

    /** Titles that were true while the site's overview was this one. */
    private record Titled(Overview overview, List<String> subjects, Map<String, Link> links) {}

    private Map<String, Link> links(SiteId site, List<String> subjects) {
        Overview overview = overviews.of(site);
        Titled known = kept.get(site);
        if (known != null && known.overview() == overview && known.subjects().equals(subjects)) {
            return known.links();
        }
        Map<String, Link> links = titles.of(site, subjects);
        kept.put(site, new Titled(overview, subjects, links));
        return links;
    }

    private static @Nullable Entry entry(MostRead read, @Nullable Link link) {
        return link == null
                ? null
                : new Entry(link.label(), link.href(), Formats.number(read.readers()) + " lượt");
    }
}
