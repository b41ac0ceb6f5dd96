package vn.caunoi.publishing.furniture;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An arrangement as somebody saved it (bản bố cục).
 *
 * @param number 0 for the automatic one that every site begins with
 * @param savedBy the number of an account; null when it came with the demonstration
 */
record Edition(
        int number,
        Arrangement content,
        @Nullable Long savedBy,
        @Nullable Instant savedAt,
        State state) {

    static final Edition FIRST = new Edition(0, Arrangement.AUTOMATIC, null, null, State.LIVE);

    enum State {
        PENDING("Chờ áp dụng"),
        LIVE("Đang dùng"),
        OLD("Bản cũ");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    boolean isPending() {
        return state == State.PENDING;
    }

    boolean isLive() {
        return state == State.LIVE;
    }
}
