package vn.caunoi.publishing.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Chromium;
import vn.caunoi.NuChecker;
import vn.caunoi.Reader;
import vn.caunoi.Town;

/** An officer keeps the library without JavaScript; a citizen finds what they put there. */
class DocumentsStory {

    private static final String HOST = "xa-thanh-mien.localhost";
    private static Town town;

    @BeforeAll
    static void openTown() {
        town = Town.start(Town.settledFolder(), "--development");
    }

    @AfterAll
    static void closeTown() {
        town.close();
    }

    @Test
    void anOfficerReplacesADocumentAndACitizenFindsTheNewOne() {
        try (Reader officer = Reader.with(1280, false, false)) {
            Page page = signedIn(officer);
            page.getByText("Thêm văn bản").first().click();
            fill(page, "so-ky-hieu", "16/2026/nq-hđnd");
            page.locator("#loai").selectOption("nghi-quyet");
            fill(page, "co-quan", "Hội đồng nhân dân xã Thanh Miện");
            fill(page, "ngay-ban-hanh", "hôm qua");
            fill(page, "hieu-luc-tu", "");
            fill(page, "trich-yeu", "Về quy chế mới của Hội đồng nhân dân xã");
            page.locator("#tep-moi")
                    .setInputFiles(new FilePayload[] {pdf("quy-che.pdf"), pdf("phu-luc.pdf")});
            fill(page, "quan-he-1-so", "9/2026/NQ-HĐND");
            save(page);
            assertThat(page.locator(".error-summary").innerText())
                    .contains("Ngày ban hành")
                    .contains("Hãy chọn văn bản này có quan hệ gì");
            officer.takesPicture("van-ban-sua-loi");
            assertThat(page.locator(".document-kept li").count()).isEqualTo(2);
            assertThat(page.locator("#trich-yeu").inputValue()).contains("quy chế mới");
            fill(page, "ngay-ban-hanh", "24/11/2026");
            page.locator("#quan-he-1").selectOption("thay-the");
            save(page);
            assertThat(page.locator("h1").innerText()).isEqualTo("Nghị quyết số 16/2026/NQ-HĐND");
            officer.takesPicture("van-ban-ban-nhap");
            send(page, page.getByText("Đăng văn bản"));
            assertThat(page.locator("main").innerText()).contains("Đã đăng");
        }
        aCitizenReads();
    }

    private static void aCitizenReads() {
        try (Reader citizen = Reader.with(360, true, false)) {
            Page page = citizen.opens(town.at(HOST, "/van-ban"));
            seen(citizen, "van-ban-360");
            fill(page, "tu", "16 nq hdnd");
            page.locator(".document-filters button").click();
            Locator found = page.locator(".document-title a");
            assertThat(found.count()).isEqualTo(1);
            found.click();
            assertThat(page.locator("main").innerText())
                    .contains("quy-che.pdf")
                    .contains("phu-luc.pdf")
                    .contains("Thay thế: 09/2026/NQ-HĐND")
                    .contains("Còn hiệu lực");
            seen(citizen, "van-ban-mot-360");
            page.getByText("09/2026/NQ-HĐND").first().click();
            assertThat(page.locator("main").innerText())
                    .contains("Hết hiệu lực")
                    .contains("Được thay thế bởi: 16/2026/NQ-HĐND");
            citizen.opens(town.at(HOST, "/tim-kiem?q=16%2F2026"));
            assertThat(page.locator("main").innerText()).contains("Nghị quyết số 16/2026/NQ-HĐND");
            assertThat(citizen.complaints()).isEmpty();
        }
    }

    @Test
    void everyPageIsForEverybody() {
        try (Reader reader = Reader.with(1280, true, false)) {
            Page page = signedIn(reader);
            String list = page.url();
            String one = page.locator("table th a").first().getAttribute("href");
            for (String address :
                    List.of(
                            list,
                            list + "?tu=khongco",
                            list + "/moi",
                            list + "/nhap",
                            town.at(HOST, one),
                            town.at(HOST, "/van-ban"),
                            town.at(HOST, "/van-ban?nam=1999"),
                            town.at(HOST, "/van-ban/215-qd-ubnd-2025"))) {
                for (int width : List.of(1280, 360, 320)) {
                    page.setViewportSize(width, 800);
                    page.navigate(address);
                    String name = address.replaceAll("^https?://[^/]+/|[^a-z0-9/-]", "");
                    seen(reader, name.replace('/', '-') + "-" + width);
                }
                assertThat(NuChecker.complaints(source(page, address))).as(address).isEmpty();
            }
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private static String source(Page page, String address) {
        return new String(page.navigate(address).body(), StandardCharsets.UTF_8);
    }

    private static Page signedIn(Reader reader) {
        Page page = reader.opens(town.at(HOST, "/dang-nhap"));
        fill(page, "ten", "bientap");
        fill(page, "mat-khau", "cau-noi-minh-hoa");
        page.locator("main button[type=submit]").first().click();
        page.locator(".office-menu").getByText("Văn bản").click();
        return page;
    }

    private static void fill(Page page, String id, String text) {
        page.locator("#" + id).fill(text);
    }

    private static void save(Page page) {
        send(page, page.locator("main form button[type=submit]").first());
    }

    /** By the keyboard, as one who types does. */
    private static void send(Page page, Locator button) {
        page.waitForNavigation(() -> button.press("Enter"));
    }

    /** For a reader with JavaScript only: axe itself is a script. */
    private static void seen(Reader reader, String picture) {
        reader.takesPicture(picture);
        assertThat(Chromium.barriers(reader.page())).as(picture).isEmpty();
        assertThat(reader.scrollsSideways()).as(picture).isFalse();
    }

    private static FilePayload pdf(String name) {
        byte[] bytes =
                ("%PDF-1.4\n% " + name + "\ntrailer\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
        return new FilePayload(name, "application/pdf", bytes);
    }
}
