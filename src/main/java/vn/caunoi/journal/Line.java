package vn.caunoi.journal;

import java.time.Instant;

/**
 * A line of the journal in words (dòng nhật ký).
 *
 * @param own the hash that the chain goes on from
 */
record Line(
        long number,
        Instant at,
        String who,
        String network,
        String unit,
        String what,
        String before,
        String after,
        String own) {}
