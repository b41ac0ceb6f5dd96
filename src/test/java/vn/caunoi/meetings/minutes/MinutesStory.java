package vn.caunoi.meetings.minutes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
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
 * The cell of 22 meets in a hall without a network: the kit is printed, the sheets are copied once,
 * recorder and chair sign, and anybody can count again.
 */
class MinutesStory {

    private static final Path DATA = Town.settledFolder();
    private static final Path PRINTED = Path.of("target", "party");
    private static Town town;

    @BeforeAll
    static void openTown() throws IOException {
        town = Town.start(DATA);
        Files.createDirectories(PRINTED);
    }

    @AfterAll
    static void closeTown() {
        town.close();
    }

    @Test
    void aMeetingWhollyOnPaperIsMinutedAndCountedAgain() throws Exception {
        String meeting = tonight();
        try (Reader recorder = Reader.atDesk();
                Reader chair = Reader.onPhone()) {
            Page page = signedIn(recorder, "phobithu");
            page.navigate(town.at(meeting + "/bien-ban"));
            assertThat(page.locator("main")).containsText("chưa khai mạc");
            looksRight(recorder, "bien-ban-truoc");
            printsTheKit(meeting);
            copiesTheSheets(recorder, meeting);
            assertThat(page.locator("main")).containsText("18 đồng chí");
            assertThat(page.locator("main")).containsText("15/20 đồng chí, đạt 75%");
            looksRight(recorder, "bien-ban-nhap");
            button(page, "Ký với vai thư ký").click();
            assertThat(page.locator("main")).containsText("Chủ trì: đồng chí Vũ Văn Bình");
            Page phone = signedIn(chair, "bithu");
            phone.navigate(town.at(meeting + "/bien-ban"));
            button(phone, "Ký với vai chủ trì").click();
            assertThat(phone.locator("main")).containsText("Mã SHA-256 của bản PDF");
            assertThat(phone.locator("main")).containsText("13-BB/CB");
            looksRight(chair, "bien-ban-chot");
            phone.navigate(town.at(meeting.replaceFirst("/[0-9]+$", "/so-bien-ban")));
            assertThat(phone.locator("main")).containsText("Năm 2025");
            looksRight(chair, "so-bien-ban");
            phone.getByText("Giữ gìn an ninh trật tự").click();
            assertThat(phone.locator("main")).containsText("11-BB/CB");
            looksRight(chair, "bien-ban-minh-hoa");
        }
        countsAgain(meeting);
    }

    private static void printsTheKit(String meeting) throws IOException {
        var clerk = Clerk.signedIn(town.port(), "bithu");
        for (String size : List.of("a4", "a5")) {
            var kit = clerk.read(meeting + "/bo-giay-" + size + ".pdf");
            assertThat(kit.status()).isEqualTo(200);
            Files.write(PRINTED.resolve("kit-" + size + ".pdf"), kit.content());
        }
    }

    private static void copiesTheSheets(Reader recorder, String meeting) {
        Page page = recorder.page();
        page.navigate(town.at(meeting + "/nhap-giay"));
        page.getByLabel("Khai mạc lúc").fill("00:00");
        button(page, "Ghi cuộc họp và bế mạc").click();
        assertThat(page.locator(".error-summary")).containsText("Ghi giờ bế mạc, ví dụ 21:00.");
        assertThat(page.getByLabel("Khai mạc lúc")).hasValue("00:00");
        looksRight(recorder, "nhap-giay");
        page.getByLabel("Bế mạc lúc").fill("00:01");
        for (int absent = 4; absent < 8; absent++) {
            page.locator("select[name^=dang-vien-]").nth(absent).selectOption("ốm");
        }
        page.locator("input[name^=phat-bieu-]").nth(0).check();
        page.locator("input[name^=phat-bieu-]").nth(9).check();
        page.locator("#co-mat").fill("18");
        page.locator("textarea[name^=ghi-]").first().fill("Đồng chí Bưởi: nước đã trong hơn.");
        for (Locator tick : page.locator("input[name^=khong-giao-]").all()) {
            tick.check();
        }
        Locator vote = page.locator("input[name^=bieu-quyet-][name$=tan-thanh]");
        vote.nth(0).fill("15");
        vote.nth(1).fill("1");
        page.locator("input[name^=bieu-quyet-][name$=khong-y-kien]").first().fill("0");
        page.locator("#bien-ban-tan-thanh").fill("16");
        page.locator("#bien-ban-khong-tan-thanh").fill("0");
        page.locator("#bien-ban-khong-y-kien").fill("0");
        button(page, "Ghi cuộc họp và bế mạc").click();
        page.waitForURL(Pattern.compile(".*/bien-ban$"));
    }

    private static void countsAgain(String meeting) throws IOException {
        var member = Clerk.signedIn(town.port(), "dangvien1");
        for (String type : List.of("pdf", "docx")) {
            byte[] file = member.read(meeting + "/bien-ban." + type).content();
            Path kept = PRINTED.resolve("story." + type);
            Files.write(kept, file);
            var whole = Town.command("minutes", "verify", kept.toString());
            assertThat(whole.exitCode()).as(whole.text()).isZero();
            assertThat(whole.text()).contains("tán thành 15/20 = 75%", "Khớp");
            file[file.length / 2] ^= 1;
            Files.write(PRINTED.resolve("forged." + type), file);
            var forged =
                    Town.command("minutes", "verify", PRINTED.resolve("forged." + type).toString());
            assertThat(forged.exitCode()).as(forged.text()).isOne();
            assertThat(forged.text()).contains("KHÔNG KHỚP");
        }
    }

    private static void looksRight(Reader reader, String name) {
        Page page = reader.page();
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(Chromium.barriers(page)).as("%s, %s", name, scheme).isEmpty();
        }
        assertThat(NuChecker.complaints(page.content())).as(name).isEmpty();
        for (int width : List.of(320, 360, 1280)) {
            page.setViewportSize(width, 800);
            reader.takesPicture(name + "-" + width);
            assertThat(reader.scrollsSideways()).as("%s at %s", name, width).isFalse();
        }
    }

    private static Page signedIn(Reader reader, String username) {
        Page page = reader.opens(town.at("/dang-nhap"));
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu").first().fill(Clerk.PASSWORD);
        page.getByLabel("Mật khẩu").first().press("Enter");
        assertThat(page.locator(".office-me")).isVisible();
        return page;
    }

    private static Locator button(Page page, String label) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label));
    }

    /** Where the meeting lies that the demonstration convened for this evening. */
    private static String tonight() throws IOException, SQLException {
        String port = Files.readAllLines(DATA.resolve("pg/postmaster.pid")).get(3).strip();
        String database = "jdbc:postgresql://127.0.0.1:%s/postgres?user=postgres".formatted(port);
        try (var connection = DriverManager.getConnection(database);
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        """
                                        select cell, id from meetings.meeting
                                        where kind = 'chuyen-de' and opened_at is null
                                        order by starts_at limit 1
                                        """)) {
            rows.next();
            return "/sinh-hoat/%d/%d".formatted(rows.getLong("cell"), rows.getLong("id"));
        }
    }
}
