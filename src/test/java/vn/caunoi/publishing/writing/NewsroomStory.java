package vn.caunoi.publishing.writing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.Chromium;
import vn.caunoi.NuChecker;
import vn.caunoi.Reader;
import vn.caunoi.Town;
import vn.caunoi.web.Formats;

/** Three people and an article: written, returned, mended, scheduled, corrected, withdrawn. */
class NewsroomStory {

    private static final Town TOWN = Town.start(Town.settledFolder(), "--development");
    private static final String HOST = "xa-thanh-mien.localhost";
    private static final String PASSWORD = "cau-noi-minh-hoa";

    @AfterAll
    static void closeTheTown() {
        TOWN.close();
    }

    /** Somebody of the office at a browser of their own. */
    private static Reader signedIn(String username, int width) {
        Reader person = Reader.with(width, true, false);
        Page page = person.opens(TOWN.at(HOST, "/dang-nhap"));
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Đăng nhập")).first().click();
        assertThat(page).hasURL(Pattern.compile(".*/ban-lam-viec"));
        return person;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    private static Locator state(Page page) {
        return page.locator("main .tag").first();
    }

    /** What Word puts on the clipboard: a list of its own kind, a table, a picture. */
    private static String fromWord() throws IOException {
        var picture = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(40, 120, 60));
        pen.fillRect(0, 0, 640, 400);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
                <h2 style='mso-outline-level:2'>Được mùa<o:p></o:p></h2>
                <p class=MsoNormal style='line-height:150%%'><b>Vụ xuân</b> năm nay&nbsp;được mùa.</p>
                <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
                style='mso-list:Ignore'>-<span>&nbsp;&nbsp;</span></span><![endif]>Thôn Đông: 62 tạ<o:p></o:p></p>
                <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
                style='mso-list:Ignore'>-<span>&nbsp;&nbsp;</span></span><![endif]>Thôn Đoài: 60 tạ<o:p></o:p></p>
                <p class=MsoNormal><img width=640 height=400 src="data:image/png;base64,%s" alt="Cánh đồng lúa chín của thôn Đông"></p>
                <script>window.__xss = 1</script>
                </body></html>
                """
                .formatted(Base64.getEncoder().encodeToString(bytes.toByteArray()));
    }

    private static void paste(Page page, String html) {
        page.locator(".editor-text").click();
        page.evaluate(
                """
                html => {
                    const data = new DataTransfer();
                    data.setData("text/html", html);
                    const event = { clipboardData: data, bubbles: true, cancelable: true };
                    document.querySelector(".editor-text").dispatchEvent(new ClipboardEvent("paste", event));
                }
                """,
                html);
    }

    private static int status(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(TOWN.at("127.0.0.1", path)))
                            .header("Host", HOST + ":" + TOWN.port())
                            .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    @Test
    void anArticleFromTheWritersDeskToItsWithdrawal() throws IOException, InterruptedException {
        try (Reader duc = signedIn("phongvien", 1280);
                Reader ha = signedIn("bientap", 1280);
                Reader lan = signedIn("truongban", 1280)) {
            String piece = write(duc);
            sendBack(ha, piece);
            mend(duc, piece);
            forward(ha, piece);
            schedule(lan, piece);
            correct(duc, ha, lan, piece);
            withdraw(lan, piece);
            for (Reader person : List.of(duc, ha, lan)) {
                assertThat(person.complaints())
                        .filteredOn(said -> !said.matches(".*status of (410|422).*"))
                        .isEmpty();
            }
        }
    }

    private static String write(Reader duc) throws IOException {
        Page page = duc.opens(TOWN.at(HOST, "/bien-tap"));
        press(page, "Viết bài mới");
        page.getByLabel("Tiêu đề").fill("Lúa xuân được mùa");
        page.getByLabel("Tóm tắt").fill("Năng suất cao nhất trong năm năm.");
        page.getByLabel("Chuyên mục")
                .selectOption(
                        new com.microsoft.playwright.options.SelectOption()
                                .setLabel("Tin tức – Sự kiện"));
        paste(page, fromWord());
        assertThat(page.locator(".editor-text figure img")).isVisible();
        assertThat(page.locator("[data-saved]"))
                .containsText(
                        "Đã tự lưu",
                        new com.microsoft.playwright.assertions.LocatorAssertions
                                        .ContainsTextOptions()
                                .setTimeout(15_000));
        duc.takesPicture("newsroom-write");
        press(page, "Lưu và sang bước tiếp");
        assertThat(state(page)).hasText("Nháp");
        String piece = URI.create(page.url()).getPath();
        assertThat(page.frameLocator("iframe").locator("figure img")).isVisible();
        duc.takesPicture("newsroom-piece");
        press(page, "Chuyển duyệt");
        assertThat(state(page)).hasText("Chờ duyệt");
        return piece;
    }

    private static void sendBack(Reader ha, String piece) {
        Page page = ha.opens(TOWN.at(HOST, "/ban-lam-viec"));
        ha.takesPicture("newsroom-desk");
        page.locator("main").getByText("Lúa xuân được mùa").first().click();
        press(page, "Nhận duyệt");
        press(page, "Từ chối, trả lại");
        assertThat(page.getByText("Hãy ghi lý do")).isVisible();
        page.getByLabel("Lời nhắn, lý do").fill("Bổ sung số liệu thôn Nam.");
        press(page, "Từ chối, trả lại");
        assertThat(state(page)).hasText("Từ chối duyệt");
        assertThat(page).hasURL(Pattern.compile(".*" + piece + ".*"));
    }

    private static void mend(Reader duc, String piece) {
        Page page = duc.opens(TOWN.at(HOST, "/ban-lam-viec"));
        page.locator("main").getByText("Lúa xuân được mùa").first().click();
        assertThat(page.getByText("Bổ sung số liệu thôn Nam.").first()).isVisible();
        page.getByRole(AriaRole.LINK, named("Sửa bài")).click();
        page.locator(".editor-text").click();
        page.keyboard().press("Control+End");
        page.keyboard().press("Enter");
        page.keyboard().insertText("Thôn Nam đạt 61 tạ một héc-ta.");
        press(page, "Lưu và sang bước tiếp");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Các bản đã lưu")))
                .click();
        press(page, "So sánh");
        assertThat(page.locator("ins").getByText("Thôn Nam đạt 61 tạ")).isVisible();
        duc.takesPicture("newsroom-compare");
        page.navigate(TOWN.at(HOST, piece));
        press(page, "Chuyển duyệt");
    }

    private static void forward(Reader ha, String piece) {
        Page page = ha.opens(TOWN.at(HOST, piece));
        press(page, "Chuyển đăng");
        assertThat(state(page)).hasText("Chờ đăng");
    }

    private static void schedule(Reader lan, String piece)
            throws IOException, InterruptedException {
        Page page = lan.opens(TOWN.at(HOST, piece));
        ZonedDateTime due =
                ZonedDateTime.now(Formats.ZONE).truncatedTo(ChronoUnit.SECONDS).plusSeconds(20);
        String time = due.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss"));
        page.locator("#gio-dang")
                .evaluate("(field, time) => { field.step = 1; field.value = time; }", time);
        press(page, "Hẹn giờ");
        assertThat(state(page)).hasText("Hẹn giờ");
        String address = "/tin-tuc/lua-xuan-duoc-mua";
        boolean before = Instant.now().isBefore(due.toInstant().minusMillis(500));
        assertThat(before).as("the office is fast enough for this test").isTrue();
        assertThat(status(address)).isEqualTo(404);
        Thread.sleep(Duration.between(Instant.now(), due.toInstant()).plusMillis(300));
        assertThat(status(address)).isEqualTo(200);
        Page outside = lan.opens(TOWN.at(HOST, address));
        assertThat(outside.locator("h1")).hasText("Lúa xuân được mùa");
        assertThat(
                        outside.getByText(
                                due.format(DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss"))))
                .isVisible();
        assertThat(outside.locator(".prose figure img")).isVisible();
        assertThat(outside.evaluate("window.__xss")).isNull();
        lan.takesPicture("newsroom-published");
    }

    private static void correct(Reader duc, Reader ha, Reader lan, String piece)
            throws IOException, InterruptedException {
        Page page = duc.opens(TOWN.at(HOST, piece + "/sua"));
        page.getByLabel("Tiêu đề").fill("Lúa xuân được mùa lớn");
        press(page, "Lưu và sang bước tiếp");
        press(page, "Chuyển duyệt");
        press(ha.opens(TOWN.at(HOST, piece)), "Chuyển đăng");
        assertThat(status("/tin-tuc/lua-xuan-duoc-mua-lon")).isEqualTo(404);
        press(lan.opens(TOWN.at(HOST, piece)), "Xuất bản");
        assertThat(state(lan.page())).hasText("Đã xuất bản");
        assertThat(status("/tin-tuc/lua-xuan-duoc-mua-lon")).isEqualTo(200);
        assertThat(status("/tin-tuc/lua-xuan-duoc-mua")).isEqualTo(301);
    }

    private static void withdraw(Reader lan, String piece)
            throws IOException, InterruptedException {
        Page page = lan.opens(TOWN.at(HOST, piece));
        page.getByLabel("Lời nhắn, lý do").fill("Số liệu thôn Nam chưa được xác nhận.");
        press(page, "Gỡ bài");
        assertThat(state(page)).hasText("Đã gỡ");
        assertThat(status("/tin-tuc/lua-xuan-duoc-mua-lon")).isEqualTo(410);
        Page outside = lan.opens(TOWN.at(HOST, "/tin-tuc/lua-xuan-duoc-mua-lon"));
        assertThat(outside.getByText("Số liệu thôn Nam chưa được xác nhận.")).isVisible();
    }

    @Test
    void withoutJavaScriptEverythingStillWorks() {
        try (Reader xuan = Reader.with(360, false, false)) {
            Page page = xuan.opens(TOWN.at(HOST, "/dang-nhap?tiep=/bien-tap"));
            page.getByLabel("Tên đăng nhập").fill("congtacvien");
            page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
            page.getByRole(AriaRole.BUTTON, named("Đăng nhập")).first().click();
            press(page, "Viết bài mới");
            page.getByLabel("Tiêu đề").fill("Viết bằng máy cũ");
            page.getByLabel("Nội dung").fill("## Đề mục\n\nĐoạn **đậm**.\n\n- một\n- hai");
            press(page, "Lưu nháp");
            assertThat(page.getByText("Đã lưu.")).isVisible();
            assertThat(page.getByLabel("Nội dung"))
                    .hasValue(Pattern.compile("## Đề mục[\\s\\S]*- hai"));
            press(page, "Lưu và sang bước tiếp");
            page.getByRole(AriaRole.BUTTON, named("Chuyển duyệt")).press("Enter");
            assertThat(page.getByText("Bài chưa được xếp vào chuyên mục nào.").first()).isVisible();
            assertThat(xuan.scrollsSideways()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void everyPageOfTheDeskIsForEverybody(int width) {
        try (Reader lan = signedIn("truongban", width)) {
            Page page = lan.opens(TOWN.at(HOST, "/bien-tap"));
            String desk = URI.create(page.url()).getPath();
            page.locator("main td, main th[scope=row]")
                    .getByText("Lịch phát thuốc")
                    .first()
                    .waitFor();
            String piece =
                    page.locator("main th[scope=row] a")
                            .getByText("Chợ phiên")
                            .getAttribute("href");
            String draft =
                    page.locator("main th[scope=row] a")
                            .getByText("Xã tổng kết")
                            .getAttribute("href");
            for (String path :
                    List.of(
                            desk,
                            desk + "?trang-thai=thung-rac",
                            desk + "/quy-che",
                            piece,
                            draft,
                            draft + "/sua",
                            draft + "/ban",
                            draft + "/ban/so-sanh?cu=1&moi=1",
                            piece + "/xem-truoc",
                            "/ban-lam-viec")) {
                lan.opens(TOWN.at(HOST, path));
                assertThat(Chromium.barriers(page)).as(path).isEmpty();
                assertThat(lan.scrollsSideways()).as(path).isFalse();
                lan.takesPicture("desk-" + width + path.replaceAll("[^a-z0-9]+", "-"));
                if (width == 360) {
                    assertThat(
                                    NuChecker.complaints(
                                            String.valueOf(
                                                    page.evaluate(
                                                            "fetch(location.href).then(r => r.text())"))))
                            .as(path)
                            .isEmpty();
                }
            }
        }
    }
}
