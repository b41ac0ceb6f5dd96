package vn.caunoi.resolutions;

import tools.jackson.databind.JsonNode;

/** Takes what the other instance sent (thư từ bên kia), of one kind. */
public interface Incoming {

    LetterKind kind();

    /**
     * Takes it in, in the transaction that remembers it as taken: each letter comes once, in the
     * order in which it was written.
     *
     * @throws Unusable when nothing can be made of it here; whatever was written for it is undone
     */
    void take(JsonNode content);

    /** The letter is genuine but of no use here (thư không dùng được). */
    final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Unusable(String sentence) {
            super(sentence);
        }
    }
}
