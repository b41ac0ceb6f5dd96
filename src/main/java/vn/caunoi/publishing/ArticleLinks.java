package vn.caunoi.publishing;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Links that lead from an article elsewhere. */
final class ArticleLinks {

    private ArticleLinks() {}

    /** All that carries the same tag. */
    static String search(String tag) {
        return "/tim-kiem?q=" + encoded('"' + tag + '"');
    }

    /** A letter that tells somebody about the article. */
    static String mail(String title, String address) {
        return "mailto:?subject=" + encoded(title) + "&body=" + encoded(title + "\n" + address);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
