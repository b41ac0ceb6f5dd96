package vn.caunoi.documents;

import vn.caunoi.units.UnitId;

/**
 * What is numbered together (dãy số): the papers of one kind that a unit issues in a year, or in a
 * term of office (nhiệm kỳ) as bodies of the Party count them.
 *
 * @param kind in small letters: "giay-tiep-nhan"
 * @param year in which it begins
 * @param until the last year; the same as {@code year} when it is the papers of one
 */
public record Series(String kind, UnitId unit, int year, int until) {

    private static final int LONGEST_TERM = 10;

    public Series {
        if (!kind.matches("[a-z0-9]+(-[a-z0-9]+)*")
                || year < 2000
                || until > 2999
                || until < year
                || until - year > LONGEST_TERM) {
            throw new IllegalArgumentException("no series: " + kind + " " + year + " " + until);
        }
    }

    /** The papers of one year. */
    public Series(String kind, UnitId unit, int year) {
        this(kind, unit, year, year);
    }

    /** "năm 2026", "nhiệm kỳ 2025–2030". */
    String span() {
        return year == until ? "năm " + year : "nhiệm kỳ %d–%d".formatted(year, until);
    }

    /** What comes after it: "năm nay". */
    String next() {
        return year == until ? "năm nay" : "nhiệm kỳ này";
    }
}
