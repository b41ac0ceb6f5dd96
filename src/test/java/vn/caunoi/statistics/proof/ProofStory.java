package vn.caunoi.statistics.proof;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.Chromium;
import vn.caunoi.NuChecker;
import vn.caunoi.Reader;
import vn.caunoi.Town;

/** A reader takes a closed month home and counts it again on a machine of their own. */
class ProofStory {

    private static final Town TOWN = Town.demo();
    private static final String LIST = "/ket-qua-giai-quyet-tthc/ky";

    @TempDir Path home;

    @Test
    void aReaderTakesAClosedMonthHomeAndCountsItAgain() {
        try (Reader reader = Reader.onPhone()) {
            Page page = reader.opens(TOWN.at(LIST));
            follow(page, "Tháng 09/2023");
            assertThat(page.locator("h1")).hasText("Số liệu đã khóa: Tháng 09/2023");
            Path snapshot = download(page, "Ảnh chụp số liệu");
            Path rows = download(page, "Dòng công khai");
            String key = page.locator(".fingerprint").innerText();
            Town.Said said =
                    Town.command(
                            "statistics",
                            "verify",
                            snapshot.toString(),
                            rows.toString(),
                            "--key",
                            key);
            assertThat(said.text()).contains("Khớp: ", "dòng công khai");
            assertThat(said.exitCode()).isZero();
        }
    }

    @Test
    void theLeaderSeesAllRowsOfTheirOwnCommune() {
        try (Reader reader = Reader.atDesk()) {
            Page page = leaderGoesTo(reader, "Kỳ số liệu");
            assertThat(page.locator("h1")).containsText("Kỳ số liệu");
            isForEverybody(reader, page, "ky-so-lieu-phong-lam-viec");
        }
    }

    @Test
    void theLeaderReadsTheWholeReportAndAsksForAnotherPeriod() {
        try (Reader reader = Reader.atDesk()) {
            Page page = leaderGoesTo(reader, "Báo cáo 06a");
            assertThat(page.locator("#bieu-06a")).isVisible();
            assertThat(NuChecker.complaints(page.content())).isEmpty();
            for (int width : List.of(320, 360, 1280)) {
                page.setViewportSize(width, 800);
                isForEverybody(reader, page, "bao-cao-06a-phong-lam-viec-" + width);
            }
            page.fill("#nam", "1");
            page.locator(".chooser button[type=submit]").click();
            assertThat(page.locator(".error-summary")).isVisible();
            page.fill("#nam", "2026");
            page.locator(".chooser button[type=submit]").click();
            assertThat(page.locator("#bieu-06a")).isVisible();
            Path file = download(page, "Tải về Excel");
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void thePagesAreForEverybody() {
        for (int width : List.of(320, 360, 1280)) {
            try (Reader reader = Reader.with(width, true, width == 320)) {
                for (String path : List.of(LIST, LIST + "/2023-09")) {
                    var answer = reader.page().navigate(TOWN.at(path));
                    String html = new String(answer.body(), StandardCharsets.UTF_8);
                    assertThat(NuChecker.complaints(html)).as(path).isEmpty();
                    isForEverybody(
                            reader, reader.page(), "ky-" + path.replace("/", "-") + "-" + width);
                }
            }
        }
    }

    private static Page leaderGoesTo(Reader reader, String menuEntry) {
        Page page = reader.opens(TOWN.at("/dang-nhap"));
        page.fill("#ten", "lanhdao");
        page.fill("#mat-khau", "cau-noi-minh-hoa");
        page.locator("main button[type=submit]").first().click();
        page.waitForURL(Pattern.compile("(?!.*dang-nhap).*"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(menuEntry))
                .first()
                .click();
        return page;
    }

    private static void isForEverybody(Reader reader, Page page, String picture) {
        reader.takesPicture(picture);
        assertThat(Chromium.barriers(page)).as(picture).isEmpty();
        assertThat(reader.scrollsSideways()).as(picture).isFalse();
    }

    private static void follow(Page page, String name) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private Path download(Page page, String name) {
        Download file = page.waitForDownload(() -> follow(page, name));
        Path kept = home.resolve(file.suggestedFilename());
        file.saveAs(kept);
        return kept;
    }
}
