package vn.caunoi.publishing.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines as a list (danh sách): four spaces before an item set it one level deeper. */
final class PlainList {

    private static final Pattern ITEM = Pattern.compile("^( *)(?:-|([0-9]{1,5})\\.)(?: +(.*)|)$");
    private static final int DEEPER = 4;

    /**
     * An item with its lines.
     *
     * @param number -1 in a list without numbers
     */
    private record Item(int level, int number, List<String> lines) {

        boolean numbered() {
            return number >= 0;
        }
    }

    private final List<Item> items = new ArrayList<>();
    private final PlainInline words;
    private int at;

    PlainList(List<String> lines, PlainInline words) {
        this.words = words;
        lines.forEach(this::add);
    }

    static boolean begins(String line) {
        return ITEM.matcher(spaced(line)).matches();
    }

    static boolean goesOn(String line) {
        return begins(line) || !line.isBlank() && spaced(line).startsWith(" ".repeat(DEEPER));
    }

    /** All lists that these lines make: a change of sign on one level begins another one. */
    String html() {
        var out = new StringBuilder();
        while (at < items.size()) {
            out.append(list(items.get(at).level()));
        }
        return out.toString();
    }

    private void add(String line) {
        Matcher item = ITEM.matcher(spaced(line));
        if (!item.matches()) {
            items.getLast().lines().add(line.strip());
            return;
        }
        int level = (item.group(1).length() + DEEPER / 2) / DEEPER;
        int number = item.group(2) == null ? -1 : Integer.parseInt(item.group(2));
        List<String> lines = new ArrayList<>();
        lines.add(item.group(3) == null ? "" : item.group(3).strip());
        items.add(new Item(level, number, lines));
    }

    private String list(int level) {
        Item first = items.get(at);
        boolean counts = first.numbered() && first.number() > 1;
        String name = first.numbered() ? "ol" : "ul";
        var out = new StringBuilder("<" + name);
        out.append(counts ? " start=\"" + first.number() + "\"" : "").append('>');
        while (at < items.size()
                && items.get(at).level() >= level
                && items.get(at).numbered() == first.numbered()) {
            out.append(item());
        }
        return out.append("</" + name + ">").toString();
    }

    private String item() {
        Item item = items.get(at++);
        var out = new StringBuilder("<li>");
        out.append(String.join("<br>", item.lines().stream().map(words::html).toList()));
        while (at < items.size() && items.get(at).level() > item.level()) {
            out.append(list(item.level() + 1));
        }
        return out.append("</li>").toString();
    }

    private static String spaced(String line) {
        return line.replace("\t", " ".repeat(DEEPER));
    }
}
