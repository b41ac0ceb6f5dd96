package vn.caunoi.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever goes in: nothing executable comes out, and cleaning again changes nothing. */
class SanitiserProperties {

    static final java.util.List<String> VECTORS = Vectors.ALL;

    private static final Set<String> ELEMENTS =
            Set.of(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "th",
                    "td",
                    "blockquote",
                    "figure",
                    "figcaption",
                    "img",
                    "a",
                    "strong",
                    "em",
                    "u",
                    "sub",
                    "sup",
                    "br",
                    "hr",
                    "code",
                    "pre");
    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "href", "src", "alt", "id", "scope", "colspan", "rowspan", "width", "height",
                    "start", "type");

    private final Sanitiser sanitiser = new Sanitiser(Set.of("chinhphu.vn"));

    @ParameterizedTest
    @FieldSource("VECTORS")
    void knownAttacksComeToNothing(String attack) {
        harmless(attack);
    }

    @Test
    void theCorpusIsLargeEnough() {
        assertThat(Vectors.ALL).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Property(tries = 1500)
    void mixturesOfAttacksComeToNothing(@ForAll("mixtures") String mixture) {
        harmless(mixture);
    }

    @Provide
    Arbitrary<String> mixtures() {
        Arbitrary<String> pieces =
                Arbitraries.oneOf(
                        Arbitraries.of(Vectors.ALL),
                        Arbitraries.of(
                                "<p>",
                                "</p>",
                                "<b>",
                                "</b>",
                                "<table>",
                                "<tr>",
                                "<td>",
                                "</table>",
                                "<ul>",
                                "<li>",
                                "</ul>",
                                "<blockquote>",
                                "</blockquote>",
                                "<pre>",
                                "</pre>",
                                "<figure>",
                                "<figcaption>",
                                "</figure>",
                                "<br><br>",
                                "&nbsp;",
                                "<h1>",
                                "</h1>",
                                "<a href='/x'>",
                                "</a>",
                                "<dl><dd>",
                                "<div>",
                                "</div>",
                                "<svg>",
                                "<math>",
                                "<select>",
                                "\"",
                                "'",
                                "<",
                                ">",
                                "chữ Việt",
                                "\n\n",
                                "<!--",
                                "-->",
                                "<a id=fn1>",
                                "</svg>",
                                "<form>",
                                "<hr>",
                                "<caption>",
                                "<th>",
                                "<center>",
                                "<sup>"),
                        Arbitraries.strings().ofMaxLength(8));
        return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
    }

    private void harmless(String dirty) {
        String clean = sanitiser.clean(dirty).html().html();
        Jsoup.parseBodyFragment(clean).body().traverse((node, depth) -> harmless(node, dirty));
        assertThat(sanitiser.clean(clean).html().html()).as(dirty).isEqualTo(clean);
        assertThat(sanitiser.clean(clean).remarks())
                .as("a second look at %s", clean)
                .allMatch(remark -> remark.what().contains("alt"));
    }

    private static void harmless(Node node, String dirty) {
        assertThat(node).as(dirty).isNotInstanceOfAny(DataNode.class, Comment.class);
        if (node instanceof Element element && !element.nameIs("body")) {
            assertThat(ELEMENTS).as(dirty).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).as(dirty).contains(attribute.getKey());
            }
            if (element.hasAttr("href")) {
                assertThat(element.attr("href"))
                        .as(dirty)
                        .matches("/([^/\\\\].*)?|#.+|https?://([a-z.]+\\.)?chinhphu\\.vn(/.*)?");
            }
            if (element.hasAttr("src")) {
                assertThat(element.attr("src")).as(dirty).startsWith("/anh/").doesNotContain("..");
            }
        }
    }
}
