package vn.caunoi.resolutions.points;

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

/**
 * The points of a meeting from hand to hand: the follower scores, the committee proposes, the cell
 * votes, somebody else above decides with a reason, the year shows it.
 */
class PointsStory {

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
    void pointsGoFromHandToHandAndTheLevelAboveDecides() {
        String sheet;
        try (Reader follower = Reader.atDesk()) {
            Page page = signedIn(follower, "theodoi");
            sheet = lastSheet(page);
            looksRight(follower, "cham-diem-phieu");
            scores(follower, sheet);
        }
        try (Reader secretary = Reader.atDesk()) {
            signedIn(secretary, "bithu");
            proposes(secretary, sheet);
            votes(secretary, sheet);
        }
        try (Reader follower = Reader.atDesk()) {
            Page page = signedIn(follower, "theodoi");
            page.navigate(town.at(sheet));
            assertThat(page.locator("main")).containsText("một người khác ở cấp trên quyết định");
            assertThat(page.locator("a[href='" + sheet + "/cap-tren']")).hasCount(0);
        }
        try (Reader above = Reader.atDesk()) {
            signedIn(above, "captren");
            decides(above, sheet);
            showsTheYear(above, sheet);
        }
        try (Reader secretary = Reader.onPhone()) {
            signedIn(secretary, "bithu");
            setsAPracticeSideBySide(secretary, sheet);
        }
    }

    /** Where the last meeting that waits for the vote of its cell is scored. */
    private static String lastSheet(Page page) {
        page.navigate(town.at("/ban-lam-viec"));
        String cell = page.locator("main a[href^='/sinh-hoat/']").first().getAttribute("href");
        page.navigate(town.at("/nghi-quyet/" + cell.split("/")[2] + "/cham-diem"));
        Locator line =
                page.locator("main .table-region tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("chưa quyết định"))
                        .last();
        String href = line.getByRole(AriaRole.LINK).getAttribute("href");
        page.navigate(town.at(href));
        return href;
    }

    private static void scores(Reader follower, String sheet) {
        Page page = follower.page();
        wide(page);
        page.navigate(town.at(sheet + "/theo-doi"));
        judged(page).first().fill("nhiều");
        button(page, "Ghi điểm").click();
        assertThat(page.locator(".error-summary")).containsText("hãy ghi một số nguyên từ 0");
        assertThat(judged(page).first()).hasValue("nhiều");
        looksRight(follower, "cham-diem-theo-doi");
        wide(page);
        judged(page).first().fill("1");
        button(page, "Ghi điểm").click();
        assertThat(page.locator("[role=status]")).containsText("Đã ghi: Người theo dõi chấm");
    }

    private static void proposes(Reader secretary, String sheet) {
        Page page = secretary.page();
        page.navigate(town.at(sheet));
        link(page, "Chi ủy đề nghị").click();
        page.locator("a:has-text('Lấy điểm như cột Theo dõi')").click();
        assertThat(judged(page).first()).hasValue("1");
        judged(page).first().fill("3");
        looksRight(secretary, "cham-diem-chi-uy");
        wide(page);
        button(page, "Ghi điểm").click();
        assertThat(page.locator("main .table-region")).containsText("3 (+2)");
    }

    private static void votes(Reader secretary, String sheet) {
        Page page = secretary.page();
        link(page, "Chi bộ biểu quyết").click();
        for (Locator field : judged(page).all()) {
            assertThat(field).hasValue("");
        }
        page.locator("a:has-text('Lấy điểm như cột Chi ủy')").click();
        button(page, "Ghi điểm").click();
        assertThat(page.locator(".error-summary")).containsText("Hãy chọn lần biểu quyết");
        looksRight(secretary, "cham-diem-chi-bo");
        wide(page);
        page.locator("input[name='bieu-quyet']").last().check();
        button(page, "Ghi điểm").click();
        assertThat(page.locator("[role=status]")).containsText("Đã ghi: Chi bộ biểu quyết");
        assertThat(page.locator("main")).containsText("tán thành");
        assertThat(page.locator("a[href='" + sheet + "/cap-tren']")).hasCount(0);
    }

    private static void decides(Reader above, String sheet) {
        Page page = above.page();
        page.navigate(town.at("/ban-lam-viec"));
        page.locator("main a[href='" + sheet + "']").click();
        link(page, "Cấp trên quyết định").click();
        page.locator("a:has-text('Lấy điểm như cột Chi bộ')").click();
        button(page, "Ghi điểm").click();
        assertThat(page.locator(".error-summary")).containsText("Hãy ghi lý do của quyết định.");
        looksRight(above, "cham-diem-cap-tren");
        wide(page);
        page.getByLabel("Lý do của quyết định").fill("Nhất trí với chi bộ, số liệu đầy đủ.");
        button(page, "Ghi điểm").click();
        assertThat(page.locator("main")).containsText("Nhất trí với chi bộ, số liệu đầy đủ.");
        looksRight(above, "cham-diem-quyet-dinh");
    }

    private static void showsTheYear(Reader above, String sheet) {
        Page page = above.page();
        wide(page);
        page.locator("a:has-text('Chấm điểm Chi bộ')").first().click();
        Locator line =
                page.locator("main .table-region tbody tr")
                        .filter(
                                new Locator.FilterOptions()
                                        .setHas(page.locator("a[href='" + sheet + "']")));
        assertThat(line).not().containsText("chưa quyết định");
        assertThat(page.locator("#xep-loai-nam")).containsText("bình quân");
        assertThat(page.locator("main")).not().containsText("Trước và sau khi đổi cách làm");
        looksRight(above, "cham-diem-nam");
    }

    private static void setsAPracticeSideBySide(Reader secretary, String sheet) {
        Page page = secretary.page();
        page.navigate(town.at(sheet.substring(0, sheet.lastIndexOf('/'))));
        page.locator("a:has-text('Trước và sau khi đổi cách làm')").click();
        assertThat(page.locator("main table").first()).containsText("Lượt người phát biểu");
        page.getByLabel("Bắt đầu từ ngày").fill("31/02/2026");
        button(page, "Ghi").click();
        assertThat(page.locator(".error-summary")).containsText("Hãy ghi cách làm mới.");
        looksRight(secretary, "cham-diem-cach-lam");
    }

    private static Locator judged(Page page) {
        return page.locator("main input[name^='diem-']");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page signedIn(Reader reader, String username) {
        Page page = reader.opens(town.at("/dang-nhap"));
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu").first().fill(Clerk.PASSWORD);
        page.getByLabel("Mật khẩu").first().press("Enter");
        assertThat(page.locator(".office-me")).isVisible();
        return page;
    }

    private static void wide(Page page) {
        page.setViewportSize(1280, 800);
    }

    private static void looksRight(Reader reader, String name) {
        Page page = reader.page();
        assertThat(NuChecker.complaints(page.content())).as(name).isEmpty();
        for (int width : List.of(320, 360, 1280)) {
            page.setViewportSize(width, 800);
            reader.takesPicture(name + "-" + width);
            assertThat(reader.scrollsSideways()).as("%s at %s", name, width).isFalse();
        }
        assertThat(Chromium.barriers(page)).as(name).isEmpty();
    }
}
