package vn.caunoi.meetings.minutes;

import java.util.OptionalInt;

/** A number of people as it is typed (số người). */
final class Count {

    private Count() {}

    static OptionalInt read(String typed) {
        return typed.matches("[0-9]{1,4}")
                ? OptionalInt.of(Integer.parseInt(typed))
                : OptionalInt.empty();
    }

    /** What was checked before. */
    static int of(String typed) {
        return read(typed).orElseThrow();
    }
}
