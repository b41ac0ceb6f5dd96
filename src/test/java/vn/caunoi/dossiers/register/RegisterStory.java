package vn.caunoi.dossiers.register;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caunoi.Chromium;
import vn.caunoi.Clerk;
import vn.caunoi.NuChecker;
import vn.caunoi.Reader;
import vn.caunoi.Town;

/** After New Year at the counter: last year's register is looked through and closed. */
class RegisterStory {

    private static final Town TOWN = Town.demo();

    @Test
    void lastYearIsLookedThroughAndClosed() {
        try (Reader officer = Reader.atDesk()) {
            signIn(officer);
            Page page = officer.page();
            officer.opens(
                    TOWN.at(
                            page.locator(".office-menu a[href$='/so-theo-doi']")
                                    .first()
                                    .getAttribute("href")));
            looksRight(officer, "so-theo-doi-cac-nam");
            page.locator("tbody a").last().click();
            assertThat(page.locator("caption")).containsText("dòng");
            looksRight(officer, "so-theo-doi-mo");
            String first = page.locator("tbody tr").first().innerText();
            page.getByText("Khóa sổ năm").click();
            assertThat(page.locator("main")).containsText("Sổ đã khóa lúc");
            assertThat(page.locator("tbody tr").first().innerText()).isEqualTo(first);
            looksRight(officer, "so-theo-doi-da-khoa");
        }
    }

    private static void signIn(Reader reader) {
        Page page = reader.opens(TOWN.at("/dang-nhap"));
        page.getByLabel("Tên đăng nhập").fill("motcua");
        page.getByLabel("Mật khẩu").first().fill(Clerk.PASSWORD);
        page.getByLabel("Mật khẩu").first().press("Enter");
        assertThat(page.locator(".office-me")).isVisible();
    }

    private static void looksRight(Reader reader, String name) {
        Page page = reader.page();
        assertThat(Chromium.barriers(page)).as(name).isEmpty();
        assertThat(NuChecker.complaints(page.content())).as(name).isEmpty();
        for (int width : List.of(320, 360, 1280)) {
            page.setViewportSize(width, 800);
            reader.takesPicture(name + "-" + width);
            assertThat(reader.scrollsSideways()).as("%s at %s", name, width).isFalse();
        }
    }
}
