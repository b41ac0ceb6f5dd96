package vn.caunoi.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says for which requests a page that lies ready will do, and counts the readers of pages. */
@Component
class ReadyPages {

    private static final Pattern KEPT_QUERY = Pattern.compile("trang=[1-9][0-9]{0,4}");

    private final Frames frames;
    private final PageCache cache;
    private final ChangeNews news;
    private final VisitCounter counter;
    private final boolean caching;

    ReadyPages(
            Frames frames,
            PageCache cache,
            ChangeNews news,
            VisitCounter counter,
            @Value("${caunoi.page-cache:true}") boolean caching) {
        this.frames = frames;
        this.cache = cache;
        this.news = news;
        this.counter = counter;
        this.caching = caching;
    }

    /** What the page is kept under, or null when it must not be kept. */
    PageCache.@Nullable Key key(WebRequest request) {
        String query = request.query();
        boolean keepable =
                caching
                        && news.hears()
                        && isRead(request)
                        && request.header("Cookie") == null
                        && request.header("Authorization") == null
                        && request.header("Range") == null
                        && (query == null || KEPT_QUERY.matcher(query).matches());
        if (!keepable) {
            return null;
        }
        String address = query == null ? request.path() : request.path() + "?" + query;
        return new PageCache.Key(frames.site(request.host()), address);
    }

    static boolean isRead(WebRequest request) {
        return request.method().equals("GET") || request.method().equals("HEAD");
    }

    /** The page when nothing is due on it; null for the unknown, which the filter answers. */
    @Nullable StoredPage fresh(WebRequest request) {
        try {
            PageCache.Key key = key(request);
            return key == null ? null : cache.fresh(key);
        } catch (UnknownHost stranger) {
            return null;
        }
    }

    /** The page, unless this caller shall render it anew. */
    Optional<StoredPage> find(PageCache.@Nullable Key key) {
        return key == null ? Optional.empty() : cache.find(key);
    }

    void count(WebRequest request, StoredPage page) {
        if (page.isPage()) {
            counter.visited(request, page.moment().key().site(), page.subject());
        }
    }

    void count(WebRequest request, @Nullable String subject) {
        long site = frames.site(request.host());
        if (site != Frames.NO_SITE) {
            counter.visited(request, site, subject);
        }
    }
}
