package vn.caunoi.journal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Field;

/** Which lines somebody looks for (điều kiện lọc), as typed; what is no day filters nothing. */
record Filter(Field from, Field until, Field who, Field what, Field unit, Field words) {

    private static final int LONGEST = 200;

    static Filter of(Map<String, String> typed) {
        return new Filter(
                day(field("tu", "Từ ngày", typed)),
                day(field("den", "Đến hết ngày", typed)),
                field("ai", "Ai", typed).hinting("Họ tên, hoặc “dòng lệnh”"),
                field("viec", "Việc", typed),
                field("don-vi", "Đơn vị", typed),
                field("q", "Có từ", typed).hinting("Trong nội dung trước và sau"));
    }

    List<Field> fields() {
        return List.of(from, until, who, what, unit, words);
    }

    @Nullable OffsetDateTime since() {
        return parsed(from).map(Filter::midnight).orElse(null);
    }

    @Nullable OffsetDateTime before() {
        return parsed(until).map(day -> midnight(day.plusDays(1))).orElse(null);
    }

    @Nullable Long unitNumber() {
        return UnitId.read(unit.value()).map(UnitId::value).orElse(null);
    }

    /** For LIKE, its wild cards taken literally; null when nothing was typed. */
    @Nullable String pattern() {
        return words.value().isEmpty()
                ? null
                : "%" + words.value().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /** The same question as the end of an address, with more parameters. */
    String query(String... more) {
        String asked =
                Stream.concat(
                                fields().stream()
                                        .filter(field -> !field.value().isEmpty())
                                        .map(
                                                field ->
                                                        field.name()
                                                                + "="
                                                                + URLEncoder.encode(
                                                                        field.value(),
                                                                        StandardCharsets.UTF_8)),
                                Stream.of(more))
                        .collect(Collectors.joining("&"));
        return asked.isEmpty() ? "" : "?" + asked;
    }

    private static Field field(String name, String label, Map<String, String> typed) {
        String value = typed.getOrDefault(name, "").replace("\0", "").strip();
        String composed = Normalizer.normalize(value, Normalizer.Form.NFC);
        return Field.of(name, label)
                .holding(composed.substring(0, Math.min(composed.length(), LONGEST)));
    }

    private static Field day(Field field) {
        return field.value().isEmpty() || parsed(field).isPresent()
                ? field
                : field.mistaken(
                        field.label() + ": hãy chọn một ngày, ví dụ 2026-11-23, hoặc để trống");
    }

    private static Optional<LocalDate> parsed(Field field) {
        try {
            return Optional.of(LocalDate.parse(field.value()))
                    .filter(day -> day.getYear() > 1900 && day.getYear() < 3000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(Formats.ZONE).toOffsetDateTime();
    }
}
