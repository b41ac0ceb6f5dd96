package vn.caunoi.publishing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that a page had before (địa chỉ cũ), in one spelling however it was written: a path
 * with its query, without host, without a slash at the end.
 */
record OldAddress(String value) {

    private static final int LONGEST = 1000;
    private static final Pattern HOST =
            Pattern.compile("^https?://[^/?#]*", Pattern.CASE_INSENSITIVE);

    OldAddress {
        if (!value.startsWith("/") || value.equals("/") || value.length() > LONGEST) {
            throw new IllegalArgumentException("not an old address: " + value);
        }
    }

    /** Reads an address as it stands in an export or a request; empty when it names no page. */
    static Optional<OldAddress> of(String address) {
        String path = HOST.matcher(address.strip()).replaceFirst("").replaceFirst("#.*$", "");
        int mark = path.indexOf('?');
        String query = mark < 0 ? "" : path.substring(mark);
        String page = decoded(mark < 0 ? path : path.substring(0, mark)).replaceFirst("/+$", "");
        String value = (page.isEmpty() ? "/" : page) + (query.length() > 1 ? query : "");
        boolean names = value.startsWith("/") && value.length() > 1 && value.length() <= LONGEST;
        return names ? Optional.of(new OldAddress(value)) : Optional.empty();
    }

    private static String decoded(String path) {
        try {
            String plain = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Normalizer.normalize(plain, Normalizer.Form.NFC).replaceAll("\\p{Cntrl}", "");
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
