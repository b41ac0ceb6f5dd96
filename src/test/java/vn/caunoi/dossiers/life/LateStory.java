package vn.caunoi.dossiers.life;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Reader;
import vn.caunoi.Town;
import vn.caunoi.dossiers.TypedTime;
import vn.caunoi.web.Formats;

/**
 * A result will not be ready in time: the office apologises in good time and promises another day,
 * once, and the citizen reads it; where the day has passed already, it is too late for that.
 */
class LateStory {

    private static final String COMMUNE = "xa-thanh-mien.localhost";
    private static final String REAPPOINT = "Xin lỗi và hẹn lại (mẫu 04)";

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
    void theOfficeApologisesInGoodTimeAndTheCitizenReadsIt() {
        try (Reader desk = Reader.atDesk()) {
            Page page = Offices.signedIn(desk, town, "motcua");
            page.navigate(inbox(page) + "?cua=nhom");
            String dossier = opens(page, day -> day.isAfter(today().plusDays(2)));
            String code = page.locator("h1").innerText().replaceAll(".* ", "");
            namesTheOwner(page, dossier);
            promises(page, dossier, "31/12/2030");
            assertThat(page.locator("main")).containsText("Đã hẹn lại");
            page.navigate(dossier);
            assertThat(page.locator(".work-papers")).containsText("(mẫu 04) số ");
            assertThat(
                            page.locator(
                                            ".work-papers a",
                                            new Page.LocatorOptions().setHasText("PDF"))
                                    .first())
                    .isVisible();
            Offices.looksRight(desk, "mot-cua-hen-lai");
            promises(page, dossier, "10/01/2031");
            assertThat(page.locator("main")).containsText("Chỉ được hẹn lại 1 lần (Nghị định");
            assertThat(page.locator("main")).containsText("chưa đối chiếu");
            Offices.looksRight(desk, "mot-cua-hen-lai-lan-hai");
            reads(code);
        }
    }

    @Test
    void onceTheDayHasPassedItIsTooLateToAskForAnother() {
        try (Reader desk = Reader.atDesk()) {
            Page page = Offices.signedIn(desk, town, "motcua");
            page.navigate(inbox(page) + "?cua=nhom&xem=qua-han");
            String dossier = opens(page, day -> day.isBefore(today()));
            assertThat(page.locator("main")).containsText("Quá hạn");
            promises(page, dossier, "31/12/2030");
            assertThat(page.locator("main"))
                    .containsText("Phải gửi thư xin lỗi trước ngày hẹn trả");
        }
    }

    /** Opens the first one in work that is promised for such a day; answers with its address. */
    private static String opens(Page page, Predicate<LocalDate> promised) {
        for (Locator row : page.locator("tbody tr").all()) {
            Optional<LocalDate> day = TypedTime.day(row.locator("td").last().innerText().strip());
            if (day.filter(promised).isPresent() && row.innerText().contains("Đang xử lý")) {
                row.locator("th a").click();
                assertThat(page.locator("h1")).containsText("Hồ sơ");
                return page.url();
            }
        }
        throw new AssertionError("no dossier is promised so");
    }

    private static LocalDate today() {
        return LocalDate.now(Formats.ZONE);
    }

    private static void namesTheOwner(Page page, String dossier) {
        Offices.link(page, "Chủ hồ sơ").click();
        page.locator("#chu-ten").fill("Vũ Thị Hải Yến");
        page.locator("#chu-dien-thoai").fill("0912 000 555");
        page.locator("main button[type=submit]").first().click();
        page.navigate(dossier);
        assertThat(page.locator("main")).containsText("Vũ Thị Hải Yến");
    }

    private static void promises(Page page, String dossier, String day) {
        page.navigate(dossier);
        Offices.link(page, REAPPOINT).click();
        page.locator("#ngay-hen-moi").fill(day);
        page.locator("#ly-do").fill("Chờ Công an xã xác minh nơi cư trú.");
        page.locator("main form button").click();
    }

    private static void reads(String code) {
        try (Reader citizen = Reader.onPhone()) {
            Page page = citizen.opens(town.at(COMMUNE, "/tra-cuu#ma=" + code));
            page.locator("#bon-so").fill("0555");
            page.locator("#bon-so").press("Enter");
            assertThat(page.locator("main"))
                    .containsText("Cơ quan xin lỗi vì không trả được kết quả");
            assertThat(page.locator("main")).containsText("hẹn trả kết quả ngày 31/12/2030");
            Offices.looksRight(citizen, "tra-cuu-xin-loi");
        }
    }

    private static String inbox(Page page) {
        page.navigate(town.at("/ban-lam-viec"));
        page.locator(".office-menu").getByText("Một cửa").first().click();
        return page.url();
    }
}
