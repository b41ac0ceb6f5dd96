package vn.caunoi.dossiers.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.dossiers.Statement;

/**
 * Which rows of a file bear the same code (hàng trùng mã). Rows that also say the same count once;
 * those that say something else are twins, and each of them is doubtful. Codes are remembered by a
 * hash of 64 bits: a million of them need some thirty megabytes.
 */
final class Twins {

    static final int MOST = 1_000;

    private final LongSet rows = new LongSet();
    private final LongSet codes = new LongSet();
    private final Map<Long, List<Integer>> twins = new HashMap<>();
    private long repeated;

    /** What a row is beside those before it. */
    enum Kind {
        FIRST,
        REPEATED,
        TWIN,
        TOO_MANY
    }

    /** Learns a row of the first reading. */
    Kind learn(Statement statement) {
        long code = hash(statement.code());
        int content = content(statement);
        if (!rows.add(mixed(code, content))) {
            repeated++;
            return Kind.REPEATED;
        }
        if (codes.add(code)) {
            return Kind.FIRST;
        }
        List<Integer> contents = twins.computeIfAbsent(code, _ -> new ArrayList<>());
        contents.add(content);
        return contents.size() > MOST ? Kind.TOO_MANY : Kind.TWIN;
    }

    long repeated() {
        return repeated;
    }

    /** A second reading of the same rows, which now knows what follows. */
    SecondReading again() {
        return new SecondReading();
    }

    final class SecondReading {

        private final LongSet passed = new LongSet();

        /** The statement with its number among the twins; null when it was there before. */
        @Nullable Numbered next(Statement statement) {
            long code = hash(statement.code());
            int content = content(statement);
            if (!passed.add(mixed(code, content))) {
                return null;
            }
            List<Integer> others = twins.get(code);
            return others == null
                    ? new Numbered(0, false)
                    : new Numbered(others.indexOf(content) + 1, true);
        }
    }

    /**
     * @param twin 0 for the first row with its code
     * @param doubtful whether other rows say something else under the same code
     */
    record Numbered(int twin, boolean doubtful) {}

    private static int content(Statement statement) {
        return Objects.hash(
                statement.procedure(),
                statement.field(),
                statement.channel().number(),
                statement.state().number(),
                statement.registeredOn(),
                statement.receivedOn(),
                statement.dueOn(),
                statement.finishedOn(),
                statement.closedOn(),
                statement.waitsSince(),
                statement.supplements());
    }

    private static long mixed(long code, int content) {
        return code * 31 + content;
    }

    /** FNV-1a over the letters, then stirred (the finish of MurmurHash3). */
    private static long hash(String code) {
        long hash = 0xCBF29CE484222325L;
        for (int at = 0; at < code.length(); at++) {
            hash = (hash ^ code.charAt(at)) * 0x100000001B3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        return hash ^ (hash >>> 29);
    }
}
