package vn.caunoi.portal.selfcheck;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Something suspicious and where it stands (phát hiện).
 *
 * @param path the page
 * @param target where it leads, or what differs; empty when it leads nowhere
 * @param excerpt the element as it stands in the page, shortened
 * @param seenAs who got to see it; empty when nobody did
 */
public record Finding(Suspicion kind, String path, String target, String excerpt, String seenAs) {

    private static final int LONGEST = 240;

    public Finding {
        path = shortened(path);
        target = shortened(target);
        excerpt = shortened(excerpt);
    }

    Finding seenAs(String others) {
        return new Finding(kind, path, target, excerpt, others);
    }

    static Finding read(ResultSet row, int number) throws SQLException {
        return new Finding(
                Suspicion.valueOf(row.getString("kind")),
                row.getString("path"),
                row.getString("target"),
                row.getString("excerpt"),
                row.getString("seen_as"));
    }

    /** On one line, without control characters. */
    private static String shortened(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
