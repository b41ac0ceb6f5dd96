package vn.caunoi.publishing;

import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.caunoi.web.Frame;

/**
 * The newest articles for feed readers (nguồn tin).
 *
 * @param path of the page whose articles these are
 */
record Feed(Frame frame, String title, String path, List<Teaser> teasers) {

    /** The two dialects that are spoken here. */
    enum Format {
        RSS("rss_2.0", "application/rss+xml"),
        ATOM("atom_1.0", "application/atom+xml");

        private final String dialect;
        private final String contentType;

        Format(String dialect, String contentType) {
            this.dialect = dialect;
            this.contentType = contentType;
        }

        String contentType() {
            return contentType + ";charset=UTF-8";
        }

        String file() {
            return name().toLowerCase(Locale.ROOT) + ".xml";
        }
    }

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    Instant changed() {
        return teasers.stream()
                .map(teaser -> later(teaser.publishedAt(), teaser.updatedAt()))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    String as(Format format) {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType(format.dialect);
        feed.setEncoding("UTF-8");
        feed.setLanguage("vi");
        feed.setTitle(plain(title));
        feed.setDescription(plain(title));
        feed.setLink(frame.absolute(path));
        feed.setUri(frame.absolute(path));
        feed.setLinks(List.of(link("alternate", path), link("self", own(format))));
        feed.setPublishedDate(Date.from(changed()));
        feed.setEntries(teasers.stream().map(this::entry).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed that cannot be written: " + path, e);
        }
    }

    private String own(Format format) {
        return (path.equals("/") ? "" : path) + "/" + format.file();
    }

    private SyndLinkImpl link(String relation, String address) {
        var link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(frame.absolute(address));
        return link;
    }

    private SyndEntry entry(Teaser teaser) {
        var lead = new SyndContentImpl();
        lead.setType("text/plain");
        lead.setValue(plain(teaser.lead()));
        var section = new SyndCategoryImpl();
        section.setName(plain(teaser.section()));
        var entry = new SyndEntryImpl();
        entry.setTitle(plain(teaser.title()));
        entry.setUri(frame.absolute(teaser.href()));
        entry.setLink(frame.absolute(teaser.href()));
        entry.setPublishedDate(Date.from(teaser.publishedAt()));
        entry.setUpdatedDate(Date.from(later(teaser.publishedAt(), teaser.updatedAt())));
        entry.setDescription(lead);
        entry.setCategories(List.of(section));
        entry.setAuthor(plain(teaser.author()));
        return entry;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static String plain(String text) {
        return NOT_XML.matcher(text).replaceAll("");
    }
}
