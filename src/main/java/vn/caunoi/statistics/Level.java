package vn.caunoi.statistics;

/** How finely movements are told apart (cấp tổng hợp); the numbers stand in the database. */
enum Level {
    /** By channel alone: for all units together. */
    WHOLE,
    /** By unit too. */
    UNITS,
    /** By field and procedure too. */
    MATTERS;

    int number() {
        return ordinal();
    }
}
