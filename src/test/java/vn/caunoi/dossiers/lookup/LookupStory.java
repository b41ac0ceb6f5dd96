package vn.caunoi.dossiers.lookup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Chromium;
import vn.caunoi.Clerk;
import vn.caunoi.NuChecker;
import vn.caunoi.Reader;
import vn.caunoi.Town;

/** A citizen with the receipt in one hand and a telephone in the other. */
class LookupStory {

    private static final String COMMUNE = "xa-thanh-mien.localhost";

    private static Town town;

    @BeforeAll
    static void openTown() {
        town = Town.start(Town.settledFolder());
    }

    @AfterAll
    static void closeTown() {
        town.close();
    }

    @Test
    void whoHasTheCodeAndFourFiguresSeesHowItGoesAndSaysHowItWent() {
        try (Reader officer = Reader.atDesk()) {
            String dossier = finds(signedIn(officer), "pham thi thu trang");
            String code = officer.page().locator("h1").innerText().replaceAll(".* ", "");
            readsOnThePhone(code);
            finishes(officer.page(), dossier);
            saysHowItWent(code);
        }
    }

    private static void readsOnThePhone(String code) {
        try (Reader citizen = Reader.onPhone()) {
            Page page = citizen.opens(town.at(COMMUNE, "/tra-cuu#ma=" + code));
            assertThat(page.locator("#ma")).hasValue(code);
            looksRight(citizen, "tra-cuu");
            asks(page, "1");
            assertThat(page.locator(".error-summary")).containsText("bốn chữ số cuối");
            looksRight(citizen, "tra-cuu-thieu");
            asks(page, "9999");
            assertThat(page.locator("main")).containsText("Không có hồ sơ nào khớp");
            looksRight(citizen, "tra-cuu-khong-thay");
            asks(page, "0417");
            assertThat(page.locator("main")).containsText("hẹn trả kết quả ngày");
            assertThat(page.locator("main")).containsText("Đã tiếp nhận hồ sơ");
            assertThat(page.locator("main")).not().containsText("Phạm Thị Thu Trang");
            assertThat(page.url()).endsWith("/tra-cuu");
            assertThat(page.context().cookies()).isEmpty();
            page.locator("summary").getByText("Ngày hẹn trả được tính thế nào").click();
            looksRight(citizen, "tra-cuu-thay");
        }
    }

    private static void finishes(Page page, String dossier) {
        page.navigate(dossier);
        does(page, "Bắt đầu xử lý");
        does(page, "Có kết quả");
    }

    private static void saysHowItWent(String code) {
        try (Reader citizen = Reader.with(360, false, false)) {
            Page page = citizen.opens(town.at(COMMUNE, "/tra-cuu"));
            page.locator("#ma").fill(code);
            asks(page, "0417");
            assertThat(page.locator("main")).containsText("Đã có kết quả");
            fits(citizen, "tra-cuu-khao-sat");
            sends(page);
            assertThat(page.locator(".error-summary")).containsText("Thời gian giải quyết");
            for (Locator question : page.locator(".survey fieldset").all()) {
                question.getByLabel("Hài lòng", new Locator.GetByLabelOptions().setExact(true))
                        .check();
            }
            sends(page);
            assertThat(page.locator("h1")).containsText("Cảm ơn bạn");
            assertThat(page.url()).endsWith("/tra-cuu/cam-on");
            fits(citizen, "tra-cuu-cam-on");
        }
    }

    private static void asks(Page page, String figures) {
        page.locator("#bon-so").fill(figures);
        page.locator("#bon-so").press("Enter");
    }

    private static void sends(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi").setExact(true))
                .press("Enter");
    }

    /** The address of the dossier of whoever is called so. */
    private static String finds(Page page, String name) {
        page.navigate(town.at("/ban-lam-viec"));
        page.locator(".office-menu").getByText("Một cửa").first().click();
        assertThat(page.locator("h1")).containsText("Một cửa");
        page.keyboard().press("/");
        page.keyboard().type(name);
        page.keyboard().press("Enter");
        assertThat(page.locator("caption")).containsText("Kết quả tìm");
        page.locator("tbody tr a").first().click();
        assertThat(page.locator("h1")).containsText("Hồ sơ có số nội bộ NB");
        return page.url();
    }

    private static void does(Page page, String deed) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(deed))
                .click();
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(deed))
                .click();
        assertThat(page.locator(".notice").first()).containsText("Đã ghi: " + deed);
    }

    private static Page signedIn(Reader reader) {
        Page page = reader.opens(town.at("/dang-nhap"));
        page.getByLabel("Tên đăng nhập").fill("motcua");
        page.getByLabel("Mật khẩu").first().fill(Clerk.PASSWORD);
        page.getByLabel("Mật khẩu").first().press("Enter");
        assertThat(page.locator(".office-me")).isVisible();
        return page;
    }

    private static void looksRight(Reader reader, String name) {
        fits(reader, name);
        assertThat(Chromium.barriers(reader.page())).as(name).isEmpty();
    }

    /** Where no script runs, axe does not either. */
    private static void fits(Reader reader, String name) {
        Page page = reader.page();
        assertThat(NuChecker.complaints(page.content())).as(name).isEmpty();
        for (int width : List.of(320, 360, 1280)) {
            page.setViewportSize(width, 800);
            reader.takesPicture(name + "-" + width);
            assertThat(reader.scrollsSideways()).as("%s at %s", name, width).isFalse();
        }
    }
}
