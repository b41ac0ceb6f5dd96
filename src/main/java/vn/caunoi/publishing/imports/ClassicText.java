package vn.caunoi.publishing.imports;

import java.util.regex.Pattern;

/**
 * Text of WordPress's old editor (trình soạn thảo cũ): an empty line ends a paragraph, a single one
 * is a line break.
 */
final class ClassicText {

    private static final String BLOCK =
            "</?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|caption|blockquote"
                    + "|figure|figcaption|pre|hr|form|fieldset|section|article|address|center|iframe"
                    + "|object|script|style)\\b";
    private static final Pattern STARTS_BLOCK = Pattern.compile("(?i)^(?:" + BLOCK + "|<!--)");
    private static final Pattern ENDS_BLOCK = Pattern.compile("(?i)" + BLOCK + "[^<>]{0,500}>$");

    private ClassicText() {}

    static String withParagraphs(String html) {
        StringBuilder out = new StringBuilder(html.length() + 64);
        boolean asWritten = false;
        for (String part : html.replace("\r\n", "\n").replace('\r', '\n').split("\n[ \\t]*\n")) {
            String words = part.strip();
            boolean within = asWritten;
            asWritten = inPre(part, asWritten);
            if (within || asWritten || STARTS_BLOCK.matcher(words).find()) {
                out.append(part).append("\n\n");
            } else if (!words.isEmpty()) {
                out.append("<p>").append(withBreaks(words)).append("</p>\n\n");
            }
        }
        return out.toString();
    }

    private static boolean inPre(String part, boolean before) {
        int open = part.lastIndexOf("<pre");
        int close = part.lastIndexOf("</pre");
        return open > close || before && close < 0;
    }

    private static String withBreaks(String words) {
        StringBuilder out = new StringBuilder();
        String[] lines = words.split("\n");
        for (int i = 0; i < lines.length; i++) {
            out.append(lines[i]);
            boolean last = i == lines.length - 1;
            if (!last
                    && !ENDS_BLOCK.matcher(lines[i].strip()).find()
                    && !STARTS_BLOCK.matcher(lines[i + 1].strip()).find()) {
                out.append("<br>");
            }
            out.append(last ? "" : "\n");
        }
        return out.toString();
    }
}
