package vn.caunoi.files;

import java.nio.charset.StandardCharsets;

/**
 * The harmless file by which scanners are tried out (EICAR), found without a scanner too. Bytes are
 * shown to it piece by piece.
 */
final class TestVirus {

    static final String NAME = "EICAR";

    private static final String MARK = "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private String end = "";

    boolean isIn(byte[] bytes, int length) {
        String piece = end + new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        end = piece.substring(Math.max(0, piece.length() - MARK.length() + 1));
        return piece.contains(MARK);
    }
}
