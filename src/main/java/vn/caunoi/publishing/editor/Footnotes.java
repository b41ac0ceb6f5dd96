package vn.caunoi.publishing.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The footnotes of a body (chú thích cuối bài), numbered in the order in which the text asks. */
final class Footnotes {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    static Footnotes of(Element body) {
        var notes = new Footnotes();
        for (Element link : body.select("a[href^=#]")) {
            String target = link.attr("href").substring(1);
            Element note = target.isEmpty() ? null : body.getElementById(target);
            boolean isNote = note != null && (note.nameIs("li") || note.nameIs("p"));
            if (isNote && !notes.numbers.containsKey(target)) {
                notes.numbers.put(target, notes.numbers.size() + 1);
            }
        }
        return notes;
    }

    /** The number of the note to which this link leads, or null when it leads to none. */
    @Nullable Integer askedBy(Element link) {
        String href = link.attr("href");
        return href.startsWith("#") ? numbers.get(href.substring(1)) : null;
    }

    /** The number of this element, when it is a note. */
    @Nullable Integer of(String id) {
        return numbers.get(id);
    }

    /** Whether this link only leads back from a note to the text. */
    boolean leadsBack(Element link) {
        return link.attr("href").startsWith("#")
                && askedBy(link) == null
                && link.parents().stream().anyMatch(parent -> numbers.containsKey(parent.id()));
    }
}
