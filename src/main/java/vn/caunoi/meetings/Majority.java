package vn.caunoi.meetings;

import java.util.Arrays;

/** How many of the base must be in favour (mức thông qua). */
public enum Majority {
    OVER_HALF("over-half"),
    TWO_THIRDS("two-thirds"),
    /** Only what was counted is announced; others draw conclusions. */
    TOTALS_ONLY("totals-only");

    private final String word;

    Majority(String word) {
        this.word = word;
    }

    /** By the word in the packs of rules. */
    static Majority read(String word) {
        return Arrays.stream(values())
                .filter(majority -> majority.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no majority " + word));
    }

    boolean isReached(int inFavour, int base) {
        return switch (this) {
            case OVER_HALF -> 2L * inFavour > base;
            case TWO_THIRDS -> 3L * inFavour >= 2L * base;
            case TOTALS_ONLY -> false;
        };
    }

    /** The fewest votes that reach it. */
    int needed(int base) {
        return switch (this) {
            case OVER_HALF -> base / 2 + 1;
            case TWO_THIRDS -> Math.ceilDiv(2 * base, 3);
            case TOTALS_ONLY -> 0;
        };
    }
}
