package vn.caunoi.publishing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The elements of HTML as a text of ours knows them (thẻ): kept, renamed, dropped. */
final class Tags {

    static final Set<String> BLOCKS =
            of("p h2 h3 h4 ul ol li table blockquote figure figcaption hr pre");
    static final Set<String> LISTS = of("ul ol dl dir menu");
    private static final Set<String> TABLE_PARTS = of("caption thead tbody tfoot tr th td");
    private static final Set<String> WORDS = of("a strong em u sub sup br code img");

    static final Set<String> KEPT = union(BLOCKS, TABLE_PARTS, WORDS);

    /** A selector for all that is not words. */
    static final String NO_WORDS = String.join(",", union(BLOCKS, TABLE_PARTS));

    static final Map<String, String> RENAMED =
            Map.ofEntries(
                    Map.entry("h1", "h2"),
                    Map.entry("h5", "h4"),
                    Map.entry("h6", "h4"),
                    Map.entry("b", "strong"),
                    Map.entry("i", "em"),
                    Map.entry("cite", "em"),
                    Map.entry("dfn", "em"),
                    Map.entry("var", "em"),
                    Map.entry("dl", "ul"),
                    Map.entry("dir", "ul"),
                    Map.entry("menu", "ul"),
                    Map.entry("dt", "li"),
                    Map.entry("dd", "li"),
                    Map.entry("kbd", "code"),
                    Map.entry("samp", "code"),
                    Map.entry("tt", "code"),
                    Map.entry("ins", "u"),
                    Map.entry("div", "p"),
                    Map.entry("center", "p"),
                    Map.entry("address", "p"),
                    Map.entry("legend", "p"),
                    Map.entry("summary", "p"));

    /** Taken away with all that is in them. */
    static final Set<String> DROPPED =
            of(
                    "script style iframe object embed applet noscript template svg"
                            + " math title link meta base input select textarea button video"
                            + " audio canvas map frame frameset noembed noframes xmp plaintext"
                            + " param source track portal dialog datalist option optgroup slot"
                            + " colgroup col");

    static final Set<String> FORM_PARTS =
            of("input select textarea button datalist option optgroup");

    /** Dropped without a word in the report. */
    static final Set<String> UNREMARKABLE =
            of("title meta link colgroup col source track param map");

    private Tags() {}

    private static Set<String> of(String names) {
        return Set.copyOf(Arrays.asList(names.split(" ")));
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        Set<String> all = new HashSet<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return Set.copyOf(all);
    }
}
