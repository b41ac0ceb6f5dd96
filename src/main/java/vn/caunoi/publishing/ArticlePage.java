package vn.caunoi.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Frame;
import vn.caunoi.web.JsonLd;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;

/** What machines read of an article: Dublin Core, Open Graph, JSON-LD. */
final class ArticlePage {

    private static final Link HOME = new Link("Trang chủ", "/");

    private ArticlePage() {}

    static Page of(Article article, List<ArticleFile> files, Frame frame) {
        Optional<String> picture =
                files.stream().filter(ArticleFile::isPicture).findFirst().map(ArticleFile::src);
        Page open =
                Page.of(article.title(), article.href())
                        .describedBy(article.lead())
                        .showing(picture.orElse(null));
        Page page = article.persons() ? open.noindex() : open;
        return article.section() == null
                ? page
                : news(page, article, article.section(), picture, frame);
    }

    /** Of an article that is no more: its title, for nobody's index. */
    static Page gone(Article article) {
        Page page = Page.of(article.title(), article.href()).noindex();
        return article.section() == null ? page : page.below(article.section());
    }

    /** The path to here as a BreadcrumbList. */
    static String crumbs(Frame frame, Link... path) {
        var items = new ArrayList<Map<String, Object>>();
        items.add(crumb(1, HOME, frame));
        for (Link link : path) {
            items.add(crumb(items.size() + 1, link, frame));
        }
        return JsonLd.of(Map.of("@type", "BreadcrumbList", "itemListElement", items));
    }

    private static Map<String, Object> crumb(int position, Link link, Frame frame) {
        return Map.of(
                "@type",
                "ListItem",
                "position",
                position,
                "name",
                link.label(),
                "item",
                frame.absolute(link.href()));
    }

    private static Page news(
            Page page, Article article, Link section, Optional<String> picture, Frame frame) {
        Page announced =
                page.article()
                        .below(section)
                        .with(new Link("RSS " + section.label(), section.href() + "/rss.xml"))
                        .withJsonLd(newsArticle(article, section, picture, frame))
                        .withJsonLd(
                                crumbs(frame, section, new Link(article.title(), article.href())));
        return dublinCore(announced, article, section, frame);
    }

    private static Page dublinCore(Page page, Article article, Link section, Frame frame) {
        Page described =
                page.with("DC.title", article.title())
                        .with("DC.publisher", frame.title())
                        .with("DC.date", Formats.iso(article.publishedAt()))
                        .with("DC.identifier", frame.absolute(article.href()))
                        .with("DC.subject", subject(article, section))
                        .with("DC.type", "Text")
                        .with("DC.language", "vi");
        return article.author().isBlank()
                ? described
                : described.with("DC.creator", article.author());
    }

    private static String subject(Article article, Link section) {
        return article.tags().isEmpty() ? section.label() : String.join("; ", article.tags());
    }

    private static String newsArticle(
            Article article, Link section, Optional<String> picture, Frame frame) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("@type", "NewsArticle");
        facts.put("headline", article.title());
        facts.put("description", article.lead());
        facts.put("articleSection", section.label());
        facts.put("datePublished", Formats.iso(article.publishedAt()));
        facts.put("dateModified", Formats.iso(article.updatedAt()));
        facts.put("inLanguage", "vi");
        facts.put("mainEntityOfPage", frame.absolute(article.href()));
        facts.put("publisher", organisation(frame));
        facts.put("author", author(article, frame));
        picture.ifPresent(src -> facts.put("image", List.of(frame.absolute(src))));
        return JsonLd.of(facts);
    }

    private static Map<String, String> author(Article article, Frame frame) {
        return article.author().isBlank()
                ? organisation(frame)
                : Map.of("@type", "Person", "name", article.author());
    }

    private static Map<String, String> organisation(Frame frame) {
        return Map.of(
                "@type", "GovernmentOrganization", "name", frame.bodyName(), "url", frame.origin());
    }
}
