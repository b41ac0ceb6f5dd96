package vn.caunoi.dossiers.life;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.caunoi.dossiers.life.Offices.button;
import static vn.caunoi.dossiers.life.Offices.fits;
import static vn.caunoi.dossiers.life.Offices.link;
import static vn.caunoi.dossiers.life.Offices.looksRight;
import static vn.caunoi.dossiers.life.Offices.signedIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Reader;
import vn.caunoi.Town;

/**
 * The next morning a colleague takes a dossier over, asks for a supplement, resumes, finishes and
 * hands the result out; another had the same dossier open.
 */
class MorningStory {

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
    void aColleagueTakesADossierFromTheInboxToTheHandsOfItsApplicant() {
        try (Reader colleague = Reader.atDesk();
                Reader second = Reader.atDesk()) {
            Page page = signedIn(colleague, town, "tuphap");
            goesToTheInbox(page);
            looksRight(colleague, "mot-cua-hop-viec");
            String dossier = findsByKeyboard(page);
            looksRight(colleague, "mot-cua-ho-so");
            Page other = signedIn(second, town, "motcua");
            other.navigate(dossier + "/viec/nhan-ve");
            does(page, "Nhận về xử lý");
            comesSecond(second);
            asksForASupplement(colleague);
            does(page, "Đã nhận đủ bổ sung");
            asksAnotherAgency(page);
            does(page, "Có kết quả");
            handsOut(colleague);
        }
    }

    @Test
    void manyAtOnceWithoutAScriptOnAPhone() {
        try (Reader officer = Reader.with(360, false, false)) {
            Page page = signedIn(officer, town, "diachinh");
            goesToTheInbox(page);
            link(page, "Chưa có người giữ").first().click();
            page.locator("tbody input[type=checkbox]").nth(0).check();
            page.locator("tbody input[type=checkbox]").nth(1).check();
            button(page, "Nhận về xử lý").click();
            assertThat(page.locator("caption")).containsText("sẽ ghi hay không");
            fits(officer, "mot-cua-nhieu-ho-so");
            page.setViewportSize(360, 800);
            button(page, "Nhận về xử lý: 2 hồ sơ").click();
            assertThat(page.locator(".notice")).containsText("Đã ghi cả 2 hồ sơ");
            fits(officer, "mot-cua-nhieu-ho-so-xong");
        }
    }

    @Test
    void aLeaderSeesTheLoadAndSaysWhoStandsIn() {
        try (Reader leader = Reader.atDesk()) {
            Page page = signedIn(leader, town, "lanhdao");
            goesToTheInbox(page);
            link(page, "Tải việc").click();
            assertThat(page.locator("main")).containsText("Nguyễn Thị Bích Ngọc");
            assertThat(page.locator("main")).containsText("Việc làm dù quy định nói khác");
            looksRight(leader, "mot-cua-tai-viec");
            page.goBack();
            link(page, "Vắng mặt, làm thay").click();
            button(page, "Ghi").click();
            assertThat(page.locator(".error-summary")).isVisible();
            looksRight(leader, "mot-cua-vang-mat");
            page.getByLabel("Người vắng mặt").selectOption("Trần Văn Khải");
            page.getByLabel("Người làm thay").selectOption("Nguyễn Thị Bích Ngọc");
            page.getByLabel("Đến hết ngày").fill("31/12/2099");
            button(page, "Ghi").click();
            assertThat(page.locator("tbody")).containsText("Trần Văn Khải");
            page.locator("tbody button").first().click();
            assertThat(page.locator("tbody")).not().containsText("Trần Văn Khải");
        }
    }

    private static void goesToTheInbox(Page page) {
        page.navigate(town.at("/ban-lam-viec"));
        page.locator(".office-menu").getByText("Một cửa").first().click();
        assertThat(page.locator("h1")).containsText("Một cửa");
    }

    /** One of ours that is worked on; j goes to it, Enter opens it. */
    private static String findsByKeyboard(Page page) {
        page.keyboard().press("/");
        page.keyboard().type("nb");
        page.keyboard().press("Enter");
        assertThat(page.locator("caption")).containsText("Kết quả tìm");
        Locator rows = page.locator("tbody tr");
        page.locator("h1").click();
        for (int row = 0; row < rows.count(); row++) {
            page.keyboard().press("j");
            if (rows.nth(row).innerText().contains("Đang xử lý")) {
                break;
            }
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("Hồ sơ có số nội bộ NB");
        return page.url();
    }

    private static void comesSecond(Reader second) {
        Page page = second.page();
        page.getByLabel("Lời nhắn").fill("Để tôi làm tiếp hồ sơ này.");
        button(page, "Nhận về xử lý").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nguyễn Thị Bích Ngọc");
        assertThat(page.getByLabel("Lời nhắn")).hasValue("Để tôi làm tiếp hồ sơ này.");
        looksRight(second, "mot-cua-den-sau");
    }

    private static void asksForASupplement(Reader colleague) {
        Page page = colleague.page();
        link(page, "Yêu cầu bổ sung").click();
        button(page, "Yêu cầu bổ sung").click();
        assertThat(page.locator(".error-summary")).isVisible();
        page.getByLabel("Giấy tờ còn thiếu").fill("Bản sao giấy chứng nhận đăng ký kinh doanh.");
        if (page.getByLabel("Giải trình").count() > 0) {
            page.getByLabel("Giải trình").fill("Người nộp vừa báo đổi địa điểm kinh doanh.");
        }
        looksRight(colleague, "mot-cua-bo-sung");
        button(page, "Yêu cầu bổ sung").click();
        assertThat(page.locator("main")).containsText("Yêu cầu bổ sung giấy tờ");
    }

    private static void asksAnotherAgency(Page page) {
        link(page, "Lấy ý kiến cơ quan khác").click();
        page.getByLabel("Cơ quan được hỏi").fill("Công an xã Thanh Miện");
        page.getByLabel("Nội dung hỏi").fill("Xác nhận nơi cư trú.");
        page.getByLabel("Mong có trả lời trước ngày").fill("31/12/2099");
        button(page, "Lấy ý kiến cơ quan khác").click();
        assertThat(page.locator("#y-kien")).isVisible();
    }

    private static void handsOut(Reader colleague) {
        Page page = colleague.page();
        link(page, "Trả kết quả").click();
        page.getByLabel("Trao tận tay, người nhận ký").check();
        button(page, "Trả kết quả").click();
        assertThat(page.locator(".error-summary")).containsText("Hãy ghi họ tên người ký nhận.");
        looksRight(colleague, "mot-cua-tra-ket-qua");
        page.getByLabel("Họ tên người ký nhận").fill("Nguyễn Văn Bình");
        button(page, "Trả kết quả").click();
        assertThat(page.locator("main")).containsText("Đã trả kết quả");
        assertThat(page.locator("main")).containsText("Nguyễn Văn Bình");
        looksRight(colleague, "mot-cua-ho-so-xong");
    }

    /** Presses the button of the page, then the one of its form. */
    private static void does(Page page, String deed) {
        link(page, deed).click();
        button(page, deed).click();
        assertThat(page.locator(".notice").first()).containsText("Đã ghi: " + deed);
    }
}
