package vn.caunoi.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Chromium;
import vn.caunoi.NuChecker;
import vn.caunoi.Reader;
import vn.caunoi.Town;

/** A citizen finds a procedure on a phone; a controller brings a file in, mends it, tries again. */
class ProceduresStory {

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
    void aCitizenFindsAProcedureByWordsWithoutMarksAndReadsLimitAndFee() {
        try (Reader citizen = Reader.onPhone()) {
            Page page = citizen.opens(town.at(HOST, "/"));
            page.locator("a[href='/thu-tuc']").first().evaluate("link => link.click()");
            page.waitForURL("**/thu-tuc");
            seen(citizen, "thu-tuc-360");
            fill(page, "tu", "dang ky thuong tru");
            send(page, page.getByText("Tìm thủ tục"));
            Locator found = page.locator(".procedure-title a");
            assertThat(found.first().innerText()).isEqualTo("Đăng ký thường trú");
            found.first().click();
            page.waitForURL("**/thu-tuc/1.004222");
            seen(citizen, "thu-tuc-mot-360");
            assertThat(page.locator("main").innerText())
                    .contains("Đăng ký thường trú")
                    .contains("7 ngày làm việc")
                    .contains("20.000 đồng")
                    .contains("Thông tư 75/2022/TT-BTC")
                    .contains("Công an xã")
                    .contains("Trang này không nhận hồ sơ");
            assertThat(
                            page.getByText("Nộp hồ sơ trên Cổng Dịch vụ công quốc gia")
                                    .getAttribute("href"))
                    .startsWith("https://dichvucong.gov.vn/");
            citizen.opens(town.at(HOST, "/tim-kiem?q=dang+ky+thuong+tru"));
            assertThat(page.locator("main").innerText()).contains("Đăng ký thường trú");
            assertThat(citizen.complaints()).isEmpty();
        }
    }

    @Test
    void theArchivedDistrictShowsWhatItHadOnItsLastDay() {
        try (Reader citizen = Reader.atDesk()) {
            Page page = citizen.opens(town.at("/thu-tuc/1.001612"));
            seen(citizen, "thu-tuc-huyen-1280");
            assertThat(page.locator("main").innerText())
                    .contains("Huyện Thanh Miện")
                    .contains("từ 01/01/2020 đến hết 30/06/2025")
                    .doesNotContain("Nộp hồ sơ trên Cổng");
            page.navigate(town.at(HOST, "/thu-tuc/1.001612"));
            assertThat(page.locator("main").innerText())
                    .contains("Xã Thanh Miện")
                    .contains("Các bản đã áp dụng");
            page.getByText("từ 01/01/2020 đến hết 30/06/2025").click();
            seen(citizen, "thu-tuc-cac-ban-1280");
        }
    }

    @Test
    void aControllerMendsAFileAndBringsItInWithoutJavaScript() throws IOException {
        try (Reader controller = Reader.with(1280, false, false)) {
            Page page = signedIn(controller);
            page.getByText("Nhập danh mục").first().click();
            bring(page, file("Trực tiếp5 Ngày làm việcMiễn phí", "Trực tuyến7Miễn phí"));
            assertThat(page.locator("main").innerText())
                    .contains("Không nhập gì: 2 lỗi ở 1 trong 2 hàng.")
                    .contains("Không đọc được thời hạn “7”")
                    .contains("Đã tách 2 cách nộp");
            controller.takesPicture("thu-tuc-nhap-loi-1280");
            Download errors =
                    page.waitForDownload(() -> page.locator("a[href$='loi.csv']").click());
            assertThat(Files.readString(errors.path())).contains("thiếu đơn vị").contains("Lỗi");
            page.navigate(page.url().replaceFirst("/[0-9]+$", ""));
            bring(
                    page,
                    file("Trực tiếp5 Ngày làm việcMiễn phí", "Trực tuyến7 NgàyMiễn phí")
                            .replace("mã sai", "9.900002"));
            assertThat(page.locator("main").innerText())
                    .contains("Chạy thử, chưa ghi: 2 hàng: 2 thủ tục mới");
            controller.takesPicture("thu-tuc-nhap-thu-1280");
            send(page, page.getByText("Nhập 2 hàng"));
            assertThat(page.locator("main").innerText()).contains("Đã nhập xong danh mục thủ tục");
            page.navigate(town.at(HOST, "/thu-tuc/9.900002"));
            assertThat(page.locator("main").innerText())
                    .contains("Xin mở phiên chợ")
                    .contains("7 ngày");
        }
    }

