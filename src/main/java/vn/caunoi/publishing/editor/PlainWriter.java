package vn.caunoi.publishing.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes a body down as plain text: block by block, a blank line between them. */
final class PlainWriter {

    private static final String DEEPER = "    ";
    private static final Pattern FENCE = Pattern.compile("(?m)^\\\\*```");
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "table",
                    "blockquote",
                    "figure",
                    "hr",
                    "pre",
                    "div");

    private final Element body;
    private final PlainWords words;

    PlainWriter(Element body) {
        this(body, new PlainWords(Footnotes.of(body)));
    }

    private PlainWriter(Element body, PlainWords words) {
        this.body = body;
        this.words = words;
    }

    String written() {
        return blocks(body).stream()
                .filter(block -> !block.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private List<String> blocks(Element box) {
        List<String> blocks = new ArrayList<>();
        List<Node> loose = new ArrayList<>();
        for (Node node : box.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                blocks.add(paragraph(loose));
                loose.clear();
                blocks.addAll(block(element));
            } else {
                loose.add(node);
            }
        }
        blocks.add(paragraph(loose));
        return blocks;
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    private List<String> block(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2" -> List.of(heading("## ", element));
            case "h3" -> List.of(heading("### ", element));
            case "h4", "h5", "h6" -> List.of(heading("#### ", element));
            case "ul", "ol" -> List.of(list(element, ""));
            case "table" -> table(element);
            case "blockquote" -> List.of(quote(element));
            case "figure" -> figure(element);
            case "hr" -> List.of("---");
            case "pre" -> List.of(code(element));
            case "p" -> paragraphOrNote(element);
            default -> blocks(element);
        };
    }

    /** A line that would end the code too early gets a backslash. */
    private static String code(Element pre) {
        String words = pre.wholeText().strip();
        return words.isEmpty() ? "" : "```\n" + FENCE.matcher(words).replaceAll("\\\\$0") + "\n```";
    }

    private String heading(String sign, Element heading) {
        String line = words.oneLine(heading.childNodes());
        return line.isEmpty() ? "" : sign + line;
    }

    private List<String> paragraphOrNote(Element paragraph) {
        String note = words.note(paragraph);
        if (note != null) {
            return List.of(note);
        }
        if (paragraph.selectFirst("img") != null) {
            return pictures(paragraph);
        }
        return List.of(paragraph(paragraph.childNodes()));
    }

    private String paragraph(List<Node> nodes) {
        return words.lines(nodes).stream()
                .map(PlainWords::guarded)
                .collect(Collectors.joining("\n"));
    }

    /** Pictures stand on lines of their own, between the words around them. */
    private List<String> pictures(Element box) {
        List<String> blocks = new ArrayList<>();
        List<Node> run = new ArrayList<>();
        for (Node node : box.childNodes()) {
            if (node instanceof Element element && element.selectFirst("img") != null) {
                blocks.add(paragraph(run));
                run.clear();
                element.select("img").forEach(img -> blocks.add(words.picture(img)));
                blocks.add(wordsBeside(element));
            } else {
                run.add(node);
            }
        }
        blocks.add(paragraph(run));
        return blocks;
    }

    private String wordsBeside(Element picture) {
        Element rest = picture.clone();
        rest.select("img").remove();
        return picture.nameIs("img") ? "" : paragraph(List.of(rest));
    }

    /** The caption stands behind the last picture, on its line. */
    private List<String> figure(Element figure) {
        Element content = figure.clone();
        var captions = content.select("> figcaption");
        String said = words.oneLine(new ArrayList<>(captions));
        captions.remove();
        boolean plain = content.children().stream().noneMatch(PlainWriter::isBlock);
        List<String> blocks = new ArrayList<>(plain ? pictures(content) : blocks(content));
        blocks.removeIf(String::isBlank);
        if (!said.isEmpty() && !blocks.isEmpty() && blocks.getLast().startsWith("![")) {
            blocks.add(blocks.removeLast() + " " + said);
        } else {
            blocks.add(PlainWords.guarded(said));
        }
        return blocks;
    }

    private String list(Element list, String indent) {
        List<String> lines = new ArrayList<>();
        int number = first(list);
        for (Element item : list.children()) {
            String note = words.note(item);
            if (note != null) {
                lines.add(note);
            } else {
                String sign = list.nameIs("ol") ? number++ + ". " : "- ";
                item(item, indent, sign, lines);
            }
        }
        return String.join("\n", lines);
    }

    private static int first(Element list) {
        String start = list.attr("start");
        return start.matches("[0-9]{1,5}") ? Integer.parseInt(start) : 1;
    }

    private void item(Element item, String indent, String sign, List<String> lines) {
        int before = lines.size();
        List<Node> run = new ArrayList<>();
        for (Node node : item.childNodes()) {
            if (node instanceof Element element && isList(element)) {
                say(run, indent, sign, before, lines);
                run.clear();
                lines.add(list(element, indent + DEEPER));
            } else {
                run.add(node);
            }
        }
        say(run, indent, sign, before, lines);
    }

    /** The first line of an item carries its sign, the others are set in. */
    private void say(List<Node> run, String indent, String sign, int before, List<String> lines) {
        List<String> said = new ArrayList<>(words.lines(run));
        if (lines.size() == before) {
            lines.add(indent + sign + (said.isEmpty() ? "" : said.removeFirst()));
        }
        said.forEach(line -> lines.add(indent + DEEPER + PlainWords.guarded(line)));
    }

    private static boolean isList(Element element) {
        return element.nameIs("ul") || element.nameIs("ol");
    }

    private String quote(Element quote) {
        return new PlainWriter(quote, words)
                .written()
                .lines()
                .map(line -> line.isEmpty() ? ">" : "> " + line)
                .collect(Collectors.joining("\n"));
    }

    private List<String> table(Element table) {
        List<String> blocks = new ArrayList<>();
        Element caption = table.selectFirst("> caption");
        if (caption != null) {
            blocks.add(paragraph(caption.childNodes()));
        }
        List<String> lines = new ArrayList<>();
        for (Element row : rows(table)) {
            lines.add(row(row));
            if (lines.size() == 1 && row.select("> td").isEmpty()) {
                lines.add("|---|");
            }
        }
        blocks.add(String.join("\n", lines));
        return blocks;
    }

    /** Not those of a table inside a cell, which becomes words of that cell. */
    private static List<Element> rows(Element table) {
        return table.select("tr").stream().filter(row -> row.closest("table") == table).toList();
    }

    private String row(Element row) {
        var line = new StringBuilder("|");
        for (Element cell : row.children()) {
            line.append(' ')
                    .append(PlainWords.guarded(words.oneLine(cell.childNodes())))
                    .append(" |");
            String span = cell.attr("colspan");
            int covered = span.matches("[0-9]{1,2}") ? Integer.parseInt(span) - 1 : 0;
            line.append("  |".repeat(Math.max(0, covered)));
        }
        return line.toString();
    }
}
