package vn.caunoi.resolutions.reports;

/**
 * Figures that are told together or not at all (dòng số liệu). What is said about cells needs
 * enough cells; what is said about people needs, besides, that those of whom it is true and those
 * of whom it is not are enough (khóa {@code sinh-hoat.nhom-nho}).
 */
enum Line {
    MEETINGS(Measure.CELLS),
    ATTENDANCE(Measure.EXPECTED),
    TASKS(Measure.CELLS),
    GRADES(Measure.CELLS);

    /** Whoever is in here, is in one of the groups that the line tells of. */
    private final Measure whole;

    Line(Measure whole) {
        this.whole = whole;
    }

    boolean isEmpty(Sums sums) {
        return sums.of(whole) == 0;
    }

    boolean isLarge(Sums sums, long least) {
        return sums.of(Measure.CELLS) >= least
                && (this != ATTENDANCE || hasLargeParts(sums, least));
    }

    /** Those who did not come, those who came and kept silent, those who spoke. */
    private static boolean hasLargeParts(Sums sums, long least) {
        long absent = sums.of(Measure.EXPECTED) - sums.of(Measure.ATTENDED);
        long silent = sums.of(Measure.ATTENDED) - sums.of(Measure.SPOKE);
        return absent >= least && silent >= least && sums.of(Measure.SPOKE) >= least;
    }
}
