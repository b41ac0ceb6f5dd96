package vn.caunoi.publishing.editor;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes what stands inside a block: words, emphasis, links, references to footnotes. */
final class PlainWords {

    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern SIGNS = Pattern.compile("[\\\\*\\[\\]|]");
    private static final Pattern NUMBER = Pattern.compile("^([0-9]{1,5})(\\.(?: |$).*)");
    private static final Pattern NOTE = Pattern.compile("^(\\[\\^[^\\]]*\\])(:.*)");
    private static final Pattern BLOCK = Pattern.compile("^(?:#{1,6} |-(?: |$)|-{3,}$|>|```).*");
    private static final Pattern UNFIT = Pattern.compile("[\\s()*\\[\\]|\\\\<>]");

    private final Footnotes notes;

    PlainWords(Footnotes notes) {
        this.notes = notes;
    }

    /** The lines of some neighbours, none of them blank. */
    List<String> lines(List<Node> nodes) {
        var out = new StringBuilder();
        nodes.forEach(node -> write(node, out, false));
        return out.toString().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    String oneLine(List<Node> nodes) {
        return String.join(" ", lines(nodes));
    }

    /** The definition of a footnote, or null when this element is none. */
    @Nullable String note(Element element) {
        Integer number = notes.of(element.id());
        return number == null ? null : "[^" + number + "]: " + oneLine(element.childNodes());
    }

    String picture(Element img) {
        String alt =
                SIGNS.matcher(SPACE.matcher(img.attr("alt")).replaceAll(" ").strip())
                        .replaceAll("\\\\$0");
        return "![" + alt + "](" + address(img.attr("src")) + ")";
    }

    /** A line of words that no one takes for the beginning of a block. */
    static String guarded(String line) {
        String number = NUMBER.matcher(line).replaceFirst("$1\\\\$2");
        String note = NOTE.matcher(number).replaceFirst("$1\\\\$2");
        return BLOCK.matcher(note).matches() ? "\\" + note : note;
    }

    private void write(Node node, StringBuilder out, boolean emphasised) {
        if (node instanceof TextNode text) {
            String words = SPACE.matcher(text.getWholeText()).replaceAll(" ");
            out.append(SIGNS.matcher(words).replaceAll("\\\\$0"));
        } else if (node instanceof Element element) {
            write(element, out, emphasised);
        }
    }

    private void write(Element element, StringBuilder out, boolean emphasised) {
        switch (element.normalName()) {
            case "br" -> out.append('\n');
            case "strong", "b" -> emphasis("**", element, out, emphasised);
            case "em", "i" -> emphasis("*", element, out, emphasised);
            case "a" -> link(element, out, emphasised);
            case "img" -> out.append(picture(element));
            default -> {
                boolean apart = element.isBlock() || element.nameIs("td") || element.nameIs("th");
                out.append(apart ? "\n" : "").append(inside(element, emphasised));
                out.append(apart ? "\n" : "");
            }
        }
    }

    private String inside(Element element, boolean emphasised) {
        var out = new StringBuilder();
        element.childNodes().forEach(child -> write(child, out, emphasised));
        return out.toString();
    }

    /** Emphasis goes around the words of each line, never around the space beside them. */
    private void emphasis(String sign, Element element, StringBuilder out, boolean emphasised) {
        String words = inside(element, true);
        if (emphasised) {
            out.append(words);
            return;
        }
        out.append(
                words.lines()
                        .map(line -> emphasised(sign, line))
                        .collect(Collectors.joining("\n")));
        out.append(words.endsWith("\n") ? "\n" : "");
    }

    private static String emphasised(String sign, String line) {
        String words = line.strip();
        if (words.isEmpty()) {
            return line;
        }
        int start = line.indexOf(words);
        return line.substring(0, start)
                + sign
                + words
                + sign
                + line.substring(start + words.length());
    }

    private void link(Element link, StringBuilder out, boolean emphasised) {
        Integer number = notes.askedBy(link);
        if (number != null) {
            out.append("[^").append(number).append(']');
        } else if (!notes.leadsBack(link)) {
            String words = inside(link, emphasised);
            boolean leads = leadsAway(link);
            boolean cries = leads && !out.isEmpty() && out.charAt(out.length() - 1) == '!';
            if (cries) {
                out.insert(out.length() - 1, '\\');
            }
            out.append(leads ? linked(words, link.attr("href")) : words);
        }
    }

    /** Plain text has no picture inside a link: the picture stays, without it. */
    private static boolean leadsAway(Element link) {
        String href = link.attr("href");
        return !href.isEmpty() && !href.startsWith("#") && link.selectFirst("img") == null;
    }

    private static String linked(String words, String href) {
        String label = String.join(" ", words.lines().toList());
        return label.isBlank() ? label : "[" + label + "](" + address(href) + ")";
    }

    private static String address(String href) {
        return UNFIT.matcher(href.strip())
                .replaceAll(unfit -> "%" + "%02X".formatted((int) unfit.group().charAt(0)));
    }
}
