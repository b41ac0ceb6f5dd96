package vn.caunoi.publishing.writing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody wants to see of the list of pieces (bộ lọc danh sách bài).
 *
 * @param state code of a {@link State}, or empty for all
 * @param from first day of the last change
 * @param until last day of it, inclusive
 */
record Shortlist(
        String words,
        Optional<State> state,
        @Nullable Long section,
        @Nullable Long owner,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int page) {

    private static final int LONGEST = 200;
    private static final int LAST_PAGE = 2_000;

    /** The states that one can ask for, each as a condition on manuscript m and article a. */
    enum State {
        DRAFT("nhap", "Nháp", "m.stage = 'DRAFT'"),
        SUBMITTED("cho-duyet", "Chờ duyệt", "m.stage = 'SUBMITTED'"),
        IN_REVIEW("dang-duyet", "Đang duyệt", "m.stage = 'IN_REVIEW'"),
        RETURNED("tu-choi", "Từ chối duyệt", "m.stage = 'RETURNED'"),
        APPROVED("cho-dang", "Chờ đăng", "m.stage = 'APPROVED'"),
        IN_FINAL_CHECK("dang-kiem-tra", "Đang kiểm tra để đăng", "m.stage = 'IN_FINAL_CHECK'"),
        DECLINED("tu-choi-dang", "Từ chối đăng", "m.stage = 'DECLINED'"),
        TO_COME(
                "hen-gio",
                "Hẹn giờ",
                "(m.stage = 'SCHEDULED' or m.stage = 'LIVE' and a.published_at > :now)"),
        VISIBLE(
                "da-xuat-ban",
                "Đã xuất bản",
                "a.state = 'PUBLISHED' and a.published_at <= :now"
                        + " and (a.visible_until is null or a.visible_until > :now)"),
        EXPIRED("het-han", "Hết hạn", "a.state = 'PUBLISHED' and a.visible_until <= :now"),
        WITHDRAWN("da-go", "Đã gỡ", "a.state = 'WITHDRAWN'"),
        TRASHED("thung-rac", "Thùng rác", "m.trashed_at is not null");

        private final String code;
        private final String label;
        private final String condition;

        State(String code, String label, String condition) {
            this.code = code;
            this.label = label;
            this.condition = condition;
        }

        String code() {
            return code;
        }

        String label() {
            return label;
        }

        String condition() {
            return condition;
        }

        static Optional<State> of(String code) {
            return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
        }
    }

    static Shortlist read(Map<String, String> asked) {
        String words = asked.getOrDefault("q", "").strip();
        return new Shortlist(
                words.substring(0, Math.min(words.length(), LONGEST)),
                State.of(asked.getOrDefault("trang-thai", "")),
                number(asked.getOrDefault("chuyen-muc", "")),
                number(asked.getOrDefault("nguoi", "")),
                day(asked.getOrDefault("tu", "")),
                day(asked.getOrDefault("den", "")),
                page(asked.getOrDefault("trang", "1")));
    }

    private static @Nullable Long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }

    private static int page(String text) {
        return text.matches("[1-9][0-9]{0,3}") ? Math.min(Integer.parseInt(text), LAST_PAGE) : 1;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A word that stands for nothing but itself in a {@code like}. */
    static String literal(String word) {
        return word.replaceAll("([%_\\\\])", "\\\\$1");
    }

    /** The words as they are looked for, each anywhere in the title. */
    List<String> patterns() {
        return Arrays.stream(words.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(Shortlist::literal)
                .limit(8)
                .collect(Collectors.toList());
    }

    boolean isPlain() {
        return words.isEmpty()
                && state.isEmpty()
                && section == null
                && owner == null
                && from == null
                && until == null;
    }

    String address(String path, int number) {
        var asked = new LinkedHashMap<String, String>();
        asked.put("q", words);
        asked.put("trang-thai", state.map(State::code).orElse(""));
        asked.put("chuyen-muc", section == null ? "" : Long.toString(section));
        asked.put("nguoi", owner == null ? "" : Long.toString(owner));
        asked.put("tu", from == null ? "" : from.toString());
        asked.put("den", until == null ? "" : until.toString());
        asked.put("trang", number == 1 ? "" : Integer.toString(number));
        var address = UriComponentsBuilder.fromPath(path);
        asked.forEach(
                (name, value) -> {
                    if (!value.isEmpty()) {
                        address.queryParam(name, "{" + name + "}");
                    }
                });
        asked.values().removeIf(String::isEmpty);
        return address.encode().buildAndExpand(asked).toUriString();
    }
}
