package vn.caunoi.cells;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caunoi.Chromium;
import vn.caunoi.Clerk;
import vn.caunoi.NuChecker;
import vn.caunoi.Reader;
import vn.caunoi.Town;

/** The secretary of a village cell keeps its list; the one next door sees nothing of it. */
class CellsStory {

    private static final Town TOWN = Town.demo();

    @Test
    void theSecretaryKeepsTheList() {
        try (Reader secretary = signedIn("chibokhac")) {
            Page page = secretary.opens(TOWN.at("/chi-bo"));
            assertThat(page.locator("main")).containsText("6 đảng viên: 6 chính thức, 0 dự bị");
            assertThat(page.locator("main")).not().containsText("Phú Mễ");
            looksRight(secretary, "chi-bo");
            page.getByText("Danh sách đảng viên").click();
            looksRight(secretary, "chi-bo-danh-sach");
            page.getByText("Thêm đảng viên").click();
            page.getByText("Thêm vào danh sách").click();
            assertThat(page.locator(".error-summary")).containsText("Hãy ghi đủ họ và tên");
            looksRight(secretary, "chi-bo-them-loi");
            page.getByLabel("Họ và tên").fill("Nguyễn Thị Hoa");
            page.getByLabel("Năm sinh").fill("1990");
            page.getByLabel("dự bị").check();
            page.getByLabel("chỉ giấy mời").check();
            page.getByText("Thêm vào danh sách").click();
            assertThat(page.locator("h1")).hasText("Nguyễn Thị Hoa");
            page.getByText("Ghi thay đổi").click();
            page.getByLabel("Thay đổi").selectOption("AWAY");
            looksRight(secretary, "chi-bo-thay-doi");
            page.locator("main form button").click();
            assertThat(page.locator("main")).containsText("sinh hoạt tạm thời ở nơi khác");
            looksRight(secretary, "chi-bo-dang-vien");
            page.getByText("Sửa thông tin").click();
            looksRight(secretary, "chi-bo-sua");
            page.goBack();
            page.getByText("Xóa theo yêu cầu").click();
            looksRight(secretary, "chi-bo-xoa");
            page.getByLabel("Xóa hẳn, không lấy lại được").check();
            page.locator("main form button").click();
            assertThat(page.locator("main")).containsText("6 đảng viên");
        }
    }

    @Test
    void aListIsLookedAtBeforeItIsTaken() {
        try (Reader secretary = signedIn("chibokhac")) {
            Page page = secretary.opens(TOWN.at("/chi-bo"));
            page.getByText("Danh sách đảng viên").click();
            page.getByText("Nhập từ bảng tính").click();
            looksRight(secretary, "chi-bo-nhap");
            page.getByLabel("Tệp .xlsx hoặc .csv").setInputFiles(file("32/01/2010"));
            page.getByText("Xem trước").last().click();
            looksRight(secretary, "chi-bo-nhap-loi");
            page.getByLabel("Tệp .xlsx hoặc .csv").setInputFiles(file("31/01/2010"));
            page.getByText("Xem trước").last().click();
            assertThat(page.locator("caption")).hasText("Sẽ thêm 1 đảng viên");
            looksRight(secretary, "chi-bo-nhap-xem");
            page.getByText("Thôi").click();
            page.getByText("Sửa thông tin chi bộ").click();
            looksRight(secretary, "chi-bo-thong-tin");
        }
    }

    @Test
    void whoLooksAfterTheProgramSeesTheSwitchAndNoCell() {
        try (Reader chief = signedIn("quantri")) {
            Page page = chief.opens(TOWN.at("/chi-bo/phe-duyet"));
            assertThat(page.locator("main")).containsText("luôn bật");
            looksRight(chief, "chi-bo-phe-duyet");
            assertThat(page.locator(".office-menu a[href$='/chi-bo']")).hasCount(0);
            assertThat(page.navigate(TOWN.at("/chi-bo")).status()).isEqualTo(403);
        }
    }

    private static FilePayload file(String since) {
        return new FilePayload(
                "danh-sach.csv",
                "text/csv",
                ("Họ và tên;Năm sinh;Tư cách;Từ ngày\nLê Thị Xuân;1988;chính thức;" + since)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static Reader signedIn(String username) {
        Reader reader = Reader.atDesk();
        Page page = reader.opens(TOWN.at("/dang-nhap"));
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu").first().fill(Clerk.PASSWORD);
        page.getByLabel("Mật khẩu").first().press("Enter");
        assertThat(page.locator(".office-me")).isVisible();
        return reader;
    }

    private static void looksRight(Reader reader, String name) {
        Page page = reader.page();
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(Chromium.barriers(page)).as("%s, %s", name, scheme).isEmpty();
        }
        assertThat(NuChecker.complaints(page.content())).as(name).isEmpty();
        for (int width : List.of(320, 360, 1280)) {
            page.setViewportSize(width, 800);
            reader.takesPicture(name + "-" + width);
            assertThat(reader.scrollsSideways()).as("%s at %s", name, width).isFalse();
        }
    }
}
