package vn.caunoi.cells;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept about a member (hồ sơ trong danh sách).
 *
 * @param belongs when they belonged to the cell and as what, the newest first
 * @param leaves when they were not expected
 * @param offices which offices they held
 */
record Kept(
        MemberId id,
        Particulars who,
        List<Spell> belongs,
        List<Spell> leaves,
        List<Spell> offices) {

    /** Whether they belonged before that day already. */
    boolean belongedBefore(LocalDate day) {
        return belongs.stream().anyMatch(spell -> spell.since().isBefore(day));
    }

    /** Whether they belonged once, and by that day no longer. */
    boolean hasLeftBy(LocalDate day) {
        return !belongs.isEmpty() && belongs.stream().allMatch(spell -> spell.endsBy(day));
    }

    /** What would be put right: "họ tên, năm sinh". */
    String difference(Particulars other) {
        return String.join(
                ", ",
                Stream.of(
                                changed("họ tên", who.name(), other.name()),
                                changed("năm sinh", who.birthYear(), other.birthYear()),
                                changed("liên hệ", who.contact(), other.contact()),
                                changed("tài khoản", who.person(), other.person()))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    private static String changed(String word, @Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after) ? "" : word;
    }
}
