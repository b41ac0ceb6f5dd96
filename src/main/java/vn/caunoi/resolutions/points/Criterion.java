package vn.caunoi.resolutions.points;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a meeting is scored for (tiêu chí chấm điểm).
 *
 * @param points at most
 * @param note what else to know; may be empty
 */
record Criterion(String code, String name, int points, Way way, When when, String note) {

    /** In which months it counts. */
    enum When {
        ALWAYS(""),
        THEMATIC("chuyen-de"),
        ORDINARY("khong-chuyen-de");

        private final String code;

        When(String code) {
            this.code = code;
        }

        static Optional<When> ofCode(String code) {
            return Arrays.stream(values()).filter(when -> when.code.equals(code)).findFirst();
        }

        boolean isIn(boolean thematic) {
            return this == ALWAYS || (this == THEMATIC) == thematic;
        }
    }

    /** What the facts make of it; empty where people must say. */
    Optional<Integer> counted(Facts facts) {
        return way.points(facts, points);
    }

    /** The fact beside it, as people read it; empty when there is none. */
    String told(Facts facts) {
        return way.shown().map(facts::of).map(Reading::sentence).orElse("");
    }
}
