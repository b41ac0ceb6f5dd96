package vn.caunoi.publishing.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads plain text as blocks: what a line begins with says what it is. */
final class PlainReader {

    private static final Pattern HEADING = Pattern.compile("^(#{1,6}) +(.*)$");
    private static final Pattern LINE_ACROSS = Pattern.compile("^-{3,}$");
    private static final Pattern NOTE = Pattern.compile("^\\[\\^([^\\]\\s]{1,20})\\]: *(.*)$");
    private static final Pattern PICTURE =
            Pattern.compile("^!\\[((?:\\\\.|[^\\]\\\\])*)\\]\\(([^)\\s]*)\\)(.*)$");
    private static final Pattern TABLE_LINE = Pattern.compile("^\\|(?: *:?-{3,}:? *\\|)+$");
    private static final String FENCE = "```";

    private final List<String> lines;
    private final PlainInline words;
    private final StringBuilder out = new StringBuilder();
    private int at;

    PlainReader(String plain) {
        this(plain.replace("\r\n", "\n").replace('\r', '\n').lines().toList(), new PlainInline());
    }

    private PlainReader(List<String> lines, PlainInline words) {
        this.lines = lines;
        this.words = words;
        boolean code = false;
        for (String line : lines) {
            code ^= line.startsWith(FENCE);
            if (!code) {
                define(line);
            }
        }
    }

    String html() {
        return blocks() + words.notes();
    }

    private void define(String line) {
        Matcher note = NOTE.matcher(line);
        if (note.matches()) {
            words.define(note.group(1), note.group(2));
        }
    }

    private String blocks() {
        while (at < lines.size()) {
            block(lines.get(at));
        }
        return out.toString();
    }

    private void block(String line) {
        if (line.isBlank() || NOTE.matcher(line).matches()) {
            at++;
        } else if (line.startsWith(FENCE)) {
            code();
        } else if (HEADING.matcher(line).matches()) {
            heading(line);
        } else if (LINE_ACROSS.matcher(line).matches()) {
            out.append("<hr>");
            at++;
        } else if (line.startsWith(">")) {
            quote();
        } else if (line.startsWith("|")) {
            table();
        } else if (PlainList.begins(line)) {
            out.append(new PlainList(take(PlainList::goesOn), words).html());
        } else if (PICTURE.matcher(line).matches()) {
            picture(line);
        } else {
            paragraph();
        }
    }

    private List<String> take(Predicate<String> belongs) {
        List<String> taken = new ArrayList<>();
        while (at < lines.size() && belongs.test(lines.get(at))) {
            taken.add(lines.get(at++));
        }
        return taken;
    }

    private void code() {
        at++;
        String code = String.join("\n", take(line -> !line.startsWith(FENCE)));
        at++;
        String meant = code.replaceAll("(?m)^\\\\(\\\\*```)", "$1");
        out.append("<pre>").append(PlainInline.escaped(meant)).append("</pre>");
    }

    private void heading(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            int level = Math.clamp(heading.group(1).length(), 2, 4);
            out.append("<h%d>%s</h%d>".formatted(level, words.html(heading.group(2)), level));
        }
        at++;
    }

    private void quote() {
        List<String> inner =
                take(line -> line.startsWith(">")).stream()
                        .map(line -> line.substring(line.startsWith("> ") ? 2 : 1))
                        .toList();
        out.append("<blockquote>")
                .append(new PlainReader(inner, words).blocks())
                .append("</blockquote>");
    }

    private void picture(String line) {
        Matcher picture = PICTURE.matcher(line);
        if (picture.matches()) {
            String caption = words.html(picture.group(3).strip());
            out.append("<figure><img src=\"").append(PlainInline.escaped(picture.group(2)));
            out.append("\" alt=\"").append(PlainInline.plain(picture.group(1))).append("\">");
            out.append(caption.isEmpty() ? "" : "<figcaption>" + caption + "</figcaption>");
            out.append("</figure>");
        }
        at++;
    }

    private void paragraph() {
        String first = lines.get(at++);
        List<String> more = take(line -> !line.isBlank() && !beginsBlock(line));
        more.addFirst(first);
        out.append("<p>")
                .append(
                        more.stream()
                                .map(line -> words.html(line.strip()))
                                .collect(Collectors.joining("<br>")))
                .append("</p>");
    }

    private static boolean beginsBlock(String line) {
        return line.startsWith(FENCE)
                || line.startsWith(">")
                || line.startsWith("|")
                || PlainList.begins(line)
                || NOTE.matcher(line).matches()
                || HEADING.matcher(line).matches()
                || LINE_ACROSS.matcher(line).matches()
                || PICTURE.matcher(line).matches();
    }

    private void table() {
        List<String> rows = take(line -> line.startsWith("|"));
        boolean headed = rows.size() > 1 && TABLE_LINE.matcher(rows.get(1).strip()).matches();
        out.append("<table>");
        if (headed) {
            out.append("<thead>").append(row(rows.getFirst(), "th scope=\"col\"", "th"));
            out.append("</thead>");
        }
        out.append("<tbody>");
        rows.stream().skip(headed ? 2 : 0).forEach(row -> out.append(row(row, "td", "td")));
        out.append("</tbody></table>");
    }

    private String row(String line, String open, String close) {
        return cells(line.strip()).stream()
                .map(cell -> "<" + open + ">" + words.html(cell.strip()) + "</" + close + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    /** The words between upright strokes; a stroke after a backslash is one of the words. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        for (int i = 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                cell.append(c).append(line.charAt(++i));
            } else if (c == '|') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString());
        }
        return cells;
    }
}
