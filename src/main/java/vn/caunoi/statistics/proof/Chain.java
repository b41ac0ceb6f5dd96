package vn.caunoi.statistics.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A running hash over rows (chuỗi băm): each link is SHA-256 over the link before and the row, its
 * cells joined by tabs. Whoever changes, adds or drops a row changes every link from there on.
 */
final class Chain {

    private static final String FIRST = "cau-noi-1";
    private static final int SHOWN = 16;

    private byte[] link = hash(new byte[0], FIRST);
    private long rows;

    /** How a chain ended: over how many rows, and with which link. */
    record End(long rows, String link) {}

    static End over(List<? extends Row> rows) {
        var chain = new Chain();
        rows.forEach(row -> chain.add(row.cells()));
        return chain.end();
    }

    /** The beginning of the row's link, which stands beside it in the file. */
    String add(List<String> cells) {
        link = hash(link, String.join("\t", cells));
        rows++;
        return HexFormat.of().formatHex(link).substring(0, SHOWN);
    }

    End end() {
        return new End(rows, HexFormat.of().formatHex(link));
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static byte[] hash(byte[] before, String line) {
        MessageDigest digest = digest();
        digest.update(before);
        return digest.digest(line.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
