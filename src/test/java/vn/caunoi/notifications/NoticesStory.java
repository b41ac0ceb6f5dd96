package vn.caunoi.notifications;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Chromium;
import vn.caunoi.NuChecker;
import vn.caunoi.Reader;
import vn.caunoi.Town;

/** A morning at the desk: what is new, how one wishes to be told, how the program itself stands. */
class NoticesStory {

    private static final PostOffice POST = new PostOffice();
    private static final Duration LETTERS_ARRIVE_WITHIN = Duration.ofSeconds(30);
    private static final String PASSWORD = "cau-noi-minh-hoa";

    private static Town town;

    @BeforeAll
    static void aTownWithAPostOffice() {
        POST.opens();
        town =
                Town.start(
                        Town.freshFolder(),
                        "--smtp-host",
                        "127.0.0.1",
                        "--smtp-port",
                        Integer.toString(POST.port),
                        "--smtp-tls",
                        "none",
                        "--mail-from",
                        "phong-lam-viec@minhhoa.example");
    }

    @AfterAll
    static void evening() {
        town.close();
        POST.closes();
    }

    @Test
    void whatIsNewIsOnTheDeskAtTheBellAndInTheMail() throws Exception {
        try (Reader reader = Reader.with(360, false, false)) {
            Page page = signsIn(reader, "phongvien");
            assertThat(page.locator("main")).containsText("Xin chào Lê Minh Đức. Hôm nay là ");
            int unread = unread(page);
            assertThat(unread).isGreaterThanOrEqualTo(3);
            page.getByRole(AriaRole.LINK, named("Chọn cách nhận tin báo")).click();
            assertThat(page.locator("h1")).hasText("Cách nhận tin báo");
            assertThat(unread(page)).isEqualTo(unread - 1);
            page.getByLabel("Gộp thành một thư mỗi ngày").first().check();
            press(page, "Lưu lựa chọn");
            assertThat(page.locator("main")).containsText("Đã lưu lựa chọn của bạn");
            assertThat(page.getByLabel("Gộp thành một thư mỗi ngày").first()).isChecked();
            page.navigate(town.at("/thong-bao-cua-toi"));
            press(page, "Đánh dấu tất cả đã đọc");
            assertThat(page.locator(".office-me .count")).hasCount(0);
            assertThat(page.locator(".message")).hasCount(unread);
        }
        awaitLetters();
        assertThat(POST.received())
                .anySatisfy(
                        mail -> {
                            assertThat(mail.getAllRecipients()[0])
                                    .hasToString("phongvien@minhhoa.example");
                            assertThat(mail.getSubject()).isEqualTo("Chọn cách nhận tin báo");
                        });
        assertThat(POST.ids()).doesNotHaveDuplicates();
        assertThat(town.said()).noneMatch(line -> line.contains("@minhhoa.example"));
    }

    private static int unread(Page page) {
        String said = page.locator(".office-me .count").textContent();
        return Integer.parseInt(said.replaceAll("\\D", ""));
    }

    private static void awaitLetters() throws InterruptedException {
        long waited = 0;
        while (POST.received().size() < 24 && waited < LETTERS_ARRIVE_WITHIN.toMillis()) {
            Thread.sleep(200);
            waited += 200;
        }
        assertThat(POST.received()).hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    void theAdministratorSeesHowTheProgramStands() {
        try (Reader reader = Reader.atDesk()) {
            Page page = signsIn(reader, "quantri");
            assertThat(page.locator("main")).containsText("Lần sao lưu gần nhất");
            page.navigate(town.at("/tinh-trang"));
            assertThat(page.locator("main")).containsText("Thư điện tử");
            assertThat(page.locator("main")).containsText("Máy chủ thư 127.0.0.1");
            page.navigate(town.at("/hop-thu-di"));
            assertThat(page.locator("tbody tr").first()).isVisible();
        }
        try (Reader reader = Reader.atDesk()) {
            Page page = signsIn(reader, "phongvien");
            for (String path : List.of("/tinh-trang", "/hop-thu-di")) {
                assertThat(page.navigate(town.at(path)).status()).as(path).isEqualTo(403);
            }
        }
    }

    @Test
    void handsStayOnTheKeyboardUnlessTheyWishOtherwise() {
        try (Reader reader = Reader.atDesk()) {
            Page page = signsIn(reader, "bientap");
            page.keyboard().press("g");
            page.keyboard().press("t");
            assertThat(page.locator("h1")).hasText("Tin báo của tôi");
            page.keyboard().press("g");
            page.keyboard().press("d");
            assertThat(page.locator("h1")).hasText("Bàn làm việc");
            page.keyboard().press("?");
            assertThat(page.locator("#phim-tat")).isVisible();
            reader.takesPicture("phim-tat");
            assertThat(Chromium.barriers(page)).isEmpty();
            page.getByLabel("Dùng phím tắt trên máy này").uncheck();
            page.keyboard().press("Escape");
            page.locator("h1").click();
            page.keyboard().press("?");
            page.keyboard().press("g");
            page.keyboard().press("t");
            page.reload();
            page.keyboard().press("?");
            assertThat(page.locator("#phim-tat")).isHidden();
            assertThat(page.locator("h1")).hasText("Bàn làm việc");
            press(page, "Phím tắt (?)");
            page.getByLabel("Dùng phím tắt trên máy này").check();
            page.keyboard().press("Escape");
            page.locator("h1").click();
            page.keyboard().press("?");
            assertThat(page.locator("#phim-tat")).isVisible();
        }
    }

    @Test
    void thePagesAreForEverybody() {
        for (int width : new int[] {320, 360, 1280}) {
            try (Reader reader = Reader.with(width, true, width == 320)) {
                signsIn(reader, "quantri");
                for (String path :
                        List.of(
                                "/ban-lam-viec",
                                "/thong-bao-cua-toi",
                                "/tai-khoan/thong-bao",
                                "/hop-thu-di",
                                "/tinh-trang")) {
                    looksAt(reader, path, width);
                }
                assertThat(reader.complaints()).isEmpty();
            }
        }
    }

    private static void looksAt(Reader reader, String path, int width) {
        String html = reader.page().navigate(town.at(path)).text();
        reader.takesPicture("viec" + path.replace('/', '-') + "-" + width);
        assertThat(Chromium.barriers(reader.page())).as(path).isEmpty();
        assertThat(NuChecker.complaints(html)).as(path).isEmpty();
        assertThat(reader.scrollsSideways()).as("%s at %d", path, width).isFalse();
    }

    private static Page signsIn(Reader reader, String username) {
        Page page = reader.opens(town.at("/dang-nhap"));
        page.locator("#ten").fill(username);
        page.locator("input[type=password]").fill(PASSWORD);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        page.navigate(town.at("/ban-lam-viec"));
        return page;
    }

    private static void press(Page page, String label) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label)).click();
    }

    private static Page.GetByRoleOptions named(String label) {
        return new Page.GetByRoleOptions().setName(label);
    }
}
