package vn.caunoi.resolutions.points;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.meetings.Fraction;
import vn.caunoi.meetings.Vote;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/**
 * What is typed in one step: nothing stands in it at first.
 *
 * @param fields by the codes of the criteria that people must judge
 * @param vote of the meeting; for the cell's step alone
 * @param reason for the step of the level above alone
 */
record ScoreForm(Sheet sheet, Stage stage, Map<String, Field> fields, Field vote, Field reason) {

    static final int LONGEST_REASON = 1_000;

    static ScoreForm empty(Sheet sheet, Stage stage) {
        Map<String, Field> fields = new LinkedHashMap<>();
        sheet.open().forEach(one -> fields.put(one.code(), field(sheet, stage, one)));
        return new ScoreForm(
                sheet,
                stage,
                fields,
                Field.of("bieu-quyet", "Lần biểu quyết thông qua điểm"),
                Field.of("ly-do", "Lý do của quyết định")
                        .hinting("Ai xem phiếu điểm cũng đọc được"));
    }

    private static Field field(Sheet sheet, Stage stage, Criterion criterion) {
        String others =
                Arrays.stream(Stage.values())
                        .filter(other -> other != stage)
                        .map(other -> said(sheet, other, criterion))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        String hint =
                Stream.of(criterion.told(sheet.facts()), others.isEmpty() ? "" : others + ".")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        return Field.of(
                        "diem-" + criterion.code(),
                        "%s (từ 0 đến %d điểm)".formatted(criterion.name(), criterion.points()))
                .hinting(hint.isEmpty() ? null : hint);
    }

    private static Optional<String> said(Sheet sheet, Stage stage, Criterion criterion) {
        return sheet.column(stage)
                .flatMap(column -> column.of(criterion))
                .map(points -> "%s: %d".formatted(stage.label(), points));
    }

    /** With the points of a column that is there, its own or one that is agreed with. */
    ScoreForm taking(Column column) {
        Map<String, String> typed = new HashMap<>();
        fields.forEach(
                (code, field) -> {
                    Integer points = column.points().get(code);
                    typed.put(field.name(), points == null ? "" : points.toString());
                });
        UUID chosen = column.vote();
        typed.put(vote.name(), chosen == null ? "" : chosen.toString());
        typed.put(reason.name(), column.stage() == stage ? column.reason() : "");
        return holding(typed);
    }

    ScoreForm holding(Map<String, String> typed) {
        Map<String, Field> held = new LinkedHashMap<>();
        fields.forEach((code, field) -> held.put(code, holding(field, typed)));
        return new ScoreForm(sheet, stage, held, holding(vote, typed), holding(reason, typed));
    }

    private static Field holding(Field field, Map<String, String> typed) {
        return field.holding(typed.getOrDefault(field.name(), "").strip());
    }

    /** Says what is wrong beside each field. */
    ScoreForm checked() {
        Map<String, Field> checked = new LinkedHashMap<>();
        for (Criterion criterion : sheet.open()) {
            Field field = field(criterion);
            checked.put(criterion.code(), field.mistaken(mistake(field, criterion.points())));
        }
        return new ScoreForm(sheet, stage, checked, checkedVote(), checkedReason());
    }

    private static @Nullable String mistake(Field field, int most) {
        boolean fits =
                field.value().matches("[0-9]{1,3}") && Integer.parseInt(field.value()) <= most;
        return fits
                ? null
                : "%s: hãy ghi một số nguyên từ 0 đến %d."
                        .formatted(field.label().replaceFirst(" \\(từ .*", ""), most);
    }

    private Field checkedVote() {
        return stage != Stage.CELL || chosen().isPresent()
                ? vote
                : vote.mistaken("Hãy chọn lần biểu quyết thông qua điểm này.");
    }

    private Field checkedReason() {
        if (stage != Stage.ABOVE) {
            return reason;
        }
        if (reason.value().isEmpty()) {
            return reason.mistaken("Hãy ghi lý do của quyết định.");
        }
        return reason.value().length() <= LONGEST_REASON
                ? reason
                : reason.mistaken("Lý do dài nhất %d ký tự.".formatted(LONGEST_REASON));
    }

    private Optional<Vote> chosen() {
        return sheet.votes().stream()
                .filter(one -> one.id().toString().equals(vote.value()))
                .findFirst();
    }

    boolean isRight() {
        return all().stream().noneMatch(Field::wrong);
    }

    /** Every field, for the summary of mistakes. */
    List<Field> all() {
        return Stream.concat(fields.values().stream(), Stream.of(vote, reason)).toList();
    }

    Field field(Criterion criterion) {
        return Objects.requireNonNull(fields.get(criterion.code()));
    }

    List<Choice> votes() {
        return sheet.votes().stream()
                .map(one -> Choice.of(one.id().toString(), told(one)))
                .toList();
    }

    static String told(Vote vote) {
        return "%s: %s tán thành (%s)"
                .formatted(
                        vote.motion(),
                        vote.share().map(Fraction::toString).orElse("—"),
                        vote.share().map(Fraction::percent).orElse("—"));
    }

    /** The column that this makes: what is counted, and what was typed. */
    Column column(Instant now) {
        Map<String, Integer> points = new HashMap<>();
        for (Criterion criterion : sheet.criteria()) {
            points.put(
                    criterion.code(),
                    criterion
                            .counted(sheet.facts())
                            .orElseGet(() -> Integer.valueOf(field(criterion).value())));
        }
        int total = points.values().stream().mapToInt(Integer::intValue).sum();
        return new Column(
                stage,
                points,
                sheet.scale().of(total),
                now,
                stage == Stage.CELL ? chosen().map(Vote::id).orElseThrow() : null,
                stage == Stage.ABOVE ? reason.value() : "");
    }
}
