package vn.caunoi.publishing.imports;

import java.util.List;
import org.jsoup.Jsoup;
import vn.caunoi.publishing.Remark;

/**
 * The text of a post, of either editor (nội dung bài WordPress).
 *
 * @param lead the excerpt, else what stands before the "more" mark
 */
record WordPressText(String lead, String html) {

    private static final int LONGEST_LEAD = 700;
    private static final String MORE = "<!--more";

    static WordPressText of(String content, String excerpt, List<Remark> remarks) {
        Shortcodes codes = new Shortcodes(content);
        String expanded = codes.expanded();
        codes.gone().forEach(name -> remarks.add(new Remark("bỏ mã ngắn", "[" + name + "]")));
        String lead = words(excerpt);
        int more = expanded.indexOf(MORE);
        if (more < 0 || !lead.isBlank()) {
            return new WordPressText(lead, paragraphs(expanded));
        }
        String before = expanded.substring(0, more);
        String opening = words(before);
        int end = expanded.indexOf("-->", more);
        if (end < 0 || opening.length() > LONGEST_LEAD || before.contains("<img")) {
            return new WordPressText("", paragraphs(expanded));
        }
        return new WordPressText(opening, paragraphs(expanded.substring(end + 3)));
    }

    static String words(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0
                ? html.strip().replaceAll("\\s+", " ")
                : Jsoup.parseBodyFragment(html).text();
    }

    private static String paragraphs(String html) {
        return html.contains("<!-- wp:") ? html : ClassicText.withParagraphs(html);
    }
}
