package vn.caunoi.publishing.writing;

/**
 * Something in a piece that somebody must put right or confirm before it goes on (điều cần xem).
 *
 * @param sentence what it is, and what to do
 * @param place the words near it; empty when it concerns the whole
 * @param blocking whether it must be put right; else confirming that one has looked is enough
 */
record Finding(String sentence, String place, boolean blocking) {

    static Finding wrong(String sentence) {
        return new Finding(sentence, "", true);
    }

    static Finding doubtful(String sentence, String place) {
        return new Finding(sentence, place, false);
    }
}
