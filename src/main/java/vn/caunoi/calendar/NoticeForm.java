package vn.caunoi.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.spreadsheets.DayText;
import vn.caunoi.spreadsheets.Illegible;
import vn.caunoi.units.Mark;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** A notice as it was typed (tờ ghi thông báo). */
final class NoticeForm {

    static final String NUMBER = "so-ky-hieu";
    static final String ISSUER = "co-quan";
    static final String ISSUED = "ngay-ban-hanh";
    static final String OCCASION = "dip";
    static final String OFF = "ngay-nghi";
    static final String WORKED = "ngay-lam";
    static final String SOURCE = "nguon";
    static final String MARK = "muc-doi-chieu";

    private static final int LONGEST = 300;

    private final Map<String, String> typed;
    private final Map<String, String> mistakes = new HashMap<>();
    private @Nullable Notice notice;

    private NoticeForm(Map<String, String> typed) {
        this.typed = typed;
    }

    static NoticeForm blank() {
        return new NoticeForm(Map.of());
    }

    static NoticeForm typed(Map<String, String> sent, NoticeDesk desk) {
        var form = new NoticeForm(sent);
        form.read(desk);
        return form;
    }

    static List<Choice> occasions() {
        return Arrays.stream(Occasion.values())
                .map(occasion -> Choice.of(occasion.name(), occasion.label()))
                .toList();
    }

    static List<Choice> marks() {
        return Arrays.stream(Mark.values())
                .map(mark -> Choice.of(mark.name(), mark.label()))
                .toList();
    }

    boolean wrong() {
        return !mistakes.isEmpty();
    }

    /** Nothing while something is wrong. */
    Optional<Notice> notice() {
        return Optional.ofNullable(notice);
    }

    List<Field> fields() {
        return List.of(
                field(NUMBER, "Số, ký hiệu", "Ví dụ: Công văn 2450/VPCP-KGVX"),
                field(ISSUER, "Cơ quan ban hành", null),
                field(ISSUED, "Ngày ban hành", "Ví dụ 09/04/2026"),
                field(OCCASION, "Dịp", null),
                field(OFF, "Những ngày nghỉ", "Mỗi dòng một ngày, ví dụ 31/08/2026"),
                field(WORKED, "Những ngày đi làm bù", "Mỗi dòng một ngày, ví dụ 22/08/2026"),
                field(SOURCE, "Nguồn", "Nơi đã đọc thông báo: địa chỉ trang, số công báo"),
                field(MARK, "Mức đối chiếu", null));
    }

    private void read(NoticeDesk desk) {
        String number = needed(NUMBER, "Hãy nhập số, ký hiệu của thông báo.");
        String issuer = needed(ISSUER, "Hãy nhập cơ quan ban hành.");
        String source = needed(SOURCE, "Hãy ghi đã đọc thông báo ở đâu.");
        LocalDate issued = issued();
        Optional<Occasion> occasion = chosen(OCCASION, Occasion.values());
        Optional<Mark> mark = chosen(MARK, Mark.values());
        List<LocalDate> off = days(OFF, false, desk);
        List<LocalDate> worked = days(WORKED, true, desk);
        if (off.isEmpty() && worked.isEmpty()) {
            mistakes.putIfAbsent(OFF, "Hãy nhập ít nhất một ngày nghỉ hoặc ngày làm bù.");
        }
        if (!wrong()) {
            var read =
                    new Notice(
                            number,
                            issuer,
                            issued,
                            occasion.orElseThrow(),
                            off,
                            worked,
                            source,
                            mark.orElseThrow());
            read.objection().ifPresent(sentence -> mistakes.put(OFF, sentence));
            notice = wrong() ? null : read;
        }
    }

    private String needed(String name, String mistake) {
        String value = text(name);
        if (value.isEmpty()) {
            mistakes.put(name, mistake);
        } else if (value.length() > LONGEST) {
            mistakes.put(name, "Hãy viết ngắn hơn " + LONGEST + " ký tự.");
        }
        return value;
    }

    private @Nullable LocalDate issued() {
        if (text(ISSUED).isEmpty()) {
            return null;
        }
        try {
            return DayText.read(text(ISSUED));
        } catch (Illegible illegible) {
            mistakes.put(ISSUED, illegible.sentence());
            return null;
        }
    }

    private List<LocalDate> days(String name, boolean works, NoticeDesk desk) {
        List<LocalDate> days = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String line : text(name).split("[\\n;]+", -1)) {
            if (!line.isBlank()) {
                read(line.strip(), works, desk, days, wrong);
            }
        }
        if (!wrong.isEmpty()) {
            mistakes.put(name, String.join(" ", wrong));
        }
        return days;
    }

    private static void read(
            String line, boolean works, NoticeDesk desk, List<LocalDate> days, List<String> wrong) {
        try {
            LocalDate day = DayText.read(line);
            desk.objection(day, works).ifPresentOrElse(wrong::add, () -> days.add(day));
        } catch (Illegible illegible) {
            wrong.add("“" + line + "”: " + illegible.sentence());
        }
    }

    private <T extends Enum<T>> Optional<T> chosen(String name, T[] values) {
        Optional<T> chosen =
                Arrays.stream(values).filter(value -> value.name().equals(text(name))).findFirst();
        if (chosen.isEmpty()) {
            mistakes.put(name, "Hãy chọn một trong các mục.");
        }
        return chosen;
    }

    private Field field(String name, String label, @Nullable String hint) {
        return Field.of(name, label)
                .hinting(hint)
                .holding(typed.getOrDefault(name, ""))
                .mistaken(mistakes.get(name));
    }

    private String text(String name) {
        return typed.getOrDefault(name, "").strip();
    }
}
