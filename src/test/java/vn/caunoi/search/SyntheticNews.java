package vn.caunoi.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.caunoi.units.SiteId;

/**
 * Articles that nobody wrote, in the likeness of those of a district: the words of the trade and
 * words built of Vietnamese syllables, the n-th of which is n times rarer than the first. Every
 * second one holds "hội nghị", every fifth a document's number.
 */
final class SyntheticNews {

    static final SiteId SITE = new SiteId(1);
    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private static final String[] TRADE = {
        "nhân dân", "chính quyền", "chi bộ", "đảng viên", "ủy ban", "cải cách", "hành chính",
                "kế hoạch",
        "thông báo", "quyết định", "nông thôn", "xây dựng", "phát triển", "kinh tế", "xã hội",
                "văn hóa",
        "giáo dục", "y tế", "an ninh", "quốc phòng", "thanh niên", "phụ nữ", "nông dân",
                "cựu chiến binh",
        "mặt trận", "tổ quốc", "chuyển đổi số", "dịch vụ công", "hồ sơ", "thủ tục", "đất đai",
                "khai sinh",
        "hộ khẩu", "môi trường", "giao thông", "thủy lợi", "sản xuất", "vụ xuân", "tiêm phòng",
                "trường học"
    };
    private static final String[] ONSETS = {
        "", "b", "c", "ch", "d", "đ", "g", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "qu", "s",
        "t", "th", "tr", "v", "x"
    };
    private static final String[] RIMES = {
        "a", "á", "à", "ạ", "ả", "an", "án", "àn", "ạn", "ang", "áng", "àng", "ao", "áo", "ào",
        "ăn", "ắn", "âm", "ấm", "ất", "ật", "ây", "ấy", "e", "é", "en", "èn", "ê", "ế", "ề", "ệ",
        "ết", "ệt", "iên", "iến", "iền", "iêu", "iều", "inh", "ính", "ình", "o", "ó", "ò", "on",
        "ong", "óng", "òng", "ô", "ố", "ồ", "ộ", "ông", "ống", "ồng", "ơ", "ớ", "ờ", "ơn", "ớn",
        "u", "ú", "ù", "ung", "úng", "uôn", "uốn", "ư", "ứ", "ừ", "ưng", "ướng", "ường", "ươn"
    };
    private static final String[] SECTIONS = {
        "Chính trị – Kinh tế",
        "Văn hóa – Xã hội",
        "An ninh – Quốc phòng",
        "Xây dựng Đảng",
        "Cải cách hành chính",
        "Thông báo"
    };
    private static final int VOCABULARY = 6_000;
    private static final int DAYS = 10 * 365;

    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final double[] upTo;

    SyntheticNews(long seed) {
        this.random = new Random(seed);
        words.addAll(List.of(TRADE));
        while (words.size() < VOCABULARY) {
            words.add(syllable() + " " + syllable());
        }
        upTo = new double[words.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += 1.0 / (i + 3);
            upTo[i] = sum;
        }
    }

    /** The newest comes last. */
    Entry article(int number, int of) {
        Instant date = NOW.minus((long) DAYS * (of - number) * 24 * 60 / of, ChronoUnit.MINUTES);
        String section = SECTIONS[random.nextInt(SECTIONS.length)];
        String meeting = random.nextBoolean() ? " hội nghị " : " ";
        String paper =
                random.nextInt(5) == 0
                        ? " theo Quyết định số %d/%d/QĐ-UBND "
                                .formatted(number % 4000, 2017 + number % 10)
                        : " ";
        return new Entry(
                SITE,
                "Tin bài",
                Integer.toString(number),
                "/tin/" + number,
                capital(text(5)),
                capital(text(18)) + ".",
                text(90) + meeting + text(60) + paper + text(40),
                Slugs.of(section),
                section,
                date,
                date,
                null);
    }

    /** Two or three neighbouring words of a title. */
    String wordsOf(Entry entry) {
        String[] all = entry.title().split(" ");
        int many = 2 + random.nextInt(2);
        int from = random.nextInt(Math.max(1, all.length - many));
        return String.join(" ", List.of(all).subList(from, Math.min(all.length, from + many)));
    }

    private String text(int many) {
        var text = new StringBuilder();
        for (int i = 0; i < many; i++) {
            text.append(i == 0 ? "" : " ").append(word());
        }
        return text.toString();
    }

    private String word() {
        double at = random.nextDouble() * upTo[upTo.length - 1];
        int found = java.util.Arrays.binarySearch(upTo, at);
        return words.get(found < 0 ? Math.min(-found - 1, words.size() - 1) : found);
    }

    private String syllable() {
        return ONSETS[random.nextInt(ONSETS.length)] + RIMES[random.nextInt(RIMES.length)];
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
