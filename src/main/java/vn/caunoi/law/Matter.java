package vn.caunoi.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the law settles under one key (nội dung quy định), with all that it ever said about it.
 *
 * @param measure in what a number counts: "ngày làm việc"; may be empty
 * @param choices for a closed list, each word with what people read
 * @param editions the oldest first
 */
record Matter(
        String key,
        String group,
        String title,
        String measure,
        Tighter tighter,
        Map<String, String> choices,
        List<Rule> editions) {

    Matter {
        editions = editions.stream().sorted(Comparator.comparing(Rule::validFrom)).toList();
    }

    /** What holds everywhere on that day. */
    Optional<Rule> nationalOn(LocalDate day) {
        return editions.stream()
                .filter(rule -> rule.scope().equals(Scope.NATION) && rule.holdsOn(day))
                .findFirst();
    }

    boolean isNumber() {
        return tighter != Tighter.NEVER || !measure.isEmpty();
    }

    /** Whether a locality may have a rule of its own: only what the program acts upon. */
    boolean isOpenToLocalities() {
        return tighter != Tighter.NEVER || !choices.isEmpty();
    }

    boolean takes(String value) {
        return isNumber()
                ? value.matches("[0-9]{1,6}(\\.[0-9]{1,2})?")
                : choices.isEmpty() || choices.containsKey(value);
    }

    /** The value as people read it. */
    String meaning(String value) {
        if (!isNumber()) {
            return choices.getOrDefault(value, value);
        }
        String number = value.replace('.', ',');
        return measure.isEmpty() ? number : number + " " + measure;
    }

    /** Which way a locality may go, as people read it. */
    String directionTold() {
        return tighter.label();
    }
}
