package vn.caunoi.dossiers.life;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which dossiers somebody wishes to see in the inbox (điều kiện xem).
 *
 * @param team whether those of all colleagues are meant, and not only one's own
 */
record Wish(Tab tab, boolean team, Words words) {

    static final String TAB = "xem";
    static final String TEAM = "cua";
    static final String WORDS = "q";

    static final String OF_TEAM = "nhom";

    /**
     * What is searched for.
     *
     * @param text a part of the code, name or telephone; empty for all
     * @param sealed the same as it stands in the address, where nobody reads a name
     */
    record Words(String text, String sealed) {

        static final Words NONE = new Words("", "");
    }

    /** A heap of dossiers (ngăn). */
    enum Tab {
        ALL("tat-ca", "Tất cả", "true"),
        TODAY("hom-nay", "Đến hạn hôm nay", "state in (2, 4) and due = :today"),
        SOON(
                "sap-den-han",
                "Sắp đến hạn",
                """
                state in (2, 4) and due > :today and (due_on <= :soon
                  or case when soon_on is null then due <= :soon else soon_on <= :today end)
                """),
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

    /** The tab with this code, or all. */
    static Wish of(String tab, boolean team, Words words) {
        return new Wish(
                Arrays.stream(Tab.values())
                        .filter(each -> each.code.equals(tab))
                        .findFirst()
                        .orElse(Tab.ALL),
                team,
                words);
    }

    static Wish of(Tab tab, boolean team) {
        return new Wish(tab, team, Words.NONE);
    }

    boolean searches() {
        return !words.text.isEmpty();
    }

    Wish at(Tab other) {
        return of(other, team);
    }

    Wish ofTeam(boolean whole) {
        return of(tab, whole);
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
            address.queryParam(WORDS, words.sealed);
        }
        if (page > 1) {
            address.queryParam("trang", page);
        }
        return address.toUriString();
    }
}
