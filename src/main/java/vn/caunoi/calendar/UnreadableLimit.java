package vn.caunoi.calendar;

/** A limit that nobody can read without guessing (thời hạn không đọc được). */
public class UnreadableLimit extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String quoted;

    UnreadableLimit(String quoted, String reason) {
        super("Không đọc được thời hạn “" + quoted + "”: " + reason);
        this.quoted = quoted;
    }

    /** The text as it was written. */
    public String quoted() {
        return quoted;
    }

    /** The sentence for people, which quotes the text. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
