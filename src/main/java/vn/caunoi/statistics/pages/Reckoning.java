package vn.caunoi.statistics.pages;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.statistics.Answer;
import vn.caunoi.statistics.Breakdown;
import vn.caunoi.statistics.Figures;
import vn.caunoi.statistics.Partition;
import vn.caunoi.statistics.Period;
import vn.caunoi.statistics.Question;
import vn.caunoi.statistics.Rows;

/** Puts the page together from few questions: one for all, one for each way to divide it. */
@Component
class Reckoning {

    private static final int MONTHS_AT_MOST = 24;
    private static final String OTHER_FIELDS = "Các lĩnh vực khác (gộp)";
    private static final String OTHER_PROCEDURES = "Các thủ tục khác (gộp)";
    private static final String OTHER_CHANNELS = "Các hình thức khác (gộp)";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private final Figures figures;
    private final Rows rows;
    private final Names names;

    Reckoning(Figures figures, Rows rows, Names names) {
        this.figures = figures;
        this.rows = rows;
        this.names = names;
    }

    /** The name of the unit that is asked for. */
    String unit(Question question, Jurisdiction jurisdiction) {
        return question.unit().map(names::unit).orElse(jurisdiction.name());
    }

    Answer all(Question question) {
        return figures.answer(question);
    }

    /** The same for who shows the rest beside it: all of it is counted at the same time. */
    Answer allOfPage(Question question) {
        figures.prepare(
                Stream.concat(Stream.of(question), months(question).stream()).toList(),
                question,
                question.field() == null ? Breakdown.FIELD : Breakdown.PROCEDURE,
                Breakdown.UNIT);
        return figures.answer(question);
    }

    Results results(Inquiry inquiry, Jurisdiction jurisdiction, Partition partition) {
        Question question = inquiry.asked();
        boolean ofOneField = question.field() != null;
        return new Results(
                inquiry,
                jurisdiction,
                partition,
                unlessTooSmall(months(inquiry), question),
                ofOneField ? List.of() : told(Breakdown.FIELD, inquiry),
                ofOneField && question.procedure() == null
                        ? told(Breakdown.PROCEDURE, inquiry)
                        : List.of(),
                Ranking.of(
                        unlessTooSmall(by(Breakdown.UNIT, inquiry), question), inquiry.profile()));
    }

    /** The fields that the reader may choose from. */
    List<String> fields(Inquiry inquiry) {
        Question question = inquiry.asked().inField(null).ofProcedure(null);
        return told(Breakdown.FIELD, inquiry.asking(question)).stream()
                .map(Slice::code)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** What narrows the question to so few dossiers that they must not be told apart. */
    Optional<Part> tooNarrow(Inquiry inquiry) {
        Question asked = inquiry.asked();
        String procedure = asked.procedure();
        Question full =
                procedure == null || asked.field() != null
                        ? asked
                        : asked.inField(names.fieldOf(procedure).orElse(null));
        return Stream.of(full, full.by(null))
                .flatMap(question -> Narrowing.of(question).stream())
                .filter(one -> isHidden(one, inquiry))
                .map(one -> part(one.by()))
                .map(part -> inquiry.typed().containsKey(part) ? part : Part.PROCEDURE)
                .findFirst();
    }

    /** Whether there are such dossiers, told only together with others. */
    private boolean isHidden(Narrowing one, Inquiry inquiry) {
        return figures.by(one.by(), one.whole()).containsKey(one.code())
                && told(one.by(), inquiry.asking(one.whole())).stream()
                        .noneMatch(slice -> slice.code().equals(one.code()));
    }

    /** Months and units are told whole; of a narrower question none when one is too small. */
    private List<Slice> unlessTooSmall(List<Slice> slices, Question question) {
        boolean tellsTooMuch =
                question.isNarrow() && slices.stream().anyMatch(discretion(question)::isSmall);
        return tellsTooMuch ? List.of() : slices;
    }

    /** Every month of the period that has begun, the newest when there are too many. */
    private List<Slice> months(Inquiry inquiry) {
        List<Question> months = months(inquiry.asked());
        List<Answer> answers = figures.answers(months);
        return IntStream.range(0, months.size())
                .mapToObj(i -> month(inquiry, months.get(i).period(), answers.get(i)))
                .toList();
    }

    private static List<Question> months(Question question) {
        List<Question> begun = question.months();
        return begun.subList(Math.max(0, begun.size() - MONTHS_AT_MOST), begun.size());
    }

    private static Slice month(Inquiry inquiry, Period month, Answer answer) {
        return new Slice(
                month.code(),
                MONTH.format(YearMonth.from(month.from())),
                inquiry.during(month),
                answer);
    }

    /** The parts that may be told; those too small or sensitive as one, at the end. */
    List<Slice> told(Breakdown by, Inquiry inquiry) {
        return told(by, inquiry, figures.by(by, inquiry.asked()));
    }

    /** Who reads a form: the office reads every part by itself. */
    enum Audience {
        EVERYBODY,
        OFFICE
    }

    /** The parts as this audience may read them. */
    List<Slice> parts(Breakdown by, Inquiry inquiry, Audience audience) {
        return parts(by, inquiry, figures.by(by, inquiry.asked()), audience);
    }

    private List<Slice> parts(
            Breakdown by, Inquiry inquiry, Map<String, Answer> answers, Audience audience) {
        return switch (audience) {
            case EVERYBODY -> told(by, inquiry, answers);
            case OFFICE -> slices(by, inquiry, answers);
        };
    }

    /** The procedures of each field, by its name, from one question for all. */
    Map<String, List<Slice>> proceduresByField(Inquiry inquiry, Audience audience) {
        Map<String, Map<String, Answer>> answers = new HashMap<>();
        figures.by(Breakdown.MATTER, inquiry.asked())
                .forEach(
                        (key, answer) -> {
                            int mark = key.indexOf(Breakdown.MARK);
                            answers.computeIfAbsent(key.substring(0, mark), _ -> new HashMap<>())
                                    .put(key.substring(mark + 1), answer);
                        });
        Map<String, List<Slice>> procedures = new HashMap<>();
        answers.forEach(
                (field, some) ->
                        procedures.put(
                                field,
                                parts(
                                        Breakdown.PROCEDURE,
                                        inquiry.inField(field),
                                        some,
                                        audience)));
        return procedures;
    }

    private List<Slice> told(Breakdown by, Inquiry inquiry, Map<String, Answer> answers) {
        Set<String> sensitive = names.sensitive(by);
        return discretion(inquiry.asked())
                .told(
                        slices(by, inquiry, answers),
                        part -> sensitive.contains(part.code()),
                        others(by));
    }

    private Discretion discretion(Question question) {
        return new Discretion(rows.leastCell(question));
    }

    private static String others(Breakdown by) {
        return switch (by) {
            case FIELD -> OTHER_FIELDS;
            case PROCEDURE -> OTHER_PROCEDURES;
            case CHANNEL -> OTHER_CHANNELS;
            case UNIT, NONE, MATTER -> throw new IllegalArgumentException("told whole");
        };
    }

    private List<Slice> by(Breakdown by, Inquiry inquiry) {
        return slices(by, inquiry, figures.by(by, inquiry.asked()));
    }

    private List<Slice> slices(Breakdown by, Inquiry inquiry, Map<String, Answer> answers) {
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
            case NONE, MATTER -> throw new IllegalArgumentException("nothing to narrow to");
        };
    }
}
