package vn.caunoi.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** What somebody wants counted (tờ khai Thử tính ngày hẹn trả). */
final class DueDayForm {

    static final String RECEIPT = "tiep-nhan";
    static final String LIMIT = "thoi-han";
    static final String AFTER_THREE = "sau-15-gio";
    static final String ASKED = "yeu-cau-bo-sung";
    static final String COMPLETE = "du-ho-so";
    static final String EFFECT = "cach-tinh";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d/M/uuuu H:mm").withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, String> typed;
    private final Map<String, String> mistakes = new HashMap<>();
    private @Nullable Term term;

    private DueDayForm(Map<String, String> typed) {
        this.typed = typed;
    }

    static DueDayForm typed(Map<String, String> sent) {
        var form = new DueDayForm(sent);
        if (sent.containsKey(RECEIPT) || sent.containsKey(LIMIT)) {
            form.read();
        }
        return form;
    }

    static List<Choice> effects() {
        return Arrays.stream(Pause.Effect.values())
                .map(effect -> Choice.of(effect.name(), effect.label()))
                .toList();
    }

    boolean wrong() {
        return !mistakes.isEmpty();
    }

    boolean asked() {
        return term != null;
    }

    boolean afterThree() {
        return typed.containsKey(AFTER_THREE);
    }

    Field receipt() {
        return field(RECEIPT, "Tiếp nhận lúc", "Ngày và giờ, ví dụ 20/11/2026 08:15");
    }

    Field limit() {
        return field(
                LIMIT,
                "Thời hạn giải quyết",
                "Ví dụ: 5 ngày làm việc; 1,5 ngày làm việc; 15 ngày; 24 giờ; 1 tháng; Trong ngày");
    }

    Field asking() {
        return field(ASKED, "Yêu cầu bổ sung lúc", "Ngày và giờ; để trống nếu không phải bổ sung");
    }

    Field complete() {
        return field(COMPLETE, "Đủ hồ sơ lúc", "Ngày và giờ hồ sơ được bổ sung đủ");
    }

    Field effect() {
        return Field.of(EFFECT, "Sau khi bổ sung, thời hạn")
                .holding(typed.getOrDefault(EFFECT, Pause.Effect.RESTART.name()))
                .mistaken(mistakes.get(EFFECT));
    }

    List<Field> fields() {
        return List.of(receipt(), limit(), asking(), complete(), effect());
    }

    /**
     * Nothing while nothing was asked, or where the limit is none; a mistake beyond the calendar.
     */
    Optional<DueDay> due(WorkingDays days, Sessions sessions) {
        if (term == null) {
            return Optional.empty();
        }
        try {
            return DueDay.of(term, days, sessions);
        } catch (OutsideCalendar outside) {
            mistakes.put(RECEIPT, outside.sentence());
            return Optional.empty();
        }
    }

    private void read() {
        Instant receipt = moment(RECEIPT, "Hãy nhập ngày giờ tiếp nhận, ví dụ 20/11/2026 08:15.");
        Limit limit = readLimit();
        Pauses pauses = pauses(receipt);
        if (receipt != null && limit != null && !wrong()) {
            term = new Term(receipt, limit, pauses, afterThree());
        }
    }

    private @Nullable Limit readLimit() {
        try {
            return Limit.read(text(LIMIT));
        } catch (UnreadableLimit unreadable) {
            mistakes.put(LIMIT, unreadable.sentence());
            return null;
        }
    }

    private Pauses pauses(@Nullable Instant receipt) {
        if (text(ASKED).isEmpty() && text(COMPLETE).isEmpty()) {
            return Pauses.none();
        }
        Instant asked = moment(ASKED, "Hãy nhập ngày giờ yêu cầu bổ sung, ví dụ 23/11/2026 14:00.");
        Instant complete = moment(COMPLETE, "Hãy nhập ngày giờ đủ hồ sơ, ví dụ 27/11/2026 09:00.");
        Pause.Effect effect = readEffect();
        if (asked == null || complete == null || effect == null) {
            return Pauses.none();
        }
        if (receipt != null && asked.isBefore(receipt)) {
            mistakes.put(ASKED, "Yêu cầu bổ sung phải sau khi tiếp nhận.");
        }
        if (complete.isBefore(asked)) {
            mistakes.put(COMPLETE, "Hồ sơ chỉ đủ sau khi được yêu cầu bổ sung.");
        }
        return wrong() ? Pauses.none() : Pauses.of(new Pause(asked, complete, effect));
    }

    private Pause.@Nullable Effect readEffect() {
        Optional<Pause.Effect> chosen =
                Arrays.stream(Pause.Effect.values())
                        .filter(effect -> effect().holds(effect.name()))
                        .findFirst();
        if (chosen.isEmpty()) {
            mistakes.put(EFFECT, "Hãy chọn cách tính sau khi bổ sung.");
        }
        return chosen.orElse(null);
    }

    private @Nullable Instant moment(String name, String mistake) {
        try {
            return LocalDateTime.parse(text(name).replaceAll("\\s+", " "), MOMENT)
                    .atZone(Formats.ZONE)
                    .toInstant();
        } catch (DateTimeException unreadable) {
            mistakes.put(name, mistake);
            return null;
        }
    }

    private Field field(String name, String label, String hint) {
        return Field.of(name, label)
                .hinting(hint)
                .holding(typed.getOrDefault(name, ""))
                .mistaken(mistakes.get(name));
    }

    private String text(String name) {
        return typed.getOrDefault(name, "").strip();
    }
}
