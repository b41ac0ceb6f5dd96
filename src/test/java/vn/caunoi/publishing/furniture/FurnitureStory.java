package vn.caunoi.publishing.furniture;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Chromium;
import vn.caunoi.NuChecker;
import vn.caunoi.Reader;
import vn.caunoi.Town;

/** The head of the board rearranges the site without JavaScript; readers see it at once. */
class FurnitureStory {

    private static final Town TOWN = Town.start(Town.settledFolder(), "--development");
    private static final String HOST = "xa-thanh-mien.localhost";

    @AfterAll
    static void closeTheTown() {
        TOWN.close();
    }

    /** Signs in and answers with the address of the furniture. */
    private static String desk(Reader lan) {
        Page page = lan.opens(TOWN.at(HOST, "/dang-nhap"));
        page.locator("#ten").fill("truongban");
        page.locator("#mat-khau").fill("cau-noi-minh-hoa");
        page.locator("main button[type=submit]").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/ban-lam-viec"));
        page.navigate(TOWN.at(HOST, "/bien-tap"));
        assertThat(page).hasURL(Pattern.compile(".*/bien-tap/[0-9]+"));
        return page.url() + "/bo-cuc";
    }

    /** By key: without a script the browser draws no frames by which a click waits for rest. */
    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .last()
                .press("Enter");
    }

    private static byte[] picture() throws IOException {
        var picture = new BufferedImage(1200, 300, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(150, 40, 40));
        pen.fillRect(0, 0, 1200, 300);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void aNewMenuAndABannerFromTheDeskToTheReader() throws IOException {
        try (Reader lan = Reader.with(1280, false, false);
                Reader reader = Reader.onPhone()) {
            String desk = desk(lan);
            Page page = lan.opens(desk + "/trinh-don");
            press(page, "Thêm mục");
            int last = page.locator(".furniture-row").count() - 1;
            page.locator("#dich-" + last)
                    .selectOption(new SelectOption().setLabel("Liên kết (nhập địa chỉ)"));
            page.locator("#nhan-" + last).fill("Tìm trên trang");
            page.locator("#dia-chi-" + last).fill("javascript:alert(1)");
            press(page, "Lưu bản sửa");
            assertThat(page.locator(".error-summary")).containsText("Địa chỉ phải bắt đầu bằng /");
            lan.takesPicture("furniture-menu-wrong");
            page.locator("#dia-chi-" + last).fill("/tim-kiem");
            page.locator("button[value=len-" + last + "]").press("Enter");
            assertThat(page.locator("#nhan-" + (last - 1))).hasValue("Tìm trên trang");
            press(page, "Lưu bản sửa");
            assertThat(page.locator(".furniture-difference")).containsText("Tìm trên trang");
            page.navigate(desk + "/banner/0");
            page.locator("#tep").setInputFiles(new FilePayload("hoi.png", "image/png", picture()));
            press(page, "Lưu bản sửa");
            assertThat(page.locator(".error-summary")).containsText("lời thay ảnh");
            page.locator("#mo-ta").fill("Ngày hội Đại đoàn kết");
            press(page, "Lưu bản sửa");
            page.navigate(desk);
            lan.takesPicture("furniture-overview");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Xem trước")).click();
            assertThat(page.locator("img[alt='Ngày hội Đại đoàn kết']")).isVisible();
            lan.takesPicture("furniture-preview");
            reader.opens(TOWN.at(HOST, "/"));
            assertThat(reader.page().locator("img[alt='Ngày hội Đại đoàn kết']")).hasCount(0);
            page.navigate(desk);
            press(page, "Áp dụng");
            assertThat(page.getByText("Không có bản sửa nào")).isVisible();
            theReaderSeesBoth(reader);
        }
    }

    private static void theReaderSeesBoth(Reader reader) {
        Page page = reader.opens(TOWN.at(HOST, "/"));
        assertThat(page.locator("img[alt='Ngày hội Đại đoàn kết']")).isVisible();
        press(page, "Danh mục");
        assertThat(page.locator(".menu-list").getByText("Tìm trên trang")).isVisible();
        page.locator(".menu-group summary").click();
        assertThat(page.locator(".menu-group a").first()).isVisible();
        page.waitForTimeout(200);
        reader.takesPicture("furniture-reader-360");
        assertThat(Chromium.barriers(page)).isEmpty();
        page.setViewportSize(1280, 800);
        page.navigate(TOWN.at(HOST, "/"));
        page.locator(".menu-group summary").click();
        assertThat(Chromium.barriers(page)).isEmpty();
        reader.takesPicture("furniture-reader-1280");
        assertThat(reader.complaints()).isEmpty();
    }

    @Test
    void everyPageIsForEverybody() {
        try (Reader lan = Reader.with(1280, true, false)) {
            String desk = desk(lan);
            String section =
                    lan.opens(desk + "/chuyen-muc")
                            .locator(".furniture-row a")
                            .first()
                            .getAttribute("href");
            for (String address :
                    List.of(
                            desk,
                            desk + "/chuyen-muc",
                            TOWN.at(HOST, section),
                            desk + "/trinh-don",
                            desk + "/trang-chu",
                            desk + "/banner",
                            desk + "/banner/0",
                            desk + "/banner/1",
                            desk + "/ban/1",
                            desk + "/ban/1/xem-truoc")) {
                check(lan, address);
            }
            assertThat(lan.complaints()).isEmpty();
        }
    }

    private static void check(Reader lan, String address) {
        Page page = lan.page();
        String name = address.replaceAll(".*/bo-cuc", "furniture").replaceAll("[^a-z0-9]+", "-");
        for (int width : List.of(1280, 360, 320)) {
            page.setViewportSize(width, 800);
            page.navigate(address);
            lan.takesPicture(name + "-" + width);
            assertThat(lan.scrollsSideways()).as(address + " at " + width).isFalse();
            assertThat(Chromium.barriers(page)).as(address).isEmpty();
        }
        String html = new String(page.navigate(address).body(), StandardCharsets.UTF_8);
        assertThat(NuChecker.complaints(html)).as(address).isEmpty();
    }
}
