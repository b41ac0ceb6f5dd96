package vn.caunoi.identity;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.UnitId;

/**
 * An account as administrators see it (người dùng): whose, where they work, which roles they hold
 * or held.
 */
record Colleague(Person person, @Nullable UnitId home, List<Grant> grants) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Whether every word stands in the name, user name or address, marked or not. */
    boolean answersTo(String words) {
        String known = folded(person.name() + " " + person.username() + " " + person.email());
        return Arrays.stream(folded(words).split(" ", -1)).allMatch(known::contains);
    }

    List<Grant> heldOn(LocalDate day) {
        return grants.stream().filter(grant -> !grant.isOver(day)).toList();
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .strip();
    }
}
