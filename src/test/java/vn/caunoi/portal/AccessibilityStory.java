package vn.caunoi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caunoi.Reader;
import vn.caunoi.Town;

/** Every kind of page is for everybody: WCAG 2.2 AA by axe, correct HTML by the Nu checker. */
class AccessibilityStory {

    private static final Town TOWN = Town.demo();
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    static Stream<String> kindsOfPages() {
        return Stream.of(
                "/",
                "/chinh-tri-kinh-te",
                "/van-hoa-xa-hoi?trang=2",
                "/chinh-tri-kinh-te/nang-cao-chat-luong-sinh-hoat-chi-bo",
                "/thong-bao/lich-cat-dien-thang-5-2025",
                "/gioi-thieu",
                "/lien-he",
                "/luu-tru/2024/05",
                "/don-vi",
                "/tim-kiem?q=chi+bo+dang",
                "/tim-kiem?q=khongcotunaynhuvay",
                "/tim-kiem",
                "/thong-ke-truy-cap",
                "/so-do-trang",
                "/lich-lam-viec",
                "/lich-lam-viec/2027",
                "/lich-lam-viec/tinh-ngay?tiep-nhan=20%2F11%2F2026+10%3A15&thoi-han=5+ng%C3%A0y+l%C3%A0m+vi%E1%BB%87c",
                "/lich-lam-viec/tinh-ngay?tiep-nhan=mai&thoi-han=7",
                "/tro-giup",
                "/can-cu",
                "/can-cu/so-sanh",
                "/tra-cuu",
                "/kiem-tra-so-lieu?vi-du=1",
                "/mau-giao-dien",
                "/khong-co-trang-nay");
    }

    @ParameterizedTest
    @MethodSource("kindsOfPages")
    void axeFindsNothingInLightAndDarkOnPhoneAndDesk(String path) {
        for (boolean dark : List.of(false, true)) {
            for (int width : List.of(360, 1280)) {
                try (Reader reader = Reader.with(width, true, dark)) {
                    var page = reader.opens(TOWN.at(path));
                    reader.takesPicture(pictureName(path, width, dark));
                    var found = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
                    assertThat(found)
                            .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                            .isEmpty();
                    assertThat(reader.scrollsSideways()).as("sideways at %s", width).isFalse();
                    assertThat(reader.complaints())
                            .filteredOn(said -> !said.matches("(?s).*\\b(404|410|422)\\b.*"))
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kindsOfPages")
    void pagesHoldAt320PixelsWithLargeType(String path) {
        try (Reader reader = Reader.with(320, true, false)) {
            var page = reader.opens(TOWN.at(path));
            assertThat(reader.scrollsSideways()).isFalse();
            page.locator("label[for=co-chu-150]").first().click();
            assertThat(reader.scrollsSideways()).as("at 150 %%").isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("kindsOfPages")
    void theNuCheckerFindsNothing(String path) throws Exception {
        try (Reader reader = Reader.with(1280, false, false)) {
            String html =
                    new String(
                            reader.page().navigate(TOWN.at(path)).body(), StandardCharsets.UTF_8);
            var checker = new EmbeddedValidator();
            checker.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
            checker.setNoLangDetect(true);
            String found =
                    checker.validate(
                            new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            assertThat(
                            found.lines()
                                    .filter(
                                            line ->
                                                    line.contains("error:")
                                                            || line.contains("warning:")))
                    .isEmpty();
        }
    }

    private static String pictureName(String path, int width, boolean dark) {
        String name =
                path.equals("/") ? "trang-chu" : path.substring(1).replaceAll("[^a-z0-9]+", "-");
        return "%s-%d%s".formatted(name, width, dark ? "-toi" : "");
    }
}
