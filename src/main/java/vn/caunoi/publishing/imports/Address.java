package vn.caunoi.publishing.imports;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as texts write it (địa chỉ trong bài): host, path and query, however broken.
 *
 * @param host in small letters, empty for an address of the same site
 * @param path decoded
 * @param tail query and fragment, as written
 */
record Address(String host, String path, String tail) {

    private static final Pattern FORM =
            Pattern.compile("(?i)(?:(?:https?:)?//([^/?#\\s]*))?([^?#]*)(.*)", Pattern.DOTALL);
    private static final Pattern FILE =
            Pattern.compile(
                    "(?i).*\\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|zip|rar|7z|jpe?g|png|gif|webp|bmp|tiff?|txt|csv|mp3|mp4)");

    static Address of(String words) {
        Matcher parts = FORM.matcher(words.strip());
        if (!parts.matches()) {
            return new Address("", "", "");
        }
        String host = parts.group(1) == null ? "" : parts.group(1).toLowerCase(Locale.ROOT);
        return new Address(host, decoded(parts.group(2)), parts.group(3));
    }

    /** Whether the path ends like a document or a picture. */
    boolean namesFile() {
        return FILE.matcher(path).matches();
    }

    String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
