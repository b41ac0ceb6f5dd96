package vn.caunoi.dossiers.life;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which dossiers somebody wishes to see in the inbox (điều kiện xem).
 *
 * @param team whether those of all colleagues are meant, and not only one's own
 * @param words a part of the code, name or telephone; empty for all
 */
record Wish(Tab tab, boolean team, String words) {

    static final String TAB = "xem";
    static final String TEAM = "cua";
    static final String WORDS = "q";

    private static final String OF_TEAM = "nhom";
    private static final int LONGEST = 100;

    /** A heap of dossiers (ngăn). */
    enum Tab {
        ALL("tat-ca", "Tất cả", "true"),
        TODAY("hom-nay", "Đến hạn hôm nay", "state in (2, 4) and due = :today"),
        SOON("sap-den-han", "Sắp đến hạn", "state in (2, 4) and due > :today and due <= :soon"),
        OVERDUE("qua-han", "Quá hạn", "state in (2, 4) and due < :today"),
        WAITING("cho-cong-dan", "Chờ công dân", "state in (5, 6)"),
        RESULT("cho-tra", "Chờ trả kết quả", "state = 9"),
        STUCK("dung-im", "Đứng im", "state in (2, 4) and touched < :still"),
        UNHELD("chua-co-nguoi-giu", "Chưa có người giữ", "");

        private final String code;
        private final String label;
        private final String sql;

        Tab(String code, String label, String sql) {
            this.code = code;
            this.label = label;
            this.sql = sql;
        }

        String label() {
            return label;
        }

        /** Which of the held dossiers lie in it. */
        String sql() {
            return sql;
        }

        /** The name of its count among others. */
        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Wish of(Function<String, @Nullable String> typed) {
        String tab = typed.apply(TAB);
        String words = typed.apply(WORDS);
        return new Wish(
                Arrays.stream(Tab.values())
                        .filter(each -> each.code.equals(tab))
                        .findFirst()
                        .orElse(Tab.ALL),
                OF_TEAM.equals(typed.apply(TEAM)),
                words == null ? "" : cut(Normalizer.normalize(words, Normalizer.Form.NFC).strip()));
    }

    boolean searches() {
        return !words.isEmpty();
    }

    String scope() {
        return team ? OF_TEAM : "toi";
    }

    String tabCode() {
        return tab.code;
    }

    Wish at(Tab other) {
        return new Wish(other, team, "");
    }

    Wish ofTeam(boolean whole) {
        return new Wish(tab, whole, "");
    }

    /** The same below an address, as page, file or next page. */
    String below(String path, int page) {
        var address = UriComponentsBuilder.fromPath(path);
        if (tab != Tab.ALL) {
            address.queryParam(TAB, tab.code);
        }
        if (team) {
            address.queryParam(TEAM, OF_TEAM);
        }
        if (searches()) {
            address.queryParam(WORDS, "{words}");
        }
        if (page > 1) {
            address.queryParam("trang", page);
        }
        return searches()
                ? address.encode().buildAndExpand(words).toUriString()
                : address.toUriString();
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
