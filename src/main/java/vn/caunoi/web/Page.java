package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the shell must know of a page: its title, its one true address, what machines read.
 *
 * @param path canonical path with the query parameters that belong to it; empty for an error page
 * @param robots what robots may do: "index", "noindex" or "noindex, nofollow"
 * @param picture path of a picture for previews, or null
 * @param type Open Graph type: website or article
 * @param jsonLd ready JSON documents, safe to stand in a script element
 * @param metas further name–content pairs (Dublin Core)
 */
public record Page(
        String title,
        String description,
        String path,
        String robots,
        @Nullable String picture,
        String type,
        List<Link> crumbs,
        List<Link> feeds,
        List<String> jsonLd,
        List<Meta> metas) {

    public record Meta(String name, String content) {}

    public static Page of(String title, String path) {
        return new Page(
                title, "", path, "index", null, "website", List.of(), List.of(), List.of(),
                List.of());
    }

    public Page describedBy(String text) {
        return new Page(title, text, path, robots, picture, type, crumbs, feeds, jsonLd, metas);
    }

    /** The same page with mistakes to correct: its title says so first. */
    public Page mistaken() {
        return new Page(
                "Lỗi: " + title,
                description,
                path,
                robots,
                picture,
                type,
                crumbs,
                feeds,
                jsonLd,
                metas);
    }

    public Page noindex() {
        return robots("noindex");
    }

    /** One of countless answers to what can be asked: robots neither keep it nor go on from it. */
    public Page oneOfMany() {
        return robots("noindex, nofollow");
    }

    private Page robots(String allowed) {
        return new Page(
                title, description, path, allowed, picture, type, crumbs, feeds, jsonLd, metas);
    }

    public Page showing(@Nullable String picturePath) {
        return new Page(
                title, description, path, robots, picturePath, type, crumbs, feeds, jsonLd, metas);
    }

    public Page article() {
        return new Page(
                title, description, path, robots, picture, "article", crumbs, feeds, jsonLd, metas);
    }

    public Page below(Link... ancestors) {
        return new Page(
                title,
                description,
                path,
                robots,
                picture,
                type,
                List.of(ancestors),
                feeds,
                jsonLd,
                metas);
    }

    public Page with(Link feed) {
        return new Page(
                title,
                description,
                path,
                robots,
                picture,
                type,
                crumbs,
                and(feeds, feed),
                jsonLd,
                metas);
    }

    public Page withJsonLd(String json) {
        return new Page(
                title,
                description,
                path,
                robots,
                picture,
                type,
                crumbs,
                feeds,
                and(jsonLd, json),
                metas);
    }

    public Page with(String name, String content) {
        return new Page(
                title,
                description,
                path,
                robots,
                picture,
                type,
                crumbs,
                feeds,
                jsonLd,
                and(metas, new Meta(name, content)));
    }

    private static <T> List<T> and(List<T> some, T one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return List.copyOf(all);
    }
}
