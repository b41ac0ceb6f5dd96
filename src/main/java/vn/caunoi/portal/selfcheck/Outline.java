package vn.caunoi.portal.selfcheck;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What of a page must be the same for everybody (phần phải giống nhau): its words and its
 * addresses, without figures, which move by themselves, and without the lists that figures order.
 */
record Outline(List<String> parts) {

    private static final String MOVES = ".counters, .article-facts, .most-read, .link-list";

    static Outline of(Document page) {
        Document still = page.clone();
        still.select(MOVES).remove();
        List<String> parts = new ArrayList<>();
        for (Element element : still.getAllElements()) {
            add(parts, element.nameIs("script") ? element.data() : element.ownText());
            for (String name : List.of("href", "src", "action", "content", "style", "data")) {
                add(parts, element.attr(name));
            }
        }
        return new Outline(List.copyOf(parts));
    }

    /** The first thing that only one of the two has; empty when they are the same. */
    String firstDifference(Outline other) {
        for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
            String here = i < parts.size() ? parts.get(i) : "";
            String there = i < other.parts.size() ? other.parts.get(i) : "";
            if (!here.equals(there)) {
                return "“%s” và “%s”".formatted(here, there);
            }
        }
        return "";
    }

    private static void add(List<String> parts, String text) {
        String still = text.replaceAll("[0-9][0-9.,:/]*", "0").strip();
        if (!still.isEmpty()) {
            parts.add(still);
        }
    }
}
