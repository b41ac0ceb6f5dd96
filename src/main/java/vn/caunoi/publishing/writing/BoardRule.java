package vn.caunoi.publishing.writing;

/**
 * How an editorial board works (quy chế của Ban Biên tập).
 *
 * @param twoPersons nobody publishes what they alone wrote
 * @param reviewMonths after how long somebody must look whether a page still holds
 */
record BoardRule(boolean twoPersons, int reviewMonths) {

    static final BoardRule USUAL = new BoardRule(true, 12);

    BoardRule {
        if (reviewMonths < 1 || reviewMonths > 60) {
            throw new IllegalArgumentException("review after " + reviewMonths + " months");
        }
    }

    String words() {
        return (twoPersons ? "bật" : "tắt")
                + " quy tắc hai người, rà soát sau "
                + reviewMonths
                + " tháng";
    }
}
