package vn.caunoi.procedures.desk;

/**
 * A file that no catalogue can be read from (tệp không dùng được), with the sentence for people.
 */
class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    Unfit(String sentence) {
        super(sentence);
    }

    Unfit(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
