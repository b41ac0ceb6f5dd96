package vn.caunoi.spreadsheets;

import java.io.IOException;

/** A file that cannot be read as a table (tệp không đọc được), with the sentence that says why. */
public class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    Unreadable(String sentence) {
        super(sentence);
    }

    Unreadable(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence for people: what is wrong, what to do. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
