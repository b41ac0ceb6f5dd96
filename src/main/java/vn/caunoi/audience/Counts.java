package vn.caunoi.audience;

/**
 * The four numbers of a site (thống kê truy cập). Numbers that contradict each other do not exist.
 *
 * @param online people of today who were active in the last five minutes
 * @param today people since midnight
 * @param month the sum of the month's days
 * @param all the sum of all days, with what an old portal counted
 */
record Counts(long online, long today, long month, long all) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts {
        if (online < 0 || online > today || today > month || month > all) {
            throw new IllegalArgumentException(
                    "0 ≤ %d ≤ %d ≤ %d ≤ %d is not true".formatted(online, today, month, all));
        }
    }
}
