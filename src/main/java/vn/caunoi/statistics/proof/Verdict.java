package vn.caunoi.statistics.proof;

import java.util.List;

/**
 * What counting again found (kết quả đối chiếu).
 *
 * @param full whether the rows were an auditor's, so that classes and due days were checked too
 * @param dueDays how many due days were counted again
 */
record Verdict(
        String fingerprint, boolean full, long rows, long dueDays, List<Difference> differences) {

    Verdict {
        differences = List.copyOf(differences);
    }

    boolean whole() {
        return differences.isEmpty();
    }

    /**
     * Something that is not as it was signed, or as the facts make it.
     *
     * @param row "Dòng 17" of the file of rows, or "Ảnh chụp"
     */
    record Difference(String row, String column, String expected, String found) {

        static Difference ofSnapshot(String column, Object expected, Object found) {
            return new Difference(
                    "Ảnh chụp", column, String.valueOf(expected), String.valueOf(found));
        }

        static Difference ofRow(long row, String column, Object expected, Object found) {
            return new Difference(
                    "Dòng " + row, column, String.valueOf(expected), String.valueOf(found));
        }

        String sentence() {
            return "%s, %s: phải là %s, thấy %s"
                    .formatted(row, column, shown(expected), shown(found));
        }

        private static String shown(String text) {
            return text.isEmpty() ? "(trống)" : "“" + text + "”";
        }
    }
}
