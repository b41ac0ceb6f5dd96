package vn.caunoi.dossiers.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Chromium;
import vn.caunoi.NuChecker;
import vn.caunoi.Reader;
import vn.caunoi.Town;
import vn.caunoi.web.Cell;
import vn.caunoi.web.Sheet;

/**
 * An officer imports an Excel file with three kinds of error, mends it and imports it again; first
 * without JavaScript, then everybody can use the pages.
 */
class OfficerStory {

    private static final String HOST = "xa-thanh-mien.localhost";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SOURCE = "Một cửa điện tử tỉnh";
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
    void anOfficerMendsThreeKindsOfErrorAndImports() {
        try (Reader officer = Reader.with(1280, false, false)) {
            Page page = signedIn(officer);
            upload(page, SOURCE, "thang-9.xlsx", excel("31/02/2023", "", "Bay màu", "12/09/23"));
            officer.takesPicture("nhap-ghep-cot");
            assertThat(page.locator("#cot-code").inputValue()).isEqualTo("Mã hồ sơ");
            assertThat(page.locator("#trang-thai-1").inputValue()).isEmpty();
            page.locator("#trang-thai-1").selectOption("8");
            page.locator("#cot-code").selectOption("");
            press(page, "Ghép và chạy thử");
            assertThat(page.locator(".error-summary").innerText())
                    .contains("Hãy chọn cột chứa mã hồ sơ.");
            assertThat(page.locator("#trang-thai-1").inputValue()).isEqualTo("8");
            officer.takesPicture("nhap-ghep-cot-loi");
            page.locator("#cot-code").selectOption("Mã hồ sơ");
            press(page, "Ghép và chạy thử");
            settle(page);
            officer.takesPicture("nhap-loi");
            assertThat(page.locator("div[aria-labelledby=loi-phai-sua]").innerText())
                    .contains("Ngày tiếp nhận")
                    .contains("không có ngày 31/2/2023")
                    .contains("thiếu mã hồ sơ")
                    .contains("năm phải đủ bốn chữ số");
            assertThat(page.getByText("Ghi vào sổ hồ sơ").count()).isZero();

            page.navigate(list(page));
            upload(
                    page,
                    SOURCE,
                    "thang-9-da-sua.xlsx",
                    excel("05/09/2023", "H23.38-230905-0003", "Bay màu", "12/09/2023"));
            settle(page);
            officer.takesPicture("nhap-chay-thu");
            assertThat(page.locator("main").innerText()).contains("40 hồ sơ mới");
            press(page, "Ghi vào sổ hồ sơ");
            settle(page);
            officer.takesPicture("nhap-xong");
            assertThat(page.locator("main").innerText())
                    .contains("Đã ghi vào sổ hồ sơ")
                    .contains("40 hồ sơ mới");
        }
    }

    @Test
    void everyPageIsForEverybody() {
        try (Reader reader = Reader.with(1280, true, false)) {
            Page page = signedIn(reader);
            String list = page.url();
            upload(
                    page,
                    "Phần mềm kho",
                    "kho.xlsx",
                    excel("31/02/2023", "", "Bay màu", "12/09/23"));
            String columns = page.url();
            page.locator("#trang-thai-1").selectOption("8");
            press(page, "Ghép và chạy thử");
            settle(page);
            for (String address : List.of(list, columns, page.url())) {
                for (int width : List.of(1280, 360, 320)) {
                    page.setViewportSize(width, 800);
                    page.navigate(address);
                    String name = address.replaceAll("^https?://[^/]+/|[^a-z0-9/-]", "");
                    reader.takesPicture(name.replace('/', '-') + "-" + width);
                    assertThat(Chromium.barriers(page)).as(name).isEmpty();
                    assertThat(reader.scrollsSideways()).as(name + width).isFalse();
                }
                String html = new String(page.navigate(address).body(), StandardCharsets.UTF_8);
                assertThat(NuChecker.complaints(html)).as(address).isEmpty();
            }
            assertThat(reader.complaints()).isEmpty();
        }
    }

    /** Forty dossiers, four of them as wished. */
    private static FilePayload excel(String day, String code, String state, String due) {
        var out = new ByteArrayOutputStream();
        Sheet.of(
                        "Hồ sơ tháng 9",
                        Sheet.Column.of("Mã hồ sơ"),
                        Sheet.Column.of("Ngày tiếp nhận"),
                        Sheet.Column.of("Ngày hẹn trả"),
                        Sheet.Column.of("Ngày có kết quả"),
                        Sheet.Column.of("Trạng thái"),
                        Sheet.Column.of("Lĩnh vực"))
                .write(
                        Sheet.Format.XLSX,
                        out,
                        rows ->
                                IntStream.rangeClosed(1, 40)
                                        .forEach(
                                                row ->
                                                        rows.add(
                                                                cells(
                                                                        row, day, code, state,
                                                                        due))));
        return new FilePayload("", XLSX, out.toByteArray());
    }

    private static Cell[] cells(int row, String day, String code, String state, String due) {
        LocalDate received = LocalDate.of(2023, 9, 5);
        return new Cell[] {
            Cell.text(row == 3 ? code : "H23.38-230905-%04d".formatted(row)),
            row == 2 ? Cell.text(day) : Cell.day(received),
            row == 5 ? Cell.text(due) : Cell.day(received.plusDays(7)),
            row == 4 ? Cell.text("") : Cell.day(received.plusDays(row % 9)),
            Cell.text(row == 4 ? state : "Đã trả kết quả"),
            Cell.text(row % 2 == 0 ? "Hộ tịch" : "Chứng thực")
        };
    }

    private static void upload(Page page, String source, String name, FilePayload file) {
        page.locator("#nguon").fill(source);
        page.locator("#tep").setInputFiles(new FilePayload(name, file.mimeType, file.buffer));
        press(page, "Tải lên");
    }

    /** Waits until nothing runs any more, as a reader would: by looking again. */
    private static void settle(Page page) {
        for (int look = 0; look < 100 && page.getByText("Dừng lại").count() > 0; look++) {
            page.waitForTimeout(200);
            page.navigate(page.url());
        }
        assertThat(page.getByText("Dừng lại").count()).isZero();
    }

    private static String list(Page page) {
        return page.url().replaceAll("/nhap/.*", "/nhap");
    }

    private static Page signedIn(Reader reader) {
        Page page = reader.opens(town.at(HOST, "/dang-nhap"));
        page.locator("#ten").fill("motcua");
        page.locator("#mat-khau").fill("cau-noi-minh-hoa");
        page.locator("main button[type=submit]").first().click();
        page.locator(".office-menu").getByText("Nhập hồ sơ").first().click();
        return page;
    }

    private static void press(Page page, String label) {
        Locator button = page.locator("main button", new Page.LocatorOptions().setHasText(label));
        page.waitForNavigation(() -> button.first().press("Enter"));
    }
}
