package vn.caunoi.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.spreadsheets.DayText;
import vn.caunoi.spreadsheets.Illegible;
import vn.caunoi.web.components.Field;

/** The hours of a unit as they were typed (tờ ghi giờ làm việc). */
final class SessionsForm {

    private static final String FROM = "tu-ngay";
    private static final String WORKDAY = "ngay-thuong";
    private static final String SATURDAY = "thu-bay";

    private static final Pattern SESSION =
            Pattern.compile("(\\d{1,2}[:h]\\d{2}) ?[-–] ?(\\d{1,2}[:h]\\d{2})");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Map<String, String> typed;
    private final Map<String, String> mistakes = new HashMap<>();
    private @Nullable LocalDate from;
    private @Nullable Sessions sessions;

    private SessionsForm(Map<String, String> typed) {
        this.typed = typed;
    }

    static SessionsForm of(Sessions now) {
        return new SessionsForm(
                Map.of(WORKDAY, words(now.workday()), SATURDAY, words(now.saturday())));
    }

    static SessionsForm typed(Map<String, String> sent) {
        var form = new SessionsForm(sent);
        form.read();
        return form;
    }

    boolean wrong() {
        return !mistakes.isEmpty();
    }

    LocalDate from() {
        return Objects.requireNonNull(from);
    }

    Sessions sessions() {
        return Objects.requireNonNull(sessions);
    }

    List<Field> fields() {
        return List.of(
                field(FROM, "Áp dụng từ ngày", "Ví dụ 01/12/2026"),
                field(
                        WORKDAY,
                        "Các buổi trong ngày làm việc",
                        "Cách nhau dấu phẩy, ví dụ 7:30-11:30, 13:30-17:00"),
                field(
                        SATURDAY,
                        "Các buổi sáng thứ Bảy",
                        "Để trống nếu thứ Bảy nghỉ; chỉ ảnh hưởng thời hạn tính theo giờ làm việc"));
    }

    private void read() {
        try {
            from = DayText.read(text(FROM));
        } catch (Illegible illegible) {
            mistakes.put(FROM, illegible.sentence());
        }
        List<Session> workday = read(WORKDAY);
        List<Session> saturday = read(SATURDAY);
        if (workday.isEmpty()) {
            mistakes.putIfAbsent(WORKDAY, "Hãy nhập ít nhất một buổi, ví dụ 7:30-11:30.");
        }
        if (!wrong()) {
            sessions = new Sessions(workday, saturday);
        }
    }

    private List<Session> read(String name) {
        List<Session> read = new ArrayList<>();
        for (String part : text(name).split(",", -1)) {
            if (!part.isBlank()) {
                read(name, part.strip(), read);
            }
        }
        boolean follow =
                IntStream.range(1, read.size())
                        .noneMatch(i -> read.get(i).from().isBefore(read.get(i - 1).until()));
        if (!follow) {
            mistakes.putIfAbsent(name, "Các buổi phải theo thứ tự và không chồng lên nhau.");
        }
        return read;
    }

    private void read(String name, String part, List<Session> read) {
        Matcher session = SESSION.matcher(part);
        try {
            if (session.matches()) {
                read.add(new Session(time(session.group(1)), time(session.group(2))));
                return;
            }
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            // The same sentence says what to write.
        }
        mistakes.put(name, "“%s” không phải một buổi; hãy ghi như 7:30-11:30.".formatted(part));
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.replace('h', ':'), TIME);
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

    private static String words(List<Session> sessions) {
        return sessions.stream().map(Session::toString).collect(Collectors.joining(", "));
    }
}
