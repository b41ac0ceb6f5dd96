package vn.caunoi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Chromium;
import vn.caunoi.NuChecker;
import vn.caunoi.Reader;
import vn.caunoi.Town;

/** An administrator gives a commune's site a new person, new colours and a new host name. */
class SiteEditingStory {

    private static final String OLD = "hai-hung.localhost";
    private static final String NEW = "xa-hai-hung.localhost";

    private static Town town;

    @BeforeAll
    static void open() {
        town = Town.start(Town.settledFolder());
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    void whatIsEditedIsSeenAtOnceAndToldInTheJournal() {
        try (Reader reader = Reader.atDesk()) {
            Page page = signsIn(reader);
            follows(page, "Trang thông tin điện tử xã Hải Hưng");
            String site = page.url();
            aNewPerson(page, site);
            somebodyElseWasFaster(page, site);
            newColours(page, site);
            aNewEmblem(page, site);
            aNewHostName(page, site);
            theJournalTells(reader, page);
            assertThat(reader.complaints())
                    .filteredOn(said -> !said.contains("409") && !said.contains("422"))
                    .isEmpty();
        }
    }

    @Test
    void everyPageIsForEverybodyOnPhoneAndDesk() {
        for (int width : List.of(360, 1280)) {
            try (Reader reader = Reader.with(width, true, false)) {
                Page page = signsIn(reader);
                page.locator("main tbody a").first().click();
                String site = page.url();
                for (String address :
                        List.of(
                                town.at("/trang"),
                                site,
                                site + "/ten",
                                site + "/thong-tin",
                                site + "/lien-ket",
                                site + "/mau",
                                site + "/bieu-trung",
                                town.at("/so-don-vi"),
                                town.at("/so-don-vi/1"),
                                town.at("/so-don-vi/1/doi-ten"),
                                town.at("/so-don-vi/1/sap-nhap"),
                                town.at("/so-don-vi/1/doi-ma"),
                                town.at("/so-don-vi/1/don-vi-moi"),
                                town.at("/nhat-ky"),
                                town.at("/nhat-ky/1"))) {
                    isForEverybody(reader, page, address, width);
                }
            }
        }
    }

    private static void isForEverybody(Reader reader, Page page, String address, int width) {
        String html = new String(page.navigate(address).body(), StandardCharsets.UTF_8);
        assertThat(NuChecker.complaints(html)).as(address).isEmpty();
        assertThat(Chromium.barriers(page)).as(address).isEmpty();
        assertThat(reader.scrollsSideways()).as("%s at %d", address, width).isFalse();
        String name = address.replaceFirst("http://[^/]+/", "").replaceAll("[^a-z0-9]+", "-");
        reader.takesPicture(name + "-" + width);
    }

    private static void aNewPerson(Page page, String site) {
        page.navigate(site + "/thong-tin");
        page.fill("#nguoi", "Bà Đặng Thị Hòa");
        presses(page, "Lưu");
        page.waitForURL(site);
        page.navigate(town.at(OLD, "/"));
        assertThat(page.locator("footer").first().textContent()).contains("Bà Đặng Thị Hòa");
    }

    private static void somebodyElseWasFaster(Page page, String site) {
        page.navigate(site + "/thong-tin");
        Page other = page.context().newPage();
        other.navigate(site + "/thong-tin");
        other.fill("#dien-thoai", "0220 000 111");
        presses(other, "Lưu");
        other.waitForURL(site);
        other.close();
        page.fill("#dien-thoai", "0220 000 222");
        presses(page, "Lưu");
        assertThat(page.locator("main").textContent())
                .contains("Có người vừa sửa phần này", "0220 000 111");
        assertThat(page.inputValue("#dien-thoai")).isEqualTo("0220 000 222");
        presses(page, "Lưu");
        page.waitForURL(site);
        assertThat(page.locator("main").textContent()).contains("0220 000 222");
    }

    private static void newColours(Page page, String site) {
        page.navigate(site + "/mau");
        page.fill("#mau-dau", "#5b2a86");
        page.fill("#mau-trinh-don", "#3d1a5e");
        presses(page, "Xem trước");
        assertThat(page.locator(".theme-preview rect").first().getAttribute("fill"))
                .isEqualTo("#5b2a86");
        presses(page, "Lưu");
        page.waitForURL(site);
        page.navigate(town.at(OLD, "/"));
        assertThat(
                        page.evaluate(
                                "getComputedStyle(document.documentElement).getPropertyValue('--mast')"))
                .isEqualTo("#5b2a86");
    }

    private static void aNewEmblem(Page page, String site) {
        page.navigate(site + "/bieu-trung");
        presses(page, "Lưu");
        assertThat(page.locator(".field-mistake").textContent()).contains("Hãy chọn một tệp ảnh");
        page.setInputFiles(
                "#bieu-trung",
                new FilePayload(
                        "a.svg", "image/svg+xml", "<svg/>".getBytes(StandardCharsets.UTF_8)));
        presses(page, "Lưu");
        assertThat(page.locator(".field-mistake").isVisible()).isTrue();
        page.setInputFiles("#bieu-trung", new FilePayload("bieu-trung.png", "image/png", square()));
        presses(page, "Lưu");
        page.waitForSelector("main img");
        page.navigate(town.at(OLD, "/"));
        assertThat(page.evaluate("document.querySelector('img.brand-emblem').naturalWidth > 0"))
                .isEqualTo(true);
    }

    private static byte[] square() {
        var picture = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        picture.createGraphics().fillOval(20, 20, 360, 360);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void aNewHostName(Page page, String site) {
        page.navigate(site + "/ten");
        page.fill("#ten-mien", NEW);
        presses(page, "Lưu");
        page.waitForURL(site);
        page.navigate(town.at(NEW, "/"));
        assertThat(page.locator("header").first().textContent()).contains("Xã Hải Hưng");
    }

    private static void theJournalTells(Reader reader, Page page) {
        page.navigate(town.at("/nhat-ky?viec=site.change"));
        String told = page.locator("main").textContent();
        assertThat(told)
                .contains("Vũ Đình Quang", "Sửa trang", "Xã Hải Hưng")
                .contains("Người chịu trách nhiệm: Bà Đặng Thị Hòa")
                .contains("Màu đầu trang: #5b2a86")
                .contains("Tên miền: " + NEW);
        reader.takesPicture("nhat-ky-sua-trang");
        page.locator(".journal-lines a").first().click();
        page.waitForURL("**/nhat-ky/*");
        assertThat(page.locator("main").textContent())
                .contains("Tên miền: " + OLD, "Tên miền: " + NEW);
        page.navigate(town.at("/nhat-ky"));
        presses(page, "Đối chiếu ngay");
        assertThat(page.locator("main").textContent()).contains("Nhật ký nguyên vẹn");
    }

    private static Page signsIn(Reader reader) {
        Page page = reader.opens(town.at("/dang-nhap?tiep=/trang"));
        page.fill("#ten", "quantri");
        page.fill("#mat-khau", "cau-noi-minh-hoa");
        page.locator("main button[type=submit]").first().click();
        page.waitForURL("**/trang");
        return page;
    }

    private static void follows(Page page, String name) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static void presses(Page page, String name) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
