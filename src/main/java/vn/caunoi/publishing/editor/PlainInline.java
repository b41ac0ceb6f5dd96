package vn.caunoi.publishing.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Reads what stands inside a line: emphasis, links, references to footnotes. */
final class PlainInline {

    private static final String SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\]\\s]{1,20})\\]");
    private static final Pattern LINK =
            Pattern.compile(
                    "\\[((?:\\\\.|\\[\\^[^\\]\\s]{1,20}\\]|[^\\[\\]\\\\])+)\\]\\(([^()\\s]+)\\)");
    private static final Pattern PICTURE =
            Pattern.compile("!\\[((?:\\\\.|[^\\]\\\\])*)\\]\\(([^()\\s]+)\\)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\p{Punct}])");

    private final Map<String, String> definitions = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final Map<String, Integer> times = new LinkedHashMap<>();

    void define(String name, String words) {
        definitions.merge(name, words, (one, more) -> one + " " + more);
    }

    String html(String line) {
        var out = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            at = read(line, at, out);
        }
        return out.toString();
    }

    /** The footnotes in the order in which the text asked; those it never asked for come last. */
    String notes() {
        definitions.keySet().stream()
                .filter(name -> !asked.contains(name))
                .toList()
                .forEach(this::list);
        var out = new StringBuilder();
        for (int i = 0; i < asked.size(); i++) {
            String name = asked.get(i);
            String words = html(definitions.getOrDefault(name, ""));
            String back = times.containsKey(name) ? " <a href=\"#fnref" + (i + 1) + "\">↩</a>" : "";
            out.append("<li id=\"fn%d\">%s%s</li>".formatted(i + 1, words, back));
        }
        return out.isEmpty() ? "" : "<ol>" + out + "</ol>";
    }

    static String escaped(String words) {
        return Entities.escape(words);
    }

    /** Words in which nothing but the backslash has a meaning. */
    static String plain(String words) {
        return escaped(ESCAPED.matcher(words).replaceAll("$1"));
    }

    private int list(String name) {
        if (!asked.contains(name)) {
            asked.add(name);
        }
        return asked.indexOf(name) + 1;
    }

    private int read(String line, int at, StringBuilder out) {
        char sign = line.charAt(at);
        int end =
                switch (sign) {
                    case '*' -> emphasis(line, at, out);
                    case '[' -> bracket(line, at, out);
                    case '!' -> picture(line, at, out);
                    default -> at;
                };
        if (end > at) {
            return end;
        }
        boolean meant =
                sign == '\\' && at + 1 < line.length() && SIGNS.indexOf(line.charAt(at + 1)) >= 0;
        int from = meant ? at + 1 : at;
        int to = line.offsetByCodePoints(from, 1);
        out.append(escaped(line.substring(from, to)));
        return to;
    }

    private int emphasis(String line, int at, StringBuilder out) {
        String sign = line.startsWith("**", at) ? "**" : "*";
        int from = at + sign.length();
        int to = close(line, from, sign);
        if (to <= from || isSpace(line.charAt(from)) || isSpace(line.charAt(to - 1))) {
            return at;
        }
        String name = sign.length() == 2 ? "strong" : "em";
        out.append('<' + name + '>').append(html(line.substring(from, to)));
        out.append("</" + name + '>');
        return to + sign.length();
    }

    private static int close(String line, int from, String sign) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.startsWith(sign, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }

    private int bracket(String line, int at, StringBuilder out) {
        Matcher reference = REFERENCE.matcher(line).region(at, line.length());
        if (reference.lookingAt() && definitions.containsKey(reference.group(1))) {
            out.append(reference(reference.group(1)));
            return reference.end();
        }
        Matcher link = LINK.matcher(line).region(at, line.length());
        if (link.lookingAt()) {
            out.append("<a href=\"").append(escaped(link.group(2))).append("\">");
            out.append(html(link.group(1))).append("</a>");
            return link.end();
        }
        return at;
    }

    private static int picture(String line, int at, StringBuilder out) {
        Matcher picture = PICTURE.matcher(line).region(at, line.length());
        if (!picture.lookingAt()) {
            return at;
        }
        out.append("<img src=\"").append(escaped(picture.group(2)));
        out.append("\" alt=\"").append(plain(picture.group(1))).append("\">");
        return picture.end();
    }

    private String reference(String name) {
        int number = list(name);
        int time = times.merge(name, 1, Integer::sum);
        String id = "fnref" + number + (time > 1 ? "-" + time : "");
        return "<sup><a href=\"#fn%d\" id=\"%s\">%d</a></sup>".formatted(number, id, number);
    }
}
