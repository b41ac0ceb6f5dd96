package vn.caunoi.statistics;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.Chromium;
import vn.caunoi.NuChecker;
import vn.caunoi.Reader;
import vn.caunoi.Town;

/** People read the figures: a citizen on a phone down to the rows, a leader by every definition. */
class ResultsStory {

    private static final Town TOWN = Town.demo();
    private static final String COMMUNE = "xa-thanh-mien.localhost";
    private static final String PAGE = "/ket-qua-giai-quyet-tthc";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCitizenWithAPhoneGoesFromTheBlockToTheFourteenLateDossiers(boolean script) {
        try (Reader reader = Reader.with(360, script, false)) {
            Page page = reader.opens(TOWN.at("/"));
            Locator block = page.locator("section.block:has(dl.brief)");
            String told = block.innerText().replaceAll("\\s+", " ");
            for (String line :
                    List.of(
                            "Đến tháng 09: đã giải quyết 99,29%",
                            "Số hồ sơ xử lý 41.736",
                            "Trước & đúng hạn 41.427",
                            "Trễ hạn 14",
                            "Tỷ lệ đúng hạn trong số đã phân loại 99,97%",
                            "Tỉ lệ trễ hạn 0,03%",
                            "Chưa phân loại (nguồn không nêu) 295",
                            "dữ liệu minh họa",
                            "Cập nhật lúc: 30/09/2023 04:14:15")) {
                assertThat(told).contains(line);
            }
            block.scrollIntoViewIfNeeded();
            reader.takesPicture("ket-qua-khoi-360");
            block.getByRole(AriaRole.LINK, named("Chi tiết")).click();
            assertThat(page.locator(".answer"))
                    .hasText(
                            "Từ 01/01 đến 30/09/2023, 41.736 hồ sơ; 14 hồ sơ trả muộn; 295 hồ sơ"
                                    + " nguồn không nêu kết quả.");
            page.locator("main").getByRole(AriaRole.LINK, named("14 hồ sơ: trễ hạn")).click();
            assertThat(page.locator("h1")).hasText("14 hồ sơ: trễ hạn");
            assertThat(page.locator("tbody tr")).hasCount(14);
            assertThat(reader.scrollsSideways()).isFalse();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void aLeaderFindsTheMonthOnTheDeskAndSwitchesDefinitions() {
        try (Reader reader = Reader.atDesk()) {
            Page page = reader.opens(TOWN.at(COMMUNE, "/dang-nhap"));
            page.getByLabel("Tên đăng nhập").fill("lanhdao");
            page.locator("input[type=password]").fill("cau-noi-minh-hoa");
            page.locator("input[type=password]").press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/ban-lam-viec"));
            assertThat(page.getByText("Tiếp nhận trong tháng")).isVisible();
            reader.takesPicture("ket-qua-ban-lam-viec-1280");
            page.navigate(TOWN.at(COMMUNE, PAGE));
            for (Profile profile : Profile.values()) {
                page.getByRole(AriaRole.LINK, exactly(profile.label())).first().click();
                assertThat(page.locator(".profile.chosen h3")).hasText(profile.label());
                assertThat(page.locator(".profile.chosen")).containsText("Cách đang chọn.");
            }
            assertThat(page).hasURL(Pattern.compile(".*dinh-nghia=mot-tru-tre.*"));
            assertThat(page.getByText("Khác cách đang chọn ở").first()).isVisible();
        }
    }

    static Stream<String> pages() {
        return Stream.of(
                PAGE,
                PAGE + "?ky=thang-99&nam=x&thu-tuc=y",
                PAGE + "?ky=bao-cao-thang-09&nam=2023&linh-vuc=H%E1%BB%99+t%E1%BB%8Bch",
                PAGE + "/dong?loai=tre-han",
                PAGE + "/dong?loai=moi-thu",
                PAGE + "/bao-cao-06a",
                PAGE + "/chat-luong-du-lieu",
                PAGE + "/cach-tinh");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everybodyCanReadThePagesOnAnyScreen(String path) {
        for (boolean dark : List.of(false, true)) {
            for (int width : List.of(320, 360, 1280)) {
                try (Reader reader = Reader.with(width, true, dark)) {
                    Page page = reader.opens(TOWN.at(path));
                    reader.takesPicture(picture(path, width, dark));
                    assertThat(Chromium.barriers(page)).isEmpty();
                    assertThat(reader.scrollsSideways()).as("sideways at %s", width).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theNuCheckerFindsNothing(String path) {
        try (Reader reader = Reader.with(1280, false, false)) {
            assertThat(NuChecker.complaints(reader.page().navigate(TOWN.at(path)).text()))
                    .isEmpty();
        }
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static String picture(String path, int width, boolean dark) {
        return "%s-%d%s"
                .formatted(
                        path.substring(1).replaceAll("[^a-z0-9]+", "-"), width, dark ? "-toi" : "");
    }
}
