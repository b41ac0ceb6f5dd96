package vn.caunoi.publishing.links;

import java.io.IOException;

/** A server that is not asked, because nobody may ask it from here; the message says why. */
final class NotAsked extends IOException {

    private static final long serialVersionUID = 1L;

    NotAsked(String sentence) {
        super(sentence);
    }
}
