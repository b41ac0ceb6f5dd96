package vn.caunoi.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions about the same dossiers, each of its own days (chuỗi kỳ): a year and its months are
 * counted in one go.
 *
 * @param common which dossiers all are about; its days say nothing
 * @param bounds the days before which something is counted: where periods begin, and the day after
 *     each day of a question; in order
 */
record Series(List<Question> questions, Question common, List<LocalDate> bounds) {

    static Series of(List<Question> questions, Question common) {
        var bounds =
                new TreeSet<>(
                        questions.stream()
                                .flatMap(one -> Stream.of(one.period().from(), after(one)))
                                .toList());
        return new Series(List.copyOf(questions), common, List.copyOf(bounds));
    }

    /** Which bound stands at the beginning of the period. */
    int first(Question question) {
        return bounds.indexOf(question.period().from());
    }

    /** Which bound stands behind the day of the question. */
    int last(Question question) {
        return bounds.indexOf(after(question));
    }

    /** Something of each question, as the database reads an array. */
    String array(Function<Question, Object> what) {
        return questions.stream()
                .map(question -> what.apply(question).toString())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static LocalDate after(Question question) {
        return question.asOf().plusDays(1);
    }
}
