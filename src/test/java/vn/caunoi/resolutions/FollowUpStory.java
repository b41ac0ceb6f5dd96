package vn.caunoi.resolutions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Chromium;
import vn.caunoi.Clerk;
import vn.caunoi.NuChecker;
import vn.caunoi.Reader;
import vn.caunoi.Town;

/**
 * What became of what the cell of 22 resolved: the secretary says so, figures say so, a member
 * hears the answer to a question, the next meeting opens with what is left.
 */
class FollowUpStory {

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
    void whatWasResolvedIsFollowedUntilTheNextMeeting() {
        try (Reader secretary = Reader.atDesk();
                Reader member = Reader.onPhone()) {
            Page page = signedIn(secretary, "bithu");
            String home = home(page);
            page.navigate(town.at(home));
            assertThat(page.locator("main")).containsText("đang đo");
            looksRight(secretary, "nghi-quyet-theo-doi");
            saysWhatCameOfATask(secretary, home);
            answersAQuestion(secretary, member, home);
            adoptsAResolution(secretary, member, home);
            opensTheNextMeeting(secretary, home);
            assertThat(member.complaints()).isEmpty();
            assertThat(secretary.complaints()).noneMatch(said -> !said.contains("422"));
        }
    }

    private static void saysWhatCameOfATask(Reader secretary, String home) {
        Page page = secretary.page();
        page.setViewportSize(1280, 800);
        row(page, "đang đo").getByRole(AriaRole.LINK).click();
        assertThat(page.locator("main")).containsText("Số liệu quyết định");
        assertThat(page.getByLabel("hoàn thành")).hasCount(0);
        looksRight(secretary, "nghi-quyet-nhiem-vu-do");
        page.navigate(town.at(home));
        row(page, "lùi hạn").first().getByRole(AriaRole.LINK).click();
        page.getByLabel("hoàn thành").check();
        button(page, "Ghi").click();
        assertThat(page.locator(".error-summary")).containsText("Hãy ghi nội dung.");
        looksRight(secretary, "nghi-quyet-nhiem-vu");
        page.getByLabel("Kết quả hoặc lý do").fill("Đã nạo vét xong cống trước trường.");
        button(page, "Ghi").click();
        assertThat(page.locator("main")).containsText("Đã nạo vét xong cống trước trường.");
        assertThat(page.locator("main .tag").first()).hasText("hoàn thành");
    }

    private static void answersAQuestion(Reader secretary, Reader member, String home) {
        Page phone = signedIn(member, "dangvien1");
        phone.navigate(town.at(home));
        phone.locator("#cau-hoi a").first().click();
        button(phone, "Báo cho tôi khi có trả lời").click();
        assertThat(phone.locator("main")).containsText("được báo ngay");
        Page page = secretary.page();
        page.setViewportSize(1280, 800);
        page.navigate(phone.url());
        page.getByLabel("Câu trả lời").check();
        page.getByLabel("Nội dung").fill("Xã đã khảo sát xong ngày 20.");
        looksRight(secretary, "nghi-quyet-cau-hoi");
        button(page, "Ghi").click();
        assertThat(page.locator("main")).containsText("đã trả lời");
        phone.navigate(town.at("/thong-bao-cua-toi"));
        assertThat(phone.locator("main")).containsText("câu trả lời");
    }

    private static void adoptsAResolution(Reader secretary, Reader member, String home) {
        Page page = secretary.page();
        page.setViewportSize(1280, 800);
        page.navigate(town.at(home));
        row(page, "#nghi-quyet li", "chưa ban hành").first().getByRole(AriaRole.LINK).click();
        page.locator("#doan-4-1").fill("Chi bộ tự đánh giá: bàn đúng việc, giao rõ người.");
        page.locator("#cong-khai-2-1").check();
        looksRight(secretary, "nghi-quyet-soan");
        page.setViewportSize(1280, 800);
        button(page, "Lưu dự thảo").click();
        assertThat(page.locator("#cong-khai-2-1")).isChecked();
        button(page, "Ban hành nghị quyết").click();
        assertThat(page.locator("main")).containsText("04-NQ/CB");
        looksRight(secretary, "nghi-quyet-ban-hanh");
        member.page().navigate(page.url());
        assertThat(member.page().locator("main")).containsText("04-NQ/CB");
    }

    private static void opensTheNextMeeting(Reader secretary, String home) {
        Page page = secretary.page();
        page.setViewportSize(1280, 800);
        page.navigate(town.at(home.replace("/nghi-quyet/", "/sinh-hoat/")));
        page.locator(".plan-meetings li:has-text('đã thông báo') a").last().click();
        page.navigate(page.url() + "/chuong-trinh");
        page.locator("summary:has-text('Gợi ý từ số liệu và việc đang mở')").click();
        page.locator(".agenda-offers button:has-text('Kiểm điểm nhiệm vụ kỳ trước')").click();
        assertThat(page.locator("#cau-hoi-1"))
                .hasValue(Pattern.compile("Kiểm điểm nhiệm vụ kỳ trước.*"));
    }

    private static Locator row(Page page, String words) {
        return row(page, "tbody tr", words);
    }

    private static Locator row(Page page, String lines, String words) {
        return page.locator(lines).filter(new Locator.FilterOptions().setHasText(words));
    }

    /** Where the follow-up of one's own cell stands, found on the desk. */
    private static String home(Page page) {
        page.navigate(town.at("/ban-lam-viec"));
        String href = page.locator("main a[href^='/sinh-hoat/']").first().getAttribute("href");
        return "/nghi-quyet/" + href.split("/")[2];
    }

    private static Page signedIn(Reader reader, String username) {
        Page page = reader.opens(town.at("/dang-nhap"));
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu").first().fill(Clerk.PASSWORD);
        page.getByLabel("Mật khẩu").first().press("Enter");
        assertThat(page.locator(".office-me")).isVisible();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
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
