package vn.caunoi.resolutions.exchange;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.caunoi.program.PublicKey;

/**
 * By which people compare keys over the telephone (dấu vân tay): six groups of five digits, about a
 * hundred bits of the key's hash.
 */
record Fingerprint(List<String> groups) {

    private static final int GROUPS = 6;
    private static final int BYTES_IN_A_GROUP = 5;
    private static final long FIVE_DIGITS = 100_000;

    Fingerprint {
        groups = List.copyOf(groups);
    }

    static Fingerprint of(PublicKey key) {
        byte[] hash = HexFormat.of().parseHex(key.fingerprint());
        var groups = new ArrayList<String>();
        for (int group = 0; group < GROUPS; group++) {
            long number = 0;
            for (int i = 0; i < BYTES_IN_A_GROUP; i++) {
                number = number << Byte.SIZE | hash[group * BYTES_IN_A_GROUP + i] & 0xff;
            }
            groups.add("%05d".formatted(number % FIVE_DIGITS));
        }
        return new Fingerprint(groups);
    }

    /** Whether somebody typed it, with whatever between the digits. */
    boolean isTyped(String text) {
        return text.replaceAll("[^0-9]", "").equals(String.join("", groups));
    }

    @Override
    public String toString() {
        return String.join(" ", groups);
    }
}
