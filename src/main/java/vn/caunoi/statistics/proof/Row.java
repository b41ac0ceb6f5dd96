package vn.caunoi.statistics.proof;

import java.text.Normalizer;
import java.util.List;

/** A dossier as a line of a file that can be counted again (dòng hồ sơ). */
interface Row {

    /** In the order of the file's columns, without the link. */
    List<String> cells();

    /** One line, composed, and nothing that a spreadsheet would run as a formula. */
    static String clean(String text) {
        String line =
                Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cntrl}\\s]+", " ")
                        .strip();
        return line.isEmpty() || "=+-@".indexOf(line.charAt(0)) < 0 ? line : "'" + line;
    }
}
