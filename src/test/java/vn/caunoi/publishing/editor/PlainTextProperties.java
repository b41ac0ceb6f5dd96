package vn.caunoi.publishing.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import vn.caunoi.publishing.Sanitiser;

/** A body that goes through plain text and back is the same body; no word is ever lost. */
class PlainTextProperties {

    private final Sanitiser sanitiser = new Sanitiser(Set.of("chinhphu.vn"));

    @Property(tries = 1000)
    void aBodyComesBackTheSame(@ForAll("bodies") String body) {
        String clean = sanitiser.clean(body).html().html();
        String plain = PlainText.of(clean);

        assertThat(sanitiser.clean(PlainText.html(plain)).html().html()).as(plain).isEqualTo(clean);
    }

    @Property(tries = 1000)
    void noWordOfAnyHtmlIsLost(@ForAll("oddHtml") String html) {
        String clean = sanitiser.clean(html).html().html();

        assertThat(letters(PlainText.html(PlainText.of(clean)))).isEqualTo(letters(clean));
    }

    @Property(tries = 1000)
    void whateverIsTypedComesOutAsWordsAndStaysTheSame(@ForAll("typed") String typed) {
        String html = sanitiser.clean(PlainText.html(typed)).html().html();
        String again = sanitiser.clean(PlainText.html(PlainText.of(html))).html().html();

        assertThat(letters(again)).as(html).isEqualTo(letters(html));
    }

    private static String letters(String html) {
        return Jsoup.parseBodyFragment(html).text().replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Provide
    Arbitrary<String> bodies() {
        return blocks(true).list().ofMinSize(1).ofMaxSize(6).map(blocks -> String.join("", blocks));
    }

    @Provide
    Arbitrary<String> oddHtml() {
        var pieces =
                Arbitraries.oneOf(
                        blocks(true),
                        words().map(Entities::escape),
                        Arbitraries.of(
                                "<b>",
                                "</b>",
                                "<i>",
                                "</i>",
                                "<ul><li>",
                                "</li></ul>",
                                "<table><tr><td>",
                                "</td></tr></table>",
                                "<blockquote>",
                                "</blockquote>",
                                "<pre>",
                                "</pre>",
                                "<br>",
                                "<p>",
                                "<h3>",
                                "</h3>",
                                "<sub>",
                                "</sub>",
                                "<a href=/x>",
                                "</a>",
                                "<ol><li>",
                                "<dl><dd>",
                                "<figure>",
                                "<hr>"));
        return pieces.list().ofMaxSize(10).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.oneOf(
                        words(),
                        Arbitraries.of(
                                "\n", "\n\n", "- ", "1. ", "    ", "## ", "> ", "| ", " |", "|---|",
                                "**", "*", "[", "](/x)", "![", "[^1]", "[^1]: ", "```\n", "\\",
                                "---\n", "<b>"))
                .list()
                .ofMaxSize(15)
                .map(list -> String.join("", list));
    }

    private static Arbitrary<String> blocks(boolean nested) {
        var inline = inline();
        var paragraph = inline.map(words -> "<p>" + words + "</p>");
        var broken =
                Combinators.combine(inline, inline).as((a, b) -> "<p>" + a + "<br>" + b + "</p>");
        var heading =
                Combinators.combine(Arbitraries.of(2, 3, 4), inline)
                        .as((level, words) -> "<h" + level + ">" + words + "</h" + level + ">");
        var quote =
                paragraph
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(2)
                        .map(inner -> "<blockquote>" + String.join("", inner) + "</blockquote>");
        var figure =
                Combinators.combine(words(), inline)
                        .as(
                                (alt, caption) ->
                                        "<figure><img src=\"/anh/"
                                                + "a1".repeat(32)
                                                + "/960.jpg\" alt=\""
                                                + Entities.escape(alt)
                                                + "\"><figcaption>"
                                                + caption
                                                + "</figcaption></figure>");
        return Arbitraries.oneOf(
                paragraph,
                broken,
                heading,
                quote,
                figure,
                list(nested),
                table(inline),
                Arbitraries.of("<hr>"));
    }

    private static Arbitrary<String> list(boolean nested) {
        var item =
                nested
                        ? Combinators.combine(inline(), list(false).injectNull(0.7))
                                .as(
                                        (words, inner) ->
                                                "<li>"
                                                        + words
                                                        + (inner == null ? "" : inner)
                                                        + "</li>")
                        : inline().map(words -> "<li>" + words + "</li>");
        var items = item.list().ofMinSize(1).ofMaxSize(3).map(all -> String.join("", all));
        return Combinators.combine(items, Arbitraries.of("<ul>", "<ol>", "<ol start=\"7\">"))
                .as((all, tag) -> tag + all + "</" + tag.substring(1, 3) + ">");
    }

    private static Arbitrary<String> table(Arbitrary<String> inline) {
        return inline.list()
                .ofSize(4)
                .map(
                        cells ->
                                "<table><thead><tr><th scope=\"col\">%s</th><th scope=\"col\">%s</th></tr></thead><tbody><tr><td>%s</td><td>%s</td></tr></tbody></table>"
                                        .formatted(cells.toArray()));
    }

    private static Arbitrary<String> inline() {
        var plain = words().map(Entities::escape);
        var strong = plain.map(words -> "<strong>" + words + "</strong>");
        var em = plain.map(words -> "<em>" + words + "</em>");
        var link = plain.map(words -> "<a href=\"https://chinhphu.vn/luat\">" + words + "</a>");
        var bold = link.map(words -> "<strong>" + words + "</strong>");
        return Arbitraries.oneOf(plain, strong, em, link, bold)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join(" ", parts));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of(
                        "Thanh",
                        "Miện",
                        "2 * 3",
                        "[ngoặc]",
                        "a|b",
                        "##",
                        "-",
                        "---",
                        "1.",
                        "> x",
                        "\\",
                        "![",
                        "](x)",
                        "[^1]:",
                        "*",
                        "**",
                        "_gạch_",
                        "😀",
                        "\"nháy\"",
                        "đ & e",
                        "```")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(all -> String.join(" ", all));
    }
}
