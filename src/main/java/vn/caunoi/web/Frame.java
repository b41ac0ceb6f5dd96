package vn.caunoi.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the shell shows of the site that a request is for.
 *
 * @param site the site's number
 * @param origin scheme and host of canonical addresses, without a slash at the end
 * @param title "Trang thông tin điện tử huyện Thanh Miện"
 * @param bodyKind the small line of the masthead: "Trang thông tin điện tử"
 * @param bodyName the large line of the masthead: "Huyện Thanh Miện"
 * @param demo whether every page must say that it is a demonstration
 * @param archive since when the unit is no more and who follows it, else null
 * @param themeHref the site's own colours as a stylesheet, else null
 * @param emblemHref the site's own emblem, else null for the neutral star
 * @param top what stands right under the masthead of every page
 */
public record Frame(
        long site,
        String host,
        String origin,
        String title,
        String bodyKind,
        String bodyName,
        Imprint imprint,
        boolean demo,
        @Nullable Archive archive,
        List<Link> menu,
        @Nullable String themeHref,
        @Nullable String emblemHref,
        List<Content> top) {

    /** A frame with nothing under its masthead. */
    public Frame(
            long site,
            String host,
            String origin,
            String title,
            String bodyKind,
            String bodyName,
            Imprint imprint,
            boolean demo,
            @Nullable Archive archive,
            List<Link> menu,
            @Nullable String themeHref,
            @Nullable String emblemHref) {
        this(
                site,
                host,
                origin,
                title,
                bodyKind,
                bodyName,
                imprint,
                demo,
                archive,
                menu,
                themeHref,
                emblemHref,
                List.of());
    }

    /** An archived unit (đơn vị lưu trữ): ended on a day, followed by others. */
    public record Archive(LocalDate since, List<Link> successors) {}

    /** The same with these blocks under its masthead. */
    public Frame headedBy(List<Content> blocks) {
        return new Frame(
                site,
                host,
                origin,
                title,
                bodyKind,
                bodyName,
                imprint,
                demo,
                archive,
                menu,
                themeHref,
                emblemHref,
                blocks);
    }

    public String absolute(String path) {
        return origin + path;
    }
}
