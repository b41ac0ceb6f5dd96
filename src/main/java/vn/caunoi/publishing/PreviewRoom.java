package vn.caunoi.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Block;
import vn.caunoi.web.Blocks;
import vn.caunoi.web.Frame;
import vn.caunoi.web.Link;

/** Shows a proof as readers would see it, before they do (xem trước). */
@Component
public class PreviewRoom {

    private final ArticleFiles files;
    private final ShownBody shownBody;
    private final Blocks blocks;
    private final Clock clock;

    PreviewRoom(ArticleFiles files, ShownBody shownBody, Blocks blocks, Clock clock) {
        this.files = files;
        this.shownBody = shownBody;
        this.blocks = blocks;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param addresses turns public addresses of pictures and files into those of the office
     */
    public ModelAndView show(Proof proof, Frame frame, UnaryOperator<String> addresses) {
        List<ArticleFile> own = files.described(proof.files());
        SealedBody shown = shownBody.of(proof.site(), proof.body(), own);
        Article article = article(proof, shown);
        String view = proof.kind() == Incoming.Kind.PAGE ? "page" : "article";
        var page = new ModelAndView("publishing/" + view);
        page.addObject("page", ArticlePage.of(article, List.of(), frame).noindex());
        page.addObject("article", article);
        page.addObject("body", addresses.apply(shown.html()));
        page.addObject("attachments", own.stream().filter(ArticleFile::isAttachment).toList());
        page.addObject("aside", blocks.at(Block.Place.ASIDE, frame));
        page.addObject("related", List.of());
        page.addObject("readers", 0L);
        return page;
    }

    private Article article(Proof proof, SealedBody shown) {
        Section section = proof.section();
        Instant at = proof.publishedAt();
        return new Article(
                0,
                proof.kind(),
                section == null ? null : new Link(section.name(), section.href()),
                section == null ? 0 : section.id(),
                proof.slug().value(),
                proof.title(),
                proof.lead(),
                shown,
                proof.author(),
                proof.source(),
                proof.tags(),
                proof.persons(),
                ArticleState.PUBLISHED,
                at,
                null,
                null,
                clock.instant(),
                null,
                null);
    }
}
