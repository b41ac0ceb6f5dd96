package vn.caunoi.publishing;

import org.jsoup.Jsoup;

/**
 * HTML that holds nothing executable and no foreign link. It comes out of the sanitiser alone, or
 * out of this room's own tables, where only clean HTML is ever put.
 */
public final class CleanHtml {

    public static final CleanHtml EMPTY = new CleanHtml("");

    private final String html;

    private CleanHtml(String html) {
        this.html = html;
    }

    /** Takes back what this room stored clean; never for text from outside. */
    public static CleanHtml stored(String html) {
        return new CleanHtml(html);
    }

    public String html() {
        return html;
    }

    /** The words alone, for the search index and for summaries. */
    public String text() {
        return Jsoup.parseBodyFragment(html).text();
    }

    public boolean isEmpty() {
        return html.isBlank();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CleanHtml same && same.html.equals(html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    @Override
    public String toString() {
        return html;
    }
}
