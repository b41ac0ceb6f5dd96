package vn.caunoi.web;

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
        @Nullable String emblemHref) {

    /** An archived unit (đơn vị lưu trữ): ended on a day, followed by others. */
    public record Archive(LocalDate since, List<Link> successors) {}

    public String absolute(String path) {
        return origin + path;
    }
}
