package vn.caunoi.publishing.imports;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in brackets that WordPress and its plugins replaced (mã ngắn). Captions and galleries
 * become figures, embeds links; others go, their content stays. Brackets that are just text stay
 * text.
 */
final class Shortcodes {

    private static final Pattern CODE =
            Pattern.compile("\\[(/?)([a-zA-Z][a-zA-Z0-9_-]{0,40})((?:\\s[^\\[\\]]{0,4000})?)/?\\]");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([a-zA-Z_-]{1,30})\\s?=\\s?[\"'“”]?([^\"'“”\\]]{0,2000})");
    private static final Pattern PICTURE =
            Pattern.compile("(?i)<img\\b[^>]{0,4000}>(?:\\s{0,20}</a>)?");
    private static final Pattern BUILDER =
            Pattern.compile("(?:vc|et_pb|fusion|av|su|wpb|tdc?|ux|sc|mk|cs|x|dt|elementor)_.*");
    private static final Set<String> REPLACED =
            Set.of(
                    "video",
                    "audio",
                    "playlist",
                    "contact-form-7",
                    "contact-form",
                    "wpforms",
                    "rev_slider",
                    "metaslider",
                    "youtube",
                    "vimeo",
                    "googlemaps",
                    "gravityform",
                    "row",
                    "col",
                    "section",
                    "button",
                    "gap",
                    "divider",
                    "ux_image",
                    "toc");

    private final String html;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> opened = new HashSet<>();
    private final Set<String> neverClosed = new HashSet<>();
    private final Set<String> gone = new LinkedHashSet<>();

    Shortcodes(String html) {
        this.html = html;
    }

    /** Names of those that could not be replaced. */
    Set<String> gone() {
        return gone;
    }

    String expanded() {
        if (html.indexOf('[') < 0) {
            return html;
        }
        Matcher code = CODE.matcher(html);
        int done = 0;
        while (code.find(done)) {
            out.append(html, done, code.start());
            done = expand(code);
        }
        return out.append(html, done, html.length()).toString();
    }

    /** Writes what the code stands for and answers where reading goes on. */
    private int expand(Matcher code) {
        String name = code.group(2).toLowerCase(Locale.ROOT);
        if (!code.group(1).isEmpty()) {
            if (!opened.contains(name)) {
                out.append(code.group());
            }
            return code.end();
        }
        return switch (name) {
            case "caption", "wp_caption" -> caption(code, name);
            case "embed" -> embed(code, name);
            case "gallery" -> gallery(code);
            default -> other(code, name);
        };
    }

    private int caption(Matcher code, String name) {
        int close = close(name, code.end());
        if (close < 0) {
            return code.end();
        }
        String inside = html.substring(code.end(), close);
        Matcher picture = PICTURE.matcher(inside);
        int end = picture.find() ? picture.end() : 0;
        String words = inside.substring(end).strip();
        out.append("\n\n<figure>").append(inside, 0, end).append("<figcaption>");
        out.append(words.isEmpty() ? attribute(code.group(3), "caption") : words);
        out.append("</figcaption></figure>\n\n");
        return close + name.length() + 3;
    }

    private int embed(Matcher code, String name) {
        int close = close(name, code.end());
        if (close < 0) {
            return code.end();
        }
        String address = html.substring(code.end(), close).strip().replace("\"", "%22");
        out.append("<p><a href=\"").append(address).append("\">");
        out.append(address.replace("<", "&lt;")).append("</a></p>");
        return close + name.length() + 3;
    }

    private int gallery(Matcher code) {
        String numbers = attribute(code.group(3), "ids");
        if (numbers.isBlank()) {
            gone.add("gallery");
        }
        for (String number : numbers.split("\\D+")) {
            if (!number.isEmpty()) {
                out.append("\n\n<figure><img src=\"").append(WordPressSite.NUMBERED);
                out.append(number).append("\" alt=\"\"></figure>\n\n");
            }
        }
        return code.end();
    }

    private int other(Matcher code, String name) {
        boolean ours =
                REPLACED.contains(name)
                        || BUILDER.matcher(name).matches()
                        || ATTRIBUTE.matcher(code.group(3)).find();
        if (ours) {
            opened.add(name);
            gone.add(name);
        } else {
            out.append(code.group());
        }
        return code.end();
    }

    /** Where a code is closed; what is never closed is looked for once only. */
    private int close(String name, int from) {
        if (neverClosed.contains(name)) {
            return -1;
        }
        int close = html.indexOf("[/" + name + "]", from);
        if (close < 0) {
            neverClosed.add(name);
        }
        return close;
    }

    private static String attribute(String words, String name) {
        Matcher attribute = ATTRIBUTE.matcher(words);
        while (attribute.find()) {
            if (attribute.group(1).equalsIgnoreCase(name)) {
                return attribute.group(2);
            }
        }
        return "";
    }
}
