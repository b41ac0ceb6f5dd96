package vn.caunoi.audience;

import java.time.LocalDate;

/**
 * How a site stands (tình hình của trang): as long as this is the same, so is every figure that can
 * be shown of it.
 *
 * @param day the local day that figures of the last days end with
 * @param readings all readings of all subjects
 */
record Standing(LocalDate day, Counts counts, long readings) {

    /** Of a site that nobody has visited. */
    static final Standing NONE = new Standing(LocalDate.MIN, Counts.NONE, 0);
}
