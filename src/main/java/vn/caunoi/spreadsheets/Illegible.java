package vn.caunoi.spreadsheets;

/** A cell that does not say what it should (ô không đọc được), with the sentence that says why. */
public class Illegible extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public Illegible(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** A file may hold a million of them; where they were thrown says nothing. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
