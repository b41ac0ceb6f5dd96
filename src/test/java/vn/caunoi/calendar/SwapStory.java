package vn.caunoi.calendar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Chromium;
import vn.caunoi.Clerk;
import vn.caunoi.NuChecker;
import vn.caunoi.Reader;
import vn.caunoi.Town;
import vn.caunoi.web.Formats;

/**
 * A notice swaps two working days: it is entered, tried out against the dossiers that are open in
 * the demonstration, confirmed, and seen by everybody.
 */
class SwapStory {

    private static final WorkingDays DAYS = WorkingDays.shipped();
    private static final LocalDate TODAY = LocalDate.now(Formats.ZONE);
    private static final LocalDate OFF = DAYS.plus(TODAY, 2);
    private static final LocalDate AFTER = DAYS.plus(OFF, 1);
    private static final LocalDate SATURDAY =
            OFF.plusDays(7)
                    .datesUntil(OFF.plusYears(1))
                    .filter(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY)
                    .filter(DAYS::isWeeklyRest)
                    .findFirst()
                    .orElseThrow();

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
    void aSwapIsEnteredTriedOutConfirmedAndTakenBack() {
        try (Reader keeper = Reader.atDesk();
                Reader citizen = Reader.onPhone()) {
            Page page = signsIn(keeper);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lịch nghỉ")).click();
            looksRight(keeper, "lich-so");
            presses(page, "Ghi thông báo");
            types(page, OFF, AFTER);
            presses(page, "Xem trước");
            assertThat(page.locator(".error-summary")).containsText("vốn đã là ngày làm việc");
            looksRight(keeper, "lich-thong-bao-loi");
            page.fill("#ngay-lam", Formats.day(SATURDAY));
            presses(page, "Xem trước");
            assertThat(page.locator("main")).containsText("Chưa có gì được ghi");
            assertThat(page.locator("#ngay-doi")).isVisible();
            assertThat(page.locator("main")).containsText("phải gửi thư xin lỗi và hẹn lại");
            assertThat(page.locator("tbody", new Page.LocatorOptions().setHasText("Phải gửi")))
                    .containsText("Xã Thanh Miện");
            looksRight(keeper, "lich-xem-truoc");
            Locator moving =
                    page.locator("tbody tr", new Page.LocatorOptions().setHasText("Phải gửi"))
                            .first();
            String dossier = moving.locator("a").getAttribute("href");
            String code = moving.locator("a").innerText();
            String until = moving.locator("td").nth(2).innerText();
            assertThat(dueDay(citizen)).hasText("Hẹn trả: " + Formats.day(OFF));
            presses(page, "Xác nhận và ghi vào sổ");
            assertThat(page.locator("main")).containsText("Đã ghi vào sổ");
            assertThat(dueDay(citizen)).hasText("Hẹn trả: " + Formats.day(AFTER));
            looksRight(citizen, "lich-tinh-ngay");
            seesThePromiseMovedAndTheLetterOwed(keeper, dossier, code, until);
            page.navigate(town.at("/lich-lam-viec/so"));
            takesItBack(page, keeper);
            page.navigate(town.at(letters(dossier)));
            assertThat(page.locator("main")).not().containsText(code);
            assertThat(dueDay(citizen)).hasText("Hẹn trả: " + Formats.day(OFF));
            assertThat(keeper.complaints()).filteredOn(said -> !said.contains("422")).isEmpty();
        }
    }

