package vn.caunoi.bench;

/** A row that this machine cannot measure; the sentence says why. */
final class CannotMeasure extends Exception {

    private static final long serialVersionUID = 1L;

    CannotMeasure(String sentence) {
        super(sentence);
    }
}
