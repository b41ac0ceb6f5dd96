package vn.caunoi.publishing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Makes HTML from outside clean (làm sạch HTML): only what is on the list stays.
 *
 * <p>The order matters: first the structure is put right, then a sanitiser of its own strikes out
 * whatever is not on its list, so that a mistake in the structure never opens a door.
 */
public final class Sanitiser {

    /** What is left of it would join the next ">" of the markup into "≯". */
    private static final char STROKE = '\u0338';

    private static final Pattern SMALL_NUMBER = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern NUMBERING = Pattern.compile("[1aAiI]");
    private static final Pattern SCOPE = Pattern.compile("(?i)(row|col|rowgroup|colgroup)");

    private static final PolicyFactory LIST =
            new HtmlPolicyBuilder()
                    .allowElements(Tags.KEPT.toArray(String[]::new))
                    .allowUrlProtocols("http", "https", "mailto", "tel")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowAttributes("id")
                    .matching(Structure.FOOTNOTE)
                    .onElements("a", "p", "li", "sup")
                    .allowAttributes("src")
                    .matching(Structure.OWN_PICTURE)
                    .onElements("img")
                    .allowAttributes("alt")
                    .onElements("img")
                    .allowAttributes("width", "height")
                    .matching(SMALL_NUMBER)
                    .onElements("img")
                    .allowAttributes("colspan", "rowspan")
                    .matching(SMALL_NUMBER)
                    .onElements("td", "th")
                    .allowAttributes("start")
                    .matching(SMALL_NUMBER)
                    .onElements("ol")
                    .allowAttributes("type")
                    .matching(NUMBERING)
                    .onElements("ol")
                    .allowAttributes("scope")
                    .matching(SCOPE)
                    .onElements("th")
                    .allowWithoutAttributes("a")
                    .toFactory();

    private final Links links;

    /**
     * @param outboundHosts hosts that may be linked to, their subdomains included
     */
    public Sanitiser(Set<String> outboundHosts) {
        this.links = new Links(outboundHosts);
    }

    /** Cleans, and says what was taken away. */
    public Cleaned clean(String html) {
        Set<Remark> remarks = new LinkedHashSet<>();
        Element body = parse(storable(html));
        Structure structure = new Structure(links, remarks);
        structure.putRight(body);
        Element listed = parse(LIST.sanitize(body.html()));
        structure.putRight(listed);
        return new Cleaned(CleanHtml.stored(listed.html().strip()), new ArrayList<>(remarks));
    }

    /** NFC, without control characters. */
    public static String plain(String text) {
        String composed = Normalizer.normalize(storable(text), Normalizer.Form.NFC);
        return composed.indexOf(STROKE) < 0
                ? composed
                : composed.replace(String.valueOf(STROKE), "");
    }

    /** Without what no database stores: control characters and halves of UTF-16 pairs. */
    private static String storable(String text) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                .filter(c -> c > 0xFFFF || isPlain((char) c))
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isPlain(char c) {
        boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0x7F;
        return !control && !Character.isSurrogate(c) && c < 0xFFFE;
    }

    private static Element parse(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    /** What came out, and what was taken away. */
    public record Cleaned(CleanHtml html, List<Remark> remarks) {}
}
