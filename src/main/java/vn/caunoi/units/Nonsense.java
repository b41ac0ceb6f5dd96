package vn.caunoi.units;

/** A value that cannot be (giá trị không hợp lệ), with the sentence that says why. */
public class Nonsense extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    Nonsense(String sentence) {
        super(sentence);
    }

    /** The sentence for people. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
