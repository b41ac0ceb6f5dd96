package vn.caunoi.statistics.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.statistics.Answer;
import vn.caunoi.statistics.Breakdown;
import vn.caunoi.statistics.Figures;
import vn.caunoi.statistics.Partition;
import vn.caunoi.statistics.Period;
import vn.caunoi.statistics.Question;

/** Puts the page together from few questions: one for all, one for each way to divide it. */
@Component
class Reckoning {

    private static final int MONTHS_AT_MOST = 24;
    private static final String OTHERS = "Các thủ tục khác (gộp)";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private final Figures figures;
    private final Names names;

    Reckoning(Figures figures, Names names) {
        this.figures = figures;
        this.names = names;
    }

    /** The name of the unit that is asked for. */
    String unit(Question question, Jurisdiction jurisdiction) {
        return question.unit().map(names::unit).orElse(jurisdiction.name());
    }

    Answer all(Question question) {
        return figures.answer(question);
    }

    Results results(Inquiry inquiry, Jurisdiction jurisdiction, Partition partition) {
        Question question = inquiry.asked();
        boolean ofOneField = question.field() != null;
        return new Results(
                inquiry,
                jurisdiction,
                partition,
                months(inquiry),
                ofOneField ? List.of() : by(Breakdown.FIELD, inquiry),
                ofOneField && question.procedure() == null ? procedures(inquiry) : List.of(),
                Ranking.of(by(Breakdown.UNIT, inquiry), inquiry.profile()));
    }

    /** The fields that the reader may choose from, the chosen one among them. */
    List<String> fields(Inquiry inquiry) {
        return figures
                .by(Breakdown.FIELD, inquiry.asked().inField(null).ofProcedure(null))
                .keySet()
                .stream()
                .sorted(Names.ORDER)
                .toList();
    }

    /** Every month of the period that has begun, the newest when there are too many. */
    private List<Slice> months(Inquiry inquiry) {
        Question question = inquiry.asked();
        List<Period> begun =
                question.period().months().stream()
                        .filter(month -> !month.from().isAfter(question.asOf()))
                        .toList();
        return begun.subList(Math.max(0, begun.size() - MONTHS_AT_MOST), begun.size()).stream()
                .map(month -> month(inquiry, month))
                .toList();
    }

    private Slice month(Inquiry inquiry, Period month) {
        Question question = inquiry.asked().in(month);
        LocalDate last = inquiry.asked().asOf();
        return new Slice(
                month.code(),
                MONTH.format(YearMonth.from(month.from())),
                inquiry.during(month),
                figures.answer(question.asOf(last)));
    }

    /** Sensitive ones are told only together. */
    List<Slice> procedures(Inquiry inquiry) {
        List<Slice> all = by(Breakdown.PROCEDURE, inquiry);
        Map<String, ProcedureName> known = names.procedures(all.stream().map(Slice::code).toList());
        Map<Boolean, List<Slice>> sensitive =
                all.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        one ->
                                                known.containsKey(one.code())
                                                        && known.get(one.code()).sensitive()));
        return Stream.concat(
                        sensitive.getOrDefault(false, List.of()).stream(),
                        Slice.together(OTHERS, sensitive.getOrDefault(true, List.of())).stream())
                .toList();
    }

    List<Slice> by(Breakdown by, Inquiry inquiry) {
        Map<String, Answer> answers = figures.by(by, inquiry.asked());
        Map<String, String> labels = names.of(by, answers.keySet());
        Part part = part(by);
        return answers.entrySet().stream()
                .map(
                        one ->
                                new Slice(
                                        one.getKey(),
                                        labels.getOrDefault(one.getKey(), one.getKey()),
                                        inquiry.with(part, one.getKey()),
                                        one.getValue()))
                .sorted(Comparator.comparing(Slice::label, Names.ORDER))
                .toList();
    }

    private static Part part(Breakdown by) {
        return switch (by) {
            case FIELD -> Part.FIELD;
            case PROCEDURE -> Part.PROCEDURE;
            case UNIT -> Part.UNIT;
            case CHANNEL -> Part.CHANNEL;
            case NONE -> throw new IllegalArgumentException("nothing to narrow to");
        };
    }
}
