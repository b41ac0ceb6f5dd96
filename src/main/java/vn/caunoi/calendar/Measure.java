package vn.caunoi.calendar;

/** What a limit counts (đơn vị tính thời hạn). */
public enum Measure {
    WORKING_DAY("wd", "ngày làm việc"),
    DAY("d", "ngày"),
    WEEK("w", "tuần"),
    MONTH("m", "tháng"),
    WORKING_HOUR("wh", "giờ làm việc"),
    HOUR("h", "giờ"),
    SAME_DAY("0", "Trong ngày"),
    NONE("-", "Không quy định");

    private final String code;
    private final String label;

    Measure(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The short form in the database: "wd". */
    public String code() {
        return code;
    }

    /** As officers write it: "ngày làm việc". */
    public String label() {
        return label;
    }

    /** Whether a number belongs to it. */
    boolean isNumbered() {
        return this != SAME_DAY && this != NONE;
    }

    /** Whether it runs by the clock and not by whole days. */
    boolean isHours() {
        return this == HOUR || this == WORKING_HOUR;
    }

    /**
     * Whether half of one can be meant: half a day of work is a morning, half a month is nothing.
     */
    boolean hasHalves() {
        return this == WORKING_DAY || isHours();
    }
}
