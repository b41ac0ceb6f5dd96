package vn.caunoi.meetings.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.meetings.ItemCourse;

/** A poll as the chair words it. */
record NewPoll(@Nullable Long item, String question, List<String> choices) {

    private static final int MOST_CHOICES = 8;
    private static final int LONGEST = 300;

    /** From a question and a choice on each line; empty when there is nothing to choose. */
    static Optional<NewPoll> of(Optional<ItemCourse> running, Map<String, String> form) {
        String question = form.getOrDefault("question", "");
        String lines = form.getOrDefault("choices", "");
        List<String> choices =
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean makesSense =
                !question.isBlank()
                        && question.length() <= LONGEST
                        && choices.size() >= 2
                        && choices.size() <= MOST_CHOICES
                        && choices.stream().allMatch(choice -> choice.length() <= LONGEST);
        return makesSense
                ? Optional.of(
                        new NewPoll(
                                running.map(way -> way.item().id()).orElse(null),
                                question.strip(),
                                choices))
                : Optional.empty();
    }
}
