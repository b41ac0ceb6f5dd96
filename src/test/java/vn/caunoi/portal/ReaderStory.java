package vn.caunoi.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.Reader;
import vn.caunoi.Town;

/** A citizen reads the portal: on a phone or at a desk, with a script or without. */
class ReaderStory {

    private static final Town TOWN = Town.demo();
    private static final String ARTICLE = "/chinh-tri-kinh-te/nang-cao-chat-luong-sinh-hoat-chi-bo";

    @ParameterizedTest
    @CsvSource({"360, true", "360, false", "1280, true", "1280, false"})
    void fromTheFrontPageToTheArticleThatThisBeganWith(int width, boolean script) {
        try (Reader reader = Reader.with(width, script, false)) {
            Page page = reader.opens(TOWN.at("/"));
            assertThat(page.getByText("TRANG MINH HỌA – KHÔNG PHẢI TRANG CHÍNH THỨC")).isVisible();
            page.locator("main")
                    .getByRole(AriaRole.HEADING, named("Chính trị – Kinh tế"))
                    .first()
                    .scrollIntoViewIfNeeded();
            page.navigate(TOWN.at("/chinh-tri-kinh-te"));
            link(page, "Nâng cao chất lượng sinh hoạt chi bộ").first().click();
            assertThat(page).hasURL(Pattern.compile(".*" + ARTICLE));
            assertThat(page.locator("h1")).hasText("Nâng cao chất lượng sinh hoạt chi bộ");
            assertThat(page.getByText("10/06/2023 04:20:12")).isVisible();
            assertThat(page.locator(".article-author")).isVisible();
            for (String label : new String[] {"Đang truy cập", "Hôm nay", "Tháng này", "Tất cả"}) {
                assertThat(page.locator("footer, aside").getByText(label).first()).isVisible();
            }
            assertThat(reader.scrollsSideways()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"360, true", "360, false", "1280, true", "1280, false"})
    void findsWithoutMarksWhatIsWrittenWithThem(int width, boolean script) {
        try (Reader reader = Reader.with(width, script, false)) {
            Page page = reader.opens(TOWN.at("/tim-kiem"));
            Locator box = page.locator("main input[type=search]");
            box.fill("chi bo dang");
            box.press("Enter");
            assertThat(page.locator("mark").getByText("chi bộ").first()).isVisible();
            assertThat(link(page, "Nâng cao chất lượng sinh hoạt chi bộ").first()).isVisible();
            page.locator("main input[type=search]").fill("\" OR 1=1 -- ('");
            page.locator("main input[type=search]").press("Enter");
            assertThat(page.locator("h1")).hasText("Tìm kiếm");
        }
    }

    @Test
    void suggestionsComeWhileTypingAndLeadToThePage() {
        try (Reader reader = Reader.atDesk()) {
            Page page = reader.opens(TOWN.at("/"));
            page.keyboard().press("/");
            page.keyboard().type("dao co");
            Locator hint = page.locator(".search-box-hints a").first();
            assertThat(hint).containsText("Đảo cò");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).containsText("Đảo cò");
            assertThat(page.locator("main")).not().containsText("undefined");
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void largeTypeWorksWithoutAScriptAndIsRememberedWithOne(boolean script) {
        try (Reader reader = Reader.with(360, script, false)) {
            Page page = reader.opens(TOWN.at(ARTICLE));
            double before = size(page);
            page.locator("label[for=co-chu-150]").first().click();
            assertThat(size(page)).isEqualTo(before * 1.5);
            page.reload();
            assertThat(size(page)).isEqualTo(script ? before * 1.5 : before);
            assertThat(page.context().cookies()).isEmpty();
        }
    }

    @Test
    void theKeyboardAloneReachesTheContent() {
        try (Reader reader = Reader.atDesk()) {
            Page page = reader.opens(TOWN.at(ARTICLE));
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasText("Bỏ qua đến nội dung");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator("main :focus")).isVisible();
            page.keyboard().press("?");
            assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
        }
    }

    @Test
    void paperShowsTheArticleAndWhereItStands() {
        try (Reader reader = Reader.atDesk()) {
            Page page = reader.opens(TOWN.at(ARTICLE));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator(".article-tools")).isHidden();
            assertThat(page.locator("nav").first()).isHidden();
            assertThat(page.pdf()).startsWith("%PDF".getBytes());
        }
    }

    @Test
    void anArchivedDistrictLeadsToItsSuccessors() {
        try (Reader reader = Reader.onPhone()) {
            Page page = reader.opens(TOWN.at("/"));
            assertThat(page.getByText("kết thúc hoạt động từ ngày 01/07/2025")).isVisible();
            link(page, "Xã Bắc Thanh Miện").first().click();
            assertThat(page).hasURL(Pattern.compile("http://[a-z.-]*bac-thanh-mien.*"));
            assertThat(page.locator("body")).containsText("Bắc Thanh Miện");
        }
    }

    @Test
    void whatWasWithdrawnSaysWhyAndWhatIsWrongSaysWhatToDo() {
        try (Reader reader = Reader.onPhone()) {
            var gone = reader.page().navigate(TOWN.at("/thong-bao/lich-tiem-phong-dot-bo-sung"));
            assertThat(gone.status()).isEqualTo(410);
            assertThat(reader.page().locator("main"))
                    .containsText("Lý do: Lịch trong bài nhầm ngày");
            var lost = reader.page().navigate(TOWN.at("/khong/co/gi/o/day"));
            assertThat(lost.status()).isEqualTo(404);
            assertThat(reader.page().locator("main")).containsText("Mã tham chiếu");
            assertThat(reader.page().content()).doesNotContain("Exception", "org.springframework");
        }
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(false));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static double size(Page page) {
        return ((Number)
                        page.evaluate(
                                "parseFloat(getComputedStyle(document.documentElement).fontSize)"))
                .doubleValue();
    }
}
