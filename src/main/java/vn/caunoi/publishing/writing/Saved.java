package vn.caunoi.publishing.writing;

/** What became of a save (kết quả lưu). */
sealed interface Saved {

    /**
     * It is the newest edition.
     *
     * @param version to be named with the next save
     */
    record Kept(int version, int edition) implements Saved {}

    /**
     * Somebody else saved, took over or passed the piece on meanwhile: the words are kept as an
     * edition beside the newest one, and nothing is lost.
     *
     * @param newest the other one's
     * @param aside one's own
     */
    record Crossed(int newest, int aside) implements Saved {}
}
