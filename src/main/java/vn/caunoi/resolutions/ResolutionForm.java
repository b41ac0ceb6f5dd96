package vn.caunoi.resolutions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** A resolution while it is written (phiếu soạn nghị quyết): each paragraph with its flag. */
record ResolutionForm(List<Line> lines) {

    static final int LONGEST = 4_000;

    private static final int PARTS = 4;
    private static final int MOST = 30;
    private static final String PUBLIC = "co";

    /**
     * @param forPublic ticked when it may stand in an extract
     */
    record Line(int part, Field text, Field forPublic) {

        static Line of(int part, int position, String text, boolean isPublic) {
            String number = part + "-" + position;
            return new Line(
                    part,
                    Field.of("doan-" + number, "Đoạn " + position).holding(text),
                    Field.of("cong-khai-" + number, "Đoạn " + position + " dùng ở đâu")
                            .holding(isPublic ? PUBLIC : ""));
        }

        Line judged() {
            return new Line(part, text.mistaken(mistake()), forPublic);
        }

        boolean isBlank() {
            return text.value().isEmpty();
        }

        private @Nullable String mistake() {
            return text.value().length() > LONGEST
                    ? "Đoạn này dài quá %s ký tự; hãy tách thành nhiều đoạn."
                            .formatted(Formats.number(LONGEST))
                    : null;
        }
    }

    ResolutionForm {
        lines = List.copyOf(lines);
    }

    /** What was written, and a blank paragraph at the end of each part. */
    static ResolutionForm of(List<Paragraph> paragraphs) {
        var lines = new ArrayList<Line>();
        for (int part = 1; part <= PARTS; part++) {
            int number = part;
            List<Paragraph> those =
                    paragraphs.stream().filter(one -> one.part() == number).toList();
            those.forEach(
                    one ->
                            lines.add(
                                    Line.of(
                                            one.part(),
                                            one.position(),
                                            one.text(),
                                            one.forPublic())));
            lines.add(Line.of(part, those.size() + 1, "", false));
        }
        return new ResolutionForm(lines);
    }

    static ResolutionForm of(Typed typed) {
        return new ResolutionForm(
                IntStream.rangeClosed(1, PARTS)
                        .boxed()
                        .flatMap(part -> typed(part, typed))
                        .map(Line::judged)
                        .toList());
    }

    private static Stream<Line> typed(int part, Typed typed) {
        return IntStream.rangeClosed(1, MOST)
                .filter(
                        position ->
                                typed.values().containsKey("doan-%d-%d".formatted(part, position)))
                .mapToObj(
                        position ->
                                Line.of(
                                        part,
                                        position,
                                        typed.text("doan-%d-%d".formatted(part, position)),
                                        !typed.text("cong-khai-%d-%d".formatted(part, position))
                                                .isEmpty()));
    }

    static List<Choice> flag() {
        return List.of(Choice.of(PUBLIC, "được đưa vào bản trích công khai"));
    }

    List<Line> part(int part) {
        return lines.stream().filter(line -> line.part() == part).toList();
    }

    /** What is written, counted anew in each part; empty paragraphs go. */
    List<Paragraph> paragraphs() {
        var paragraphs = new ArrayList<Paragraph>();
        for (int part = 1; part <= PARTS; part++) {
            int position = 0;
            for (Line line : part(part)) {
                if (!line.isBlank()) {
                    paragraphs.add(
                            new Paragraph(
                                    part,
                                    ++position,
                                    line.text().value(),
                                    line.forPublic().holds(PUBLIC)));
                }
            }
        }
        return paragraphs;
    }

    List<Field> fields() {
        return lines.stream().map(Line::text).toList();
    }

    boolean wrong() {
        return fields().stream().anyMatch(Field::wrong);
    }
}
