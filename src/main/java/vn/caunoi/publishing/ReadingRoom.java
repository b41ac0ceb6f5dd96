package vn.caunoi.publishing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.audience.Readers;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Block;
import vn.caunoi.web.Blocks;
import vn.caunoi.web.Frame;
import vn.caunoi.web.Subject;

/** Gives readers an article or a page, or says what became of it (phòng đọc). */
@Component
class ReadingRoom {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingRoom.class);

    private final Articles articles;
    private final ArticleFiles files;
    private final Overviews overviews;
    private final OldAddresses oldAddresses;
    private final Readers readers;
    private final Blocks blocks;
    private final Seals seals;
    private final Clock clock;

    ReadingRoom(
            Articles articles,
            ArticleFiles files,
            Overviews overviews,
            OldAddresses oldAddresses,
            Readers readers,
            Blocks blocks,
            Seals seals,
            Clock clock) {
        this.articles = articles;
        this.files = files;
        this.overviews = overviews;
        this.oldAddresses = oldAddresses;
        this.readers = readers;
        this.blocks = blocks;
        this.seals = seals;
        this.clock = clock;
    }

    /** What stands at this last part of an address; its own address only, others lead there. */
    ModelAndView answer(String slug, SiteId site, Frame frame, HttpServletRequest request) {
        Article article = articles.find(site, slug).orElse(null);
        if (article == null || article.standing(clock.instant()) instanceof Standing.Unknown) {
            return oldAddress(site, request);
        }
        return article.href().equals(request.getRequestURI())
                ? answer(article, site, frame, request)
                : new ModelAndView(Moved.to(article.href()));
    }

    private ModelAndView answer(
            Article article, SiteId site, Frame frame, HttpServletRequest request) {
        return switch (article.standing(clock.instant())) {
            case Standing.Visible() -> page(article, site, frame, request);
            case Standing.Unknown() -> oldAddress(site, request);
            case Standing.Expired(Instant at) ->
                    gone(article, frame, "Bài viết đã hết thời hạn đăng.", at);
            case Standing.Withdrawn(String reason, Instant at) -> gone(article, frame, reason, at);
        };
    }

    private ModelAndView oldAddress(SiteId site, HttpServletRequest request) {
        return oldAddresses
                .today(site, request.getRequestURI(), request.getQueryString())
                .map(today -> new ModelAndView(Moved.to(today)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(
            Article article, SiteId site, Frame frame, HttpServletRequest request) {
        Subject.of(request, article.subject());
        List<ArticleFile> own = files.of(article.id());
        String view = article.kind() == Incoming.Kind.PAGE ? "page" : "article";
        var page = new ModelAndView("publishing/" + view);
        page.addObject("page", ArticlePage.of(article, own, frame));
        page.addObject("article", article);
        page.addObject("body", body(article, site));
        page.addObject("attachments", own.stream().filter(ArticleFile::isAttachment).toList());
        page.addObject("aside", blocks.at(Block.Place.ASIDE, frame));
        if (article.kind() == Incoming.Kind.ARTICLE) {
            page.addObject("related", overviews.of(site).related(article));
            page.addObject("readers", readers.of(site, article.subject()));
        }
        return page;
    }

    /** Null when it does not bear our seal: nobody gets it until somebody has looked at it. */
    private @Nullable String body(Article article, SiteId site) {
        if (seals.fits(site, article.shown())) {
            return article.shown().html();
        }
        LOG.error("the body of article {} of site {} bears no fitting seal", article.id(), site);
        return null;
    }

    private ModelAndView gone(Article article, Frame frame, String reason, Instant at) {
        var page = new ModelAndView("publishing/gone", HttpStatus.GONE);
        page.addObject("page", ArticlePage.gone(article));
        page.addObject("article", article);
        page.addObject("reason", reason);
        page.addObject("at", at);
        page.addObject("aside", blocks.at(Block.Place.ASIDE, frame));
        return page;
    }
}
