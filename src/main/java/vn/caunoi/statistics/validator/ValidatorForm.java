package vn.caunoi.statistics.validator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.components.Field;

/**
 * Figures as they were pasted or typed (phiếu kiểm tra), and what could not be read. A field that
 * is filled in goes before the pasted text.
 */
final class ValidatorForm {

    static final int LONGEST = 5_000;
    static final String TEXT = "so-lieu";

    /** What is pasted for a try: the figures of a widget that rounds people away. */
    static final String EXAMPLE =
            """
            Kết quả giải quyết TTHC
            Đến tháng 09 đã giải quyết: 100.0%
            Số hồ sơ xử lý: 41736
            Trước & đúng hạn: 41427
            Trễ hạn: 14
            Tỉ lệ trễ hạn: 0%
            Chi tiết
            ( Cập nhật lúc:30/09/2023 04:14:15)
            """;

    private record Asked(String name, Item item, String label) {}

    private static final List<Asked> COUNTS =
            List.of(
                    new Asked("tiep-nhan", Item.RECEIVED, "Số hồ sơ tiếp nhận (hoặc xử lý)"),
                    new Asked("da-giai-quyet", Item.SOLVED, "Đã giải quyết"),
                    new Asked("dung-han", Item.IN_TIME, "Trước hạn và đúng hạn"),
                    new Asked("tre-han", Item.LATE, "Trễ hạn"),
                    new Asked("trong-han", Item.OPEN_IN_TIME, "Đang giải quyết, trong hạn"),
                    new Asked("qua-han", Item.OPEN_OVERDUE, "Đang giải quyết, quá hạn"));
    private static final List<Asked> SHARES =
            List.of(
                    new Asked("ty-le-giai-quyet", Item.SOLVED, "Tỷ lệ đã giải quyết (%)"),
                    new Asked("ty-le-dung-han", Item.IN_TIME, "Tỷ lệ đúng hạn (%)"),
                    new Asked("ty-le-tre-han", Item.LATE, "Tỷ lệ trễ hạn (%)"));

    private final Map<String, String> typed;
    private final Reading reading;
    private final List<Field> counts = new ArrayList<>();
    private final List<Field> shares = new ArrayList<>();
    private Field text;

    /** Reads the form; of an empty one nothing is asked yet. */
    ValidatorForm(Map<String, String> typed) {
        this.typed = typed;
        String pasted = typed(TEXT);
        reading = Reading.of(pasted.length() > LONGEST ? "" : pasted);
        COUNTS.forEach(this::takeCount);
        SHARES.forEach(this::takeShare);
        text =
                Field.of(TEXT, "Dán số liệu như trang in")
                        .hinting("Mỗi dòng một mục, ví dụ “Trễ hạn: 14” hoặc “Đúng hạn: 99,97%”.")
                        .holding(pasted);
    }

    static ValidatorForm example() {
        return new ValidatorForm(Map.of(TEXT, EXAMPLE));
    }

    /** What was read, once nothing is wrong with it; else the fields say what is. */
    Optional<Published> judged() {
        Published published = reading.published();
        text = text.mistaken(mistakeInText(published));
        return fields().stream().anyMatch(Field::wrong) ? Optional.empty() : Optional.of(published);
    }

    Field text() {
        return text;
    }

    List<Field> counts() {
        return counts;
    }

    List<Field> shares() {
        return shares;
    }

    /** All fields in the order of the page. */
    List<Field> fields() {
        var all = new ArrayList<>(List.of(text));
        all.addAll(counts);
        all.addAll(shares);
        return all;
    }

    private void takeCount(Asked asked) {
        String number = typed(asked.name());
        OptionalLong count = Reading.count(number);
        count.ifPresent(value -> reading.put(asked.item(), value));
        counts.add(
                Field.of(asked.name(), asked.label())
                        .holding(number)
                        .mistaken(
                                number.isBlank() || count.isPresent()
                                        ? null
                                        : "%s: “%s” không phải số hồ sơ; hãy gõ như 41736 hoặc 41.736."
                                                .formatted(asked.label(), number)));
    }

    private void takeShare(Asked asked) {
        String number = typed(asked.name());
        Optional<PrintedShare> share = PrintedShare.read(asked.item(), number);
        share.ifPresent(reading::put);
        shares.add(
                Field.of(asked.name(), asked.label())
                        .holding(number)
                        .mistaken(
                                number.isBlank() || share.isPresent()
                                        ? null
                                        : "%s: “%s” không phải tỷ lệ; hãy gõ đúng như trang in, ví dụ 99,97."
                                                .formatted(asked.label(), number)));
    }

    private @Nullable String mistakeInText(Published published) {
        if (typed(TEXT).length() > LONGEST) {
            return "Số liệu dán vào dài quá 5.000 ký tự; hãy chỉ dán phần số liệu.";
        }
        if (!reading.problems().isEmpty()) {
            return String.join(" ", reading.problems());
        }
        return published.isEmpty()
                ? "Chưa đọc được số nào; hãy dán các dòng số liệu, hoặc điền các ô bên dưới."
                : null;
    }

    private String typed(String name) {
        return typed.getOrDefault(name, "");
    }
}
