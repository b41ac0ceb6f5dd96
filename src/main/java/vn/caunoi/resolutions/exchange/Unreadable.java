package vn.caunoi.resolutions.exchange;

/** What came is no bundle of letters (không đọc được); the message says so to people. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreadable(String sentence) {
        super(sentence);
    }
}
