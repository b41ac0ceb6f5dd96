package vn.caunoi.units;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** What is wished of a unit from a day on, as it was typed (tờ khai biến động). */
final class UnitForm {

    enum Line {
        DAY("ngay", "Có hiệu lực từ ngày"),
        NAME("ten", "Tên riêng"),
        FULL_NAME("ten-day-du", "Tên đầy đủ"),
        CODE("ma", "Mã đơn vị"),
        OTHER("don-vi", "Đơn vị"),
        SOURCE("nguon", "Căn cứ");

        private final String field;
        private final String label;

        Line(String field, String label) {
            this.field = field;
            this.label = label;
        }
    }

    private final UnitAct act;
    private final List<Choice> others;
    private final Map<Line, String> typed = new EnumMap<>(Line.class);
    private final Map<Line, String> mistakes = new EnumMap<>(Line.class);

    private UnitForm(UnitAct act, List<Choice> others) {
        this.act = act;
        this.others = others;
    }

    static UnitForm of(UnitAct act, Unit unit, List<Choice> others, LocalDate today) {
        var form = new UnitForm(act, others);
        UnitName name = unit.nameOn(today);
        lines(act).forEach(line -> form.typed.put(line, ""));
        if (act == UnitAct.RENAME) {
            form.typed.put(Line.NAME, name.name());
            form.typed.put(Line.FULL_NAME, name.full());
        }
        if (act == UnitAct.CODE) {
            form.typed.put(Line.CODE, unit.codes().last().map(OfficialCode::value).orElse(""));
        }
        return form;
    }

    static UnitForm typed(UnitAct act, List<Choice> others, Map<String, String> sent) {
        var form = new UnitForm(act, others);
        for (Line line : lines(act)) {
            String text = sent.getOrDefault(line.field, "");
            form.typed.put(line, Normalizer.normalize(text, Normalizer.Form.NFC).strip());
        }
        lines(act).forEach(form::look);
        return form;
    }

    UnitAct act() {
        return act;
    }

    List<Choice> others() {
        return others;
    }

    boolean wrong() {
        return !mistakes.isEmpty();
    }

    List<Field> fields() {
        return lines(act).stream().map(this::field).toList();
    }

    void mistaken(Line line, String sentence) {
        mistakes.putIfAbsent(line, line.label + ": " + sentence);
    }

    LocalDate day() {
        return parsed(text(Line.DAY)).orElseThrow();
    }

    UnitName name() {
        return new UnitName(text(Line.NAME), text(Line.FULL_NAME));
    }

    OfficialCode code() {
        return new OfficialCode(text(Line.CODE));
    }

    UnitId other() {
        return UnitId.read(text(Line.OTHER)).orElseThrow();
    }

    Source source() {
        return new Source(text(Line.SOURCE), Mark.UNCHECKED);
    }

    private static List<Line> lines(UnitAct act) {
        return switch (act) {
            case RENAME -> List.of(Line.DAY, Line.NAME, Line.FULL_NAME);
            case CODE -> List.of(Line.DAY, Line.CODE);
            case MOVE -> List.of(Line.DAY, Line.OTHER);
            case MERGE -> List.of(Line.DAY, Line.OTHER, Line.SOURCE);
        };
    }

    private Field field(Line line) {
        return Field.of(line.field, line.label)
                .hinting(hint(line))
                .holding(text(line))
                .mistaken(mistakes.get(line));
    }

    private void look(Line line) {
        String text = text(line);
        switch (line) {
            case DAY -> {
                if (parsed(text).isEmpty()) {
                    mistaken(line, "hãy chọn một ngày");
                }
            }
            case NAME, FULL_NAME, SOURCE ->
                    refusal(() -> UnitName.clean(text))
                            .ifPresent(sentence -> mistaken(line, sentence));
            case CODE ->
                    refusal(() -> new OfficialCode(text))
                            .ifPresent(sentence -> mistaken(line, sentence));
            case OTHER -> {
                if (others.stream().noneMatch(choice -> choice.value().equals(text))
                        || text.isEmpty()) {
                    mistaken(line, "hãy chọn một đơn vị trong danh sách");
                }
            }
        }
    }

    private String text(Line line) {
        return typed.getOrDefault(line, "");
    }

    static Optional<String> refusal(Supplier<?> value) {
        try {
            var _ = value.get();
            return Optional.empty();
        } catch (Nonsense nonsense) {
            return Optional.of(nonsense.sentence());
        }
    }

    static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() >= 1900 && day.getYear() < 2200);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String hint(Line line) {
        return switch (line) {
            case NAME -> "Ví dụ Thanh Miện";
            case FULL_NAME -> "Ví dụ Xã Thanh Miện";
            case SOURCE -> "Số, ngày của nghị quyết hoặc quyết định";
            case CODE -> "Chỉ gồm chữ số; mã cũ vẫn được giữ cho những ngày trước đó";
            case DAY, OTHER -> null;
        };
    }
}
