package vn.caunoi.units;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** What is wished of a unit that is to be opened, as it was typed (tờ khai mở đơn vị). */
final class NewUnitForm {

    enum Line {
        KIND("loai", "Loại đơn vị"),
        NAME("ten", "Tên riêng"),
        FULL_NAME("ten-day-du", "Tên đầy đủ"),
        CODE("ma", "Mã đơn vị (nếu có)"),
        DAY("ngay", "Hoạt động từ ngày"),
        SOURCE("nguon", "Căn cứ"),
        MARK("doi-chieu", "Mức đối chiếu");

        private final String field;
        private final String label;

        Line(String field, String label) {
            this.field = field;
            this.label = label;
        }
    }

    private final @Nullable UnitKind parent;
    private final Map<Line, String> typed = new EnumMap<>(Line.class);
    private final Map<Line, String> mistakes = new EnumMap<>(Line.class);

    private NewUnitForm(@Nullable UnitKind parent) {
        this.parent = parent;
    }

    /**
     * @param parent under which it is to stand; null for one that leads the Party's organisations
     */
    static NewUnitForm empty(@Nullable UnitKind parent) {
        var form = new NewUnitForm(parent);
        form.typed.put(Line.MARK, Mark.UNCHECKED.name());
        return form;
    }

    static NewUnitForm typed(@Nullable UnitKind parent, Map<String, String> sent) {
        var form = new NewUnitForm(parent);
        for (Line line : Line.values()) {
            String text = sent.getOrDefault(line.field, "");
            form.typed.put(line, Normalizer.normalize(text, Normalizer.Form.NFC).strip());
        }
        Stream.of(Line.values()).forEach(form::look);
        return form;
    }

    /** The kinds of units that may stand under one of this kind, or under none. */
    static List<UnitKind> below(@Nullable UnitKind parent) {
        return Arrays.stream(UnitKind.values())
                .filter(
                        kind ->
                                parent == null
                                        ? kind.mayLeadTheParty()
                                        : kind.mayStandUnder(parent))
                .toList();
    }

    boolean wrong() {
        return !mistakes.isEmpty();
    }

    void mistaken(Line line, String sentence) {
        mistakes.putIfAbsent(line, line.label + ": " + sentence);
    }

    List<Field> fields() {
        return Stream.of(Line.values()).map(this::field).toList();
    }

    /** What a field lets one choose from; nothing where one types. */
    List<Choice> choices(Field field) {
        return switch (field.name()) {
            case "loai" ->
                    Stream.concat(
                                    Stream.of(Choice.of("", "Hãy chọn")),
                                    below(parent).stream()
                                            .map(kind -> Choice.of(kind.name(), kind.label())))
                            .toList();
            case "doi-chieu" ->
                    Stream.of(Mark.values())
                            .map(mark -> Choice.of(mark.name(), mark.label()))
                            .toList();
            default -> List.of();
        };
    }

    LocalDate day() {
        return UnitForm.parsed(text(Line.DAY)).orElseThrow();
    }

    UnitName name() {
        return new UnitName(text(Line.NAME), text(Line.FULL_NAME));
    }

    /** The unit that is wished for, under this one or under none. */
    Unit unit(UnitId id, @Nullable UnitId above) {
        Period life = Period.since(day());
        return new Unit(
                id,
                kind().orElseThrow(),
                life,
                History.of(name(), life),
                text(Line.CODE).isEmpty() ? History.none() : History.of(code(), life),
                above == null ? History.none() : History.of(above, life),
                new Source(text(Line.SOURCE), Mark.valueOf(text(Line.MARK))));
    }

    private OfficialCode code() {
        return new OfficialCode(text(Line.CODE));
    }

    private Optional<UnitKind> kind() {
        return below(parent).stream()
                .filter(kind -> kind.name().equals(text(Line.KIND)))
                .findFirst();
    }

    private void look(Line line) {
        String text = text(line);
        switch (line) {
            case KIND -> unless(kind().isPresent(), line, "hãy chọn một loại");
            case DAY -> unless(UnitForm.parsed(text).isPresent(), line, "hãy chọn một ngày");
            case NAME, FULL_NAME, SOURCE -> check(line, () -> UnitName.clean(text));
            case CODE -> {
                if (!text.isEmpty()) {
                    check(line, this::code);
                    check(line, this::suitedCode);
                }
            }
            case MARK ->
                    unless(
                            Stream.of(Mark.values()).anyMatch(mark -> mark.name().equals(text)),
                            line,
                            "hãy chọn một mức");
        }
    }

    private OfficialCode suitedCode() {
        OfficialCode code = code();
        kind().ifPresent(kind -> kind.mustSuit(code));
        return code;
    }

    private void unless(boolean right, Line line, String sentence) {
        if (!right) {
            mistaken(line, sentence);
        }
    }

    private void check(Line line, Supplier<?> value) {
        UnitForm.refusal(value).ifPresent(sentence -> mistaken(line, sentence));
    }

    private Field field(Line line) {
        return Field.of(line.field, line.label)
                .hinting(hint(line))
                .holding(text(line))
                .mistaken(mistakes.get(line));
    }

    private String text(Line line) {
        return typed.getOrDefault(line, "");
    }

    private static @Nullable String hint(Line line) {
        return switch (line) {
            case NAME -> "Ví dụ Tư pháp";
            case FULL_NAME -> "Ví dụ Phòng Tư pháp";
            case CODE -> "Chỉ tỉnh, huyện, xã có mã; phòng, ban và tổ chức đảng để trống";
            case SOURCE -> "Số, ngày của nghị quyết hoặc quyết định";
            case KIND, DAY, MARK -> null;
        };
    }
}
