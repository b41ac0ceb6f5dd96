package vn.caunoi.documents;

import java.text.Normalizer;

/** Text as both printers take it: composed, without the signs that XML cannot hold. */
final class Plain {

    private Plain() {}

    static String text(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }
}
