package vn.caunoi.meetings.minutes;

import java.util.List;
import java.util.stream.Stream;
import vn.caunoi.web.components.Field;

/**
 * What was typed on the page of minutes and what is wrong with it.
 *
 * @param mistakes that belong to no field
 * @param tally of the vote on the minutes
 */
record MinutesForms(List<String> mistakes, Tally tally, Field addendum) {

    static final MinutesForms EMPTY =
            new MinutesForms(
                    List.of(),
                    Tally.EMPTY,
                    Field.of("them", "Nội dung bổ sung")
                            .hinting(
                                    "Trở thành một văn bản riêng kèm biên bản, không sửa biên bản"));

    MinutesForms refused(List<String> sentences) {
        return new MinutesForms(sentences, tally, addendum);
    }

    MinutesForms tallying(Tally typed) {
        return new MinutesForms(mistakes, typed, addendum);
    }

    MinutesForms adding(Field typed) {
        return new MinutesForms(mistakes, tally, typed);
    }

    boolean isMistaken() {
        return !mistakes.isEmpty() || fields().stream().anyMatch(Field::wrong);
    }

    List<Field> fields() {
        return Stream.concat(tally.fields().stream(), Stream.of(addendum)).toList();
    }
}
