package vn.caunoi.dossiers.lookup;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.dossiers.SurveyQuestion;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/**
 * Five questions on one screen.
 *
 * @param judged whether it was sent, so that a question left open is a mistake
 */
record SurveyForm(Map<String, String> typed, boolean judged) {

    static final List<Choice> ANSWERS =
            List.of(
                    Choice.of("5", "Rất hài lòng"),
                    Choice.of("4", "Hài lòng"),
                    Choice.of("3", "Bình thường"),
                    Choice.of("2", "Không hài lòng"),
                    Choice.of("1", "Rất không hài lòng"));

    static SurveyForm empty() {
        return new SurveyForm(Map.of(), false);
    }

    static SurveyForm of(Map<String, String> typed) {
        return new SurveyForm(Map.copyOf(typed), true);
    }

    List<Field> fields() {
        return Arrays.stream(SurveyQuestion.values()).map(this::field).toList();
    }

    private Field field(SurveyQuestion question) {
        String answer = typed.getOrDefault(question.code(), "");
        return Field.of(question.code(), question.label())
                .holding(answer)
                .mistaken(
                        judged && !answer.matches("[1-5]")
                                ? "Hãy chọn một mức cho câu “%s”.".formatted(question.label())
                                : null);
    }

    boolean wrong() {
        return fields().stream().anyMatch(Field::wrong);
    }

    /** From 1, very unsatisfied, to 5, very satisfied; only of a form in which nothing is wrong. */
    Map<SurveyQuestion, Integer> answers() {
        Map<SurveyQuestion, Integer> answers = new EnumMap<>(SurveyQuestion.class);
        for (SurveyQuestion question : SurveyQuestion.values()) {
            answers.put(question, Integer.valueOf(typed.getOrDefault(question.code(), "")));
        }
        return answers;
    }
}