    @Test
    void aControllerSeesWhatARevisionWouldChange() {
        try (Reader controller = Reader.with(1280, false, false)) {
            Page page = signedIn(controller);
            String list = page.url();
            page.navigate(list + "/1.004884");
            fill(page, "cach-nop-1-1", "4 ngày làm việc");
            fill(page, "ket-qua", "");
            fill(page, "tu-ngay", "01/01/2027");
            send(page, page.getByText("So với bản đang lưu"));
            assertThat(page.locator("#so-sanh").innerText()).contains("Bản mới sẽ khác");
            controller.takesPicture("thu-tuc-so-sanh-1280");
            fill(page, "tu-ngay", "01/01/2020");
            send(page, page.getByText("Lưu bản mới"));
            assertThat(page.locator(".error-summary").innerText()).contains("01/07/2025");
            assertThat(page.locator("#cach-nop-1-1").inputValue()).isEqualTo("4 ngày làm việc");
            fill(page, "tu-ngay", "01/01/2027");
            send(page, page.getByText("Lưu bản mới"));
            assertThat(page.locator("main").innerText())
                    .contains("áp dụng từ 01/01/2027")
                    .contains("Chưa nêu kết quả");
            page.navigate(list + "?ra-soat=co-canh-bao&tu=1.004884");
            assertThat(page.locator("table").innerText()).contains("cảnh báo");
            page.navigate(list + "/2.000908");
            send(page, page.getByText("Lưu bản mới"));
            assertThat(page.locator(".error-summary").innerText()).contains("Xã Bắc Thanh Miện");
        }
    }

    @Test
    void everyPageIsForEverybody() {
        try (Reader reader = Reader.atDesk()) {
            Page page = signedIn(reader);
            String list = page.url();
            page.navigate(list + "/nhap");
            bring(page, file("Trực tiếp5 Ngày", "Trực tuyến7Miễn phí"));
            for (String address :
                    List.of(
                            list,
                            list + "?tu=khongco",
                            list + "/moi",
                            list + "/1.001193",
                            list + "/nhap",
                            page.url(),
                            town.at(HOST, "/thu-tuc"),
                            town.at(HOST, "/thu-tuc?tu=khongco&cap=C%E1%BA%A5p+x%C3%A3"),
                            town.at(HOST, "/thu-tuc/1.001193"),
                            town.at("/thu-tuc"))) {
                for (int width : List.of(1280, 360, 320)) {
                    page.setViewportSize(width, 800);
                    page.navigate(address);
                    seen(reader, name(address) + "-" + width);
                }
                assertThat(NuChecker.complaints(source(page, address))).as(address).isEmpty();
            }
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private static String name(String address) {
        return address.replaceAll("^https?://([a-z]+)[^/]+/|[^a-z0-9/-]", "$1-").replace('/', '-');
    }

    private static String file(String first, String second) {
        return "Mã số;Tên TTHC;Lĩnh vực;Cách thức thực hiện;Kết quả\n"
                + "9.900001;Xin mở quán nước;Chợ, hàng quán;"
                + first
                + ";Giấy phép\n"
                + "mã sai;Xin mở phiên chợ;Chợ, hàng quán;"
                + second
                + ";Giấy phép\n";
    }

    private static void bring(Page page, String text) {
        page.locator("#tep")
                .setInputFiles(
                        new FilePayload(
                                "danh-muc.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        fill(page, "ap-dung-tu", "01/07/2025");
        send(page, page.getByText("Xem thử"));
    }

    private static String source(Page page, String address) {
        return new String(page.navigate(address).body(), StandardCharsets.UTF_8);
    }

    private static Page signedIn(Reader reader) {
        Page page = reader.opens(town.at(HOST, "/dang-nhap"));
        fill(page, "ten", "kiemsoat");
        fill(page, "mat-khau", "cau-noi-minh-hoa");
        page.locator("main button[type=submit]").first().click();
        page.locator(".office-menu").getByText("Thủ tục").click();
        return page;
    }

    private static void fill(Page page, String id, String text) {
        page.locator("[id='" + id + "']").fill(text);
    }

    private static void send(Page page, Locator button) {
        page.waitForNavigation(() -> button.first().press("Enter"));
    }

    private static void seen(Reader reader, String picture) {
        reader.takesPicture(picture);
        assertThat(Chromium.barriers(reader.page())).as(picture).isEmpty();
        assertThat(reader.scrollsSideways()).as(picture).isFalse();
    }
}
