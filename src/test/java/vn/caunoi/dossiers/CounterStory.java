package vn.caunoi.dossiers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caunoi.Chromium;
import vn.caunoi.Clerk;
import vn.caunoi.NuChecker;
import vn.caunoi.Reader;
import vn.caunoi.Town;

/** A morning at the one-stop counter: what presses, one dossier, a slip of the pen put right. */
class CounterStory {

    private static final Town TOWN = Town.demo();

    @Test
    void fromTheDeskToACorrectedDossier() {
        try (Reader officer = Reader.atDesk()) {
            signIn(officer, "motcua");
            seesWhatPresses(officer);
            findsADossier(officer);
            putsItRight(officer);
        }
    }

    @Test
    void withoutAScriptOnAPhoneTheListIsNarrowed() {
        try (Reader officer = Reader.with(360, false, false)) {
            signIn(officer, "motcua");
            Page page = officer.opens(TOWN.at("/ban-lam-viec"));
            page.getByRole(AriaRole.NAVIGATION, navigation("Các việc"))
                    .getByText("Hồ sơ", new Locator.GetByTextOptions().setExact(true))
                    .click();
            page.getByLabel("Trạng thái").selectOption("10");
            page.getByLabel("Lĩnh vực").selectOption("Hộ tịch");
            press(page, "Tìm");
            assertThat(page.locator("caption")).containsText("hồ sơ");
            assertThat(page.locator("tbody")).not().containsText("Đang xử lý");
            assertThat(page.getByLabel("Lĩnh vực")).hasValue("Hộ tịch");
        }
    }

    private static void seesWhatPresses(Reader officer) {
        Page page = officer.opens(TOWN.at("/ban-lam-viec"));
        Locator block =
                page.locator("section.block")
                        .filter(new Locator.FilterOptions().setHasText("Hồ sơ cần để ý"));
        assertThat(block).containsText("Đang quá hạn");
        assertThat(block).containsText("Sắp đến hạn");
        block.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Đang quá hạn"))
                .click();
        assertThat(page.locator("tbody")).containsText("Quá hạn");
        looksRight(officer, "ho-so-danh-sach");
    }

    private static void findsADossier(Reader officer) {
        Page page = officer.page();
        press(page, "Bỏ lọc", AriaRole.LINK);
        page.getByLabel("Mã hồ sơ hoặc số nội bộ").fill("nb");
        page.getByLabel("Trạng thái").selectOption("4");
        press(page, "Tìm");
        page.locator("tbody a").first().click();
        assertThat(page.locator("h1")).containsText("số nội bộ NB");
        page.getByText("Ngày hẹn trả được tính thế nào").click();
        assertThat(page.locator("#dien-giai")).isVisible();
        looksRight(officer, "ho-so-mot");
    }

    private static void putsItRight(Reader officer) {
        Page page = officer.page();
        page.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Đính chính"))
                .first()
                .click();
        page.getByLabel("Xảy ra lúc").fill("hôm kia");
        press(page, "Ghi đính chính");
        assertThat(page.locator(".error-summary")).isVisible();
        assertThat(page.getByLabel("Xảy ra lúc")).hasValue("hôm kia");
        looksRight(officer, "ho-so-dinh-chinh");
        officer.opens(page.url());
        page.getByLabel("Lý do đính chính").fill("Ghi nhầm lĩnh vực của thủ tục.");
        press(page, "Ghi đính chính");
        assertThat(page.locator(".notice")).containsText("Đã đính chính");
        assertThat(page.locator("main")).containsText("đã được thay");
        looksRight(officer, "ho-so-da-dinh-chinh");
    }

    private static void signIn(Reader reader, String username) {
        Page page = reader.opens(TOWN.at("/dang-nhap"));
        page.getByLabel("Tên đăng nhập").fill(username);
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

    private static Page.GetByRoleOptions navigation(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void press(Page page, String name) {
        press(page, name, AriaRole.BUTTON);
    }

    private static void press(Page page, String name, AriaRole role) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }
}