    @Test
    void everyPageIsForEverybodyOnPhoneAndDesk() {
        for (int width : List.of(360, 1280)) {
            try (Reader reader = Reader.with(width, true, false)) {
                Page page = signsIn(reader);
                page.navigate(town.at("/lich-lam-viec/so"));
                String sessions = page.locator(".tiles a").first().getAttribute("href");
                String withdrawal = page.locator(".row-act").first().getAttribute("href");
                for (String path :
                        List.of(
                                "/lich-lam-viec",
                                "/lich-lam-viec/2027",
                                "/lich-lam-viec/tinh-ngay",
                                "/lich-lam-viec/so",
                                "/lich-lam-viec/thong-bao",
                                "/lich-lam-viec/thong-bao/nhap",
                                withdrawal,
                                sessions)) {
                    page.navigate(town.at(path));
                    looksRight(reader, "lich" + path.replaceAll("[^a-z0-9]+", "-") + "-" + width);
                }
            }
        }
    }

    private static void seesThePromiseMovedAndTheLetterOwed(
            Reader keeper, String dossier, String code, String until) {
        Page page = keeper.page();
        page.navigate(town.at(dossier));
        assertThat(page.locator("main")).containsText("Đổi ngày hẹn theo lịch nghỉ");
        assertThat(page.locator("main")).containsText("Công văn 77/VPCP-KGVX");
        assertThat(page.locator(".summary-list")).containsText(until);
        looksRight(keeper, "ho-so-doi-ngay-hen");
        page.navigate(town.at(letters(dossier)));
        assertThat(page.locator("tbody")).containsText(code);
        for (int width : List.of(360, 1280)) {
            page.setViewportSize(width, 800);
            looksRight(keeper, "thu-hen-lai-" + width);
        }
        presses(page, "Xem bản in");
        assertThat(page.locator("section.letter").first()).containsText("Kính gửi");
        looksRight(keeper, "thu-hen-lai-in");
    }

    private static String letters(String dossier) {
        return dossier.replaceFirst("[0-9]+$", "thu-hen-lai");
    }

    private static void types(Page page, LocalDate off, LocalDate worked) {
        page.fill("#so-ky-hieu", "Công văn 77/VPCP-KGVX");
        page.fill("#co-quan", "Văn phòng Chính phủ");
        page.fill("#ngay-ban-hanh", Formats.day(TODAY));
        page.selectOption("#dip", "SWAP");
        page.fill("#ngay-nghi", Formats.day(off));
        page.fill("#ngay-lam", Formats.day(worked));
        page.fill("#nguon", "Công báo số 12");
        page.selectOption("#muc-doi-chieu", "READ");
    }

    private static void takesItBack(Page page, Reader keeper) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(
                                        "Rút nghỉ %s; làm việc %s"
                                                .formatted(
                                                        Formats.day(OFF), Formats.day(SATURDAY))))
                .click();
        page.fill("#ly-do", "Thông báo minh họa");
        presses(page, "Xem trước");
        looksRight(keeper, "lich-rut");
        presses(page, "Xác nhận và ghi vào sổ");
        assertThat(page.locator("main")).containsText("Thông báo minh họa");
    }

    private static Locator dueDay(Reader citizen) {
        Page page = citizen.opens(town.at("/lich-lam-viec/tinh-ngay"));
        page.fill("#tiep-nhan", Formats.day(TODAY) + " 08:00");
        page.fill("#thoi-han", "02 ngày làm việc");
        presses(page, "Tính ngày hẹn trả");
        return page.locator(".notice-good .notice-title");
    }

    private static void looksRight(Reader reader, String name) {
        Page page = reader.page();
        reader.takesPicture(name);
        assertThat(Chromium.barriers(page)).as(name).isEmpty();
        assertThat(NuChecker.complaints(page.content())).as(name).isEmpty();
        assertThat(reader.scrollsSideways()).as(name).isFalse();
    }

    private static void presses(Page page, String label) {
        page.locator("main")
                .locator("button, a.button")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
    }

    private static Page signsIn(Reader reader) {
        Page page = reader.opens(town.at("/dang-nhap"));
        page.fill("#ten", "quantri");
        page.fill("#mat-khau", Clerk.PASSWORD);
        page.locator("main form button").first().click();
        page.waitForURL("**/ban-lam-viec");
        return page;
    }
}
