package vn.caunoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.MovableClock;
import vn.caunoi.units.SiteId;

/** What every engine promises. */
abstract class EngineContract {

    private static final AtomicLong SITES = new AtomicLong(1_000);

    private SiteId site = new SiteId(SITES.get());
    private Instant now = Instant.EPOCH;

    abstract Engine engine();

    abstract MovableClock clock();

    abstract TransactionTemplate transaction();

    @BeforeEach
    void startNowWithAnEmptySite() {
        site = new SiteId(SITES.incrementAndGet());
        now = clock().instant();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chi bo dang",
                "CHI BO DANG",
                "chi bộ Đảng",
                "Chi bộ Ðảng",
                "dang bo chi",
                "\"chi bo dang\"",
                "chi bộ dang",
                "12/2026/QĐ-UBND",
                "12/2026/qd-ubnd",
                "12-2026-QD/UBND",
                "2026/QĐ-UBND",
                "12/2026",
                "12 QĐ UBND",
                "012/2026/QĐ-UBND",
                "kĩ thuật",
                "ki thuat",
                "hòa bình",
                "hoà bình",
                "thu Y",
                "\"số 12/2026/QĐ-UBND\""
            })
    void findsHoweverItIsTyped(String typed) {
        put(
                "1",
                "Chi bộ Đảng học kỹ thuật",
                "Theo Quyết định số 12/2026/QĐ-UBND, thú y xã Hoà Bình.");
        put("2", "Tin khác", "Không liên quan gì");
        assertThat(found(typed)).containsExactly("Chi bộ Đảng học kỹ thuật");
        assertThat(found(Normalizer.normalize(typed, Normalizer.Form.NFD))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"đảng bộ chi\"", "bộ tài", "13/2026/QĐ-UBND", "12/2025", "\"chi đảng\""})
    void doesNotFindWhatIsNotThere(String typed) {
        put("1", "Chi bộ Đảng học kỹ thuật", "Theo Quyết định số 12/2026/QĐ-UBND, Nghị quyết 25.");
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void whatHasTheTypedMarksComesFirstEvenWhenOlder() {
        put("1", "Tin cũ", "Hướng dẫn nuôi bò sinh sản", now.minus(Duration.ofDays(2000)));
        put("2", "Bỏ hủ tục", "Chuyện bỏ hủ tục và nuôi bờ");
        assertThat(found("nuôi bò")).containsExactly("Tin cũ", "Bỏ hủ tục");
        assertThat(found("bò")).containsExactly("Tin cũ", "Bỏ hủ tục");
        assertThat(found("bo")).containsExactly("Bỏ hủ tục", "Tin cũ");
    }

    @Test
    void titlesComeBeforeTextsAndTheNewerBeforeTheOlder() {
        put("1", "Chuyện làng", "Có nhắc tới tiêm phòng dại");
        put("2", "Phòng bệnh sau khi tiêm", "Không nhắc gì thêm");
        put("3", "Lịch tiêm phòng", "Năm cũ", now.minus(Duration.ofDays(400)));
        put("4", "Lịch tiêm phòng đợt mới", "Năm nay", now.minus(Duration.ofDays(4)));
        assertThat(found("tiêm phòng"))
                .containsExactly(
                        "Lịch tiêm phòng đợt mới",
                        "Lịch tiêm phòng",
                        "Phòng bệnh sau khi tiêm",
                        "Chuyện làng");
    }

    @Test
    void appearsAndVanishesToTheSecond() {
        Instant from = now.plusSeconds(60);
        engine().put(entry("1", "Lịch họp thôn", "", now, from, from.plusSeconds(60)));
        assertThat(found("lịch họp")).isEmpty();
        assertThat(engine().suggest(site, Query.of("lịch h"), 8)).isEmpty();
        clock().set(from.minusMillis(1));
        assertThat(found("lịch họp")).isEmpty();
        clock().set(from);
        assertThat(found("lịch họp")).hasSize(1);
        assertThat(engine().suggest(site, Query.of("lịch h"), 8)).hasSize(1);
        assertThat(engine().guess(site, Query.of("lijch hop")).instead()).isEqualTo("lịch họp");
        clock().set(from.plusSeconds(60).minusMillis(1));
        assertThat(found("lịch họp")).hasSize(1);
        clock().set(from.plusSeconds(60));
        assertThat(found("lịch họp")).isEmpty();
        assertThat(engine().guess(site, Query.of("lijch hop"))).isEqualTo(Guess.NONE);
        clock().set(now);
    }

    @Test
    void belongsToTheTransactionOfWhoeverPublishes() {
        put("1", "Tin đã đăng", "");
        transaction()
                .executeWithoutResult(
                        status -> {
                            engine().remove(site, "Tin bài", "1");
                            put("2", "Tin chưa đăng", "");
                            status.setRollbackOnly();
                        });
        assertThat(found("tin")).containsExactly("Tin đã đăng");
        transaction().executeWithoutResult(status -> engine().remove(site, "Tin bài", "1"));
        assertThat(found("tin")).isEmpty();
    }

    @Test
    void aSecondPutTakesThePlaceOfTheFirst() {
        put("1", "Tên cũ", "chữ cũ");
        put("1", "Tên mới", "chữ mới");
        assertThat(found("cũ")).isEmpty();
        assertThat(found("chữ mới")).containsExactly("Tên mới");
    }

    @Test
    void sitesDoNotSeeEachOther() {
        put("1", "Tin của trang này", "");
        assertThat(engine().find(new SiteId(site.value() + 500), Query.of("tin"), Filter.NONE, 1))
                .isEqualTo(Hits.NONE);
    }

    @Test
    void narrowsBySectionYearAndKindAndCountsThem() {
        put("1", "Tin một", "", Instant.parse("2024-12-31T17:00:00Z"));
        put("2", "Tin hai", "", Instant.parse("2024-12-31T16:59:59Z"));
        engine().put(page("Tin ba"));
        Hits all = engine().find(site, Query.of("tin"), Filter.NONE, 1);
        assertThat(all.facets().years())
                .containsExactly(
                        new Facets.Facet("2026", "2026", 1),
                        new Facets.Facet("2025", "2025", 1),
                        new Facets.Facet("2024", "2024", 1));
        assertThat(all.facets().kinds())
                .containsExactly(
                        new Facets.Facet("tin-bai", "Tin bài", 2),
                        new Facets.Facet("trang", "Trang", 1));
        assertThat(all.facets().sections())
                .containsExactly(new Facets.Facet("thong-bao", "Thông báo", 2));
        assertThat(titles(Filter.of("", "2025", ""))).containsExactly("Tin một");
        assertThat(engine().find(site, Query.of("tin"), Filter.of("", "2025", ""), 1).facets())
                .isEqualTo(all.facets());
        assertThat(titles(Filter.of("", "", "trang"))).containsExactly("Tin ba");
        assertThat(titles(Filter.of("thong-bao", "2024", "tin-bai"))).containsExactly("Tin hai");
    }

    @Test
    void showsTwentyAPage() {
        for (int i = 0; i < 45; i++) {
            put("" + i, "Bản tin số " + i, "", now.minusSeconds(i));
        }
        Hits third = engine().find(site, Query.of("bản tin"), Filter.NONE, 3);
        assertThat(third.found()).isEqualTo(45);
        assertThat(third.pages()).isEqualTo(3);
        assertThat(third.page()).extracting(Hit::title).contains("Bản tin số 44").hasSize(5);
    }

    @Test
    void putsTheNewestOfTooManyInOrder() {
        transaction()
                .executeWithoutResult(
                        status -> {
                            for (int i = 0; i < Engine.MOST + 500; i++) {
                                put("" + i, "Tin " + i, "", now.minusSeconds(i));
                            }
                        });
        Hits hits = engine().find(site, Query.of("tin"), Filter.NONE, 1);
        assertThat(hits.more()).isTrue();
        assertThat(hits.found()).isEqualTo(Engine.MOST);
        assertThat(engine().find(site, Query.of("tin 2400"), Filter.NONE, 1).found()).isEqualTo(1);
    }

    @Test
    void looksBehindTheNewestForWhatOnlyOldOnesHold() {
        transaction()
                .executeWithoutResult(
                        status -> {
                            put("cu", "Chuyện xưa", "", now.minus(Duration.ofDays(3_000)));
                            for (int i = 0; i < 1_500; i++) {
                                put(
                                        "" + i,
                                        "Bản tin " + i,
                                        "",
                                        now.minus(Duration.ofHours(6L * i)));
                            }
                        });
        assertThat(suggested("chuyện x")).containsExactly("Chuyện xưa");
        assertThat(suggested("bản t")).hasSize(8).contains("Bản tin 0", "Bản tin 7");
        assertThat(suggested("ban tin 1499")).containsExactly("Bản tin 1499");
    }

    @Test
    void suggestsTitlesForTheWordThatIsBeingTyped() {
        put("1", "Kế hoạch tiêm phòng", "");
        put("2", "Kẻ hoang đường", "");
        put("3", "Chuyện khác", "kế hoạch");
        assertThat(suggested("ke hoa"))
                .containsExactlyInAnyOrder("Kế hoạch tiêm phòng", "Kẻ hoang đường");
        assertThat(suggested("kế hoa").getFirst()).isEqualTo("Kế hoạch tiêm phòng");
        assertThat(suggested("tiem phong ke")).containsExactly("Kế hoạch tiêm phòng");
        assertThat(suggested("quy")).isEmpty();
        assertThat(engine().suggest(site, Query.of("k"), 1)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dang ky khai sihn",
                "ddawng kys khai sinh",
                "dang ki khaisinh",
                "đăng ký khai sin"
            })
    void guessesWhatWasMeant(String typed) {
        put("1", "Hướng dẫn đăng ký khai sinh", "");
        assertThat(found(typed)).isEmpty();
        Guess guess = engine().guess(site, Query.of(typed));
        assertThat(guess.instead()).isEqualTo("đăng ký khai sinh");
        assertThat(guess.similar())
                .extracting(Title::title)
                .containsExactly("Hướng dẫn đăng ký khai sinh");
    }

    @Test
    void namesTitlesThatShareMostOfTheWords() {
        put("1", "Hướng dẫn đăng ký kết hôn", "");
        put("2", "Kết quả bóng chuyền", "");
        assertThat(engine().guess(site, Query.of("đăng ký kết hôn zzzzzzzzz qqqqqqqqq")).similar())
                .extracting(Title::title)
                .containsExactly("Hướng dẫn đăng ký kết hôn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "'; drop table search.entry; --",
                "a & | ! ( ) <-> b:*",
                "\\",
                "'' \\'' :A",
                "%_%",
                "@site",
                "😀",
                "\u0000\u0007",
                "<script>alert(1)</script>",
                "!!!",
                "-",
                "12/",
                "/-/-/"
            })
    void nothingThatIsTypedDoesHarm(String typed) {
        put("1", "Tin còn đây", "Nội dung @site 'x'");
        Query query = Query.of(typed.repeat(300));
        engine().find(site, query, Filter.NONE, 1);
        engine().suggest(site, query, 8);
        engine().guess(site, query);
        assertThat(found("tin")).containsExactly("Tin còn đây");
    }

    @Test
    void oddAndHugeTextsAreStoredAsFarAsTheyCanBe() {
        String huge = "từ".repeat(100) + " " + "lặp lại ".repeat(30_000) + "đuôi";
        var distinct = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            distinct.append("ướẫm").append(i).append(' ');
        }
        put("1", "Bài dài", huge);
        put("2", "Bài 'lạ' \\ \u0000", distinct.toString());
        assertThat(found("lặp lại")).containsExactly("Bài dài");
        assertThat(found("lạ")).contains("Bài 'lạ' \\ ");
    }

    private List<String> titles(Filter filter) {
        return engine().find(site, Query.of("tin"), filter, 1).page().stream()
                .map(Hit::title)
                .toList();
    }

    private List<String> found(String typed) {
        return engine().find(site, Query.of(typed), Filter.NONE, 1).page().stream()
                .map(Hit::title)
                .toList();
    }

    private List<String> suggested(String typed) {
        return engine().suggest(site, Query.of(typed), 8).stream().map(Title::title).toList();
    }

    private void put(String ref, String title, String text) {
        put(ref, title, text, now);
    }

    private void put(String ref, String title, String text, Instant date) {
        engine().put(entry(ref, title, text, date, Instant.EPOCH, null));
    }

    private Entry page(String title) {
        return new Entry(
                site, "Trang", "p", "/trang", title, "", "", "", "", now, Instant.EPOCH, null);
    }

    private Entry entry(
            String ref,
            String title,
            String text,
            Instant date,
            Instant from,
            @Nullable Instant until) {
        return new Entry(
                site,
                "Tin bài",
                ref,
                "/tin/" + ref,
                title,
                "",
                text,
                "thong-bao",
                "Thông báo",
                date,
                from,
                until);
    }
}
