package vn.caunoi.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/** How an account is named where a session or a token can only hold a word. */
final class Accounts {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private Accounts() {}

    static String name(PersonId person) {
        return Long.toString(person.value());
    }

    static Optional<PersonId> number(String name) {
        return NUMBER.matcher(name).matches()
                ? Optional.of(new PersonId(Long.parseLong(name)))
                : Optional.empty();
    }
}
