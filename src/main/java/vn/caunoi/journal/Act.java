package vn.caunoi.journal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/**
 * Something that somebody did (việc đã làm).
 *
 * @param who an account, or the command line
 * @param what a word of the trade: "units.load"
 * @param unit for which unit, or null when it concerns the whole program
 * @param before what held before, as ids and values; empty when there was nothing
 * @param after what holds now
 */
public record Act(String who, String what, @Nullable UnitId unit, String before, String after) {

    /** Who acts when nobody has signed in: somebody with a shell on the machine. */
    public static final String COMMAND_LINE = "dòng lệnh";

    private static final String ACCOUNT = "tài khoản ";
    private static final int LONGEST = 4_000;

    public Act {
        if (who.isBlank() || what.isBlank()) {
            throw new IllegalArgumentException("an act needs somebody and something");
        }
        mustBeKeepable(who);
        mustBeKeepable(what);
        mustBeKeepable(before);
        mustBeKeepable(after);
    }

    /** What somebody did who has signed in. */
    public static Act by(
            Officer officer, String what, @Nullable UnitId unit, String before, String after) {
        return new Act(account(officer.id()), what, unit, before, after);
    }

    /** How the journal names an account. */
    public static String account(long number) {
        return ACCOUNT + number;
    }

    /** Whoever sent the request that is being served, else the command line. */
    public static String doer() {
        return Officer.current().map(officer -> account(officer.id())).orElse(COMMAND_LINE);
    }

    /** The number of the account that the journal names so. */
    static Optional<Long> number(String who) {
        return who.matches(ACCOUNT + "[0-9]{1,18}")
                ? Optional.of(Long.parseLong(who.substring(ACCOUNT.length())))
                : Optional.empty();
    }

    private static void mustBeKeepable(String text) {
        if (text.length() > LONGEST
                || text.indexOf('\0') >= 0
                || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("the journal keeps short readable texts only");
        }
    }
}
