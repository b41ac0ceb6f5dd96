package vn.caunoi.resolutions.reports;

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

/** The level above reads how its cells meet; the follower of a cell sees what waits. */
class ReportsStory {

    private static final Town TOWN = Town.demo();

    @Test
    void theLevelAboveReadsSumsAndTheSmallestCommuneIsNotAmongThem() {
        try (Reader overseer = signedIn("captren")) {
            Page page = overseer.opens(TOWN.at("/nghi-quyet/bao-cao"));
            looksRight(overseer, "bao-cao-danh-sach");
            page.getByText("Thành ủy Hải Phòng").click();
            assertThat(page.locator("#theo-don-vi")).isVisible();
            assertThat(page.locator("main")).containsText("Đảng ủy xã Thanh Miện");
            assertThat(page.locator("main")).containsText("Còn lại (gộp)");
            assertThat(page.locator("main")).not().containsText("Đảng ủy xã Hải Hưng");
            assertThat(page.locator("main")).not().containsText("Chi bộ thôn");
            looksRight(overseer, "bao-cao-thang");
            page.getByLabel("Kỳ báo cáo").selectOption("2026");
            page.getByText("Xem kỳ này").click();
            assertThat(page.locator("#theo-thang")).isVisible();
            looksRight(overseer, "bao-cao-nam");
            page.navigate(TOWN.at("/nghi-quyet/bao-cao"));
            page.getByText("Đảng ủy xã Hải Hưng").click();
            assertThat(page.locator("main table").first()).containsText("không nêu");
            assertThat(page.locator("main")).containsText("Kỳ này chưa nêu số liệu được");
            looksRight(overseer, "bao-cao-xa-nho");
        }
    }

    @Test
    void theFollowerNotesSomethingAboutAMeeting() {
        try (Reader follower = signedIn("theodoi")) {
            Page page = follower.opens(TOWN.at("/chi-bo"));
            page.getByText("Việc theo dõi").click();
            assertThat(page.locator("main form")).isVisible();
            page.locator("main form button").click();
            assertThat(page.locator(".error-summary")).containsText("Hãy ghi nhận xét");
            looksRight(follower, "theo-doi-loi");
            page.locator("textarea").fill("Họp đúng giờ, câu hỏi đặt ra sát việc của thôn.");
            page.locator("main form button").click();
            assertThat(page.locator("[role=status]")).containsText("Đã ghi nhận xét");
            looksRight(follower, "theo-doi");
            page.navigate(TOWN.at("/chi-bo"));
            page.getByText("Kế hoạch, cuộc họp").click();
            page.getByText("Sinh hoạt chi bộ thường kỳ kết hợp chuyên đề").first().click();
            page.getByText("Nhận xét về kỳ họp này").click();
            assertThat(page.locator("main select option:checked")).containsText("chuyên đề");
            looksRight(follower, "theo-doi-ky-hop");
            page.navigate(page.url().replaceAll("/theo-doi.*", "/nhan-xet"));
            assertThat(page.locator("main")).containsText("câu hỏi đặt ra sát việc của thôn");
            looksRight(follower, "nhan-xet");
        }
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
        assertThat(Chromium.barriers(page)).as(name).isEmpty();
        assertThat(NuChecker.complaints(page.content())).as(name).isEmpty();
        for (int width : List.of(320, 360, 1280)) {
            page.setViewportSize(width, 800);
            reader.takesPicture(name + "-" + width);
            assertThat(reader.scrollsSideways()).as("%s at %s", name, width).isFalse();
        }
    }
}
