package vn.caunoi.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Chromium;
import vn.caunoi.NuChecker;
import vn.caunoi.Reader;
import vn.caunoi.Town;
import vn.caunoi.identity.factors.TotpSecret;

/** People of the office come in: with a password, a telephone, a paper, a finger; or they wait. */
class SignInStory {

    private static final Pattern DESK = Pattern.compile(".*/ban-lam-viec");
    private static final Pattern SECOND_STEP = Pattern.compile(".*/dang-nhap/buoc-hai.*");

    private static Town town;

    @BeforeAll
    static void aTownOfItsOwn() {
        town = Town.start(Town.settledFolder());
    }

    @AfterAll
    static void theDayEnds() {
        town.close();
    }

    @Test
    void byKeyboardAloneWithATelephoneAndThenWithAPaper() {
        try (Reader reader = Reader.atDesk()) {
            Page page = reader.opens(town.at("/dang-nhap"));
            typesPassword(page, "phongvien", DemoPeople.PASSWORD);
            assertThat(page).hasURL(DESK);
            TotpSecret telephone = setsUp(page);
            presses(page, "Tạo mười mã dự phòng");
            List<String> paper = page.locator(".codes code").allTextContents();
            assertThat(paper).hasSize(10);
            presses(page, "Thoát");

            typesPassword(page, "phongvien", DemoPeople.PASSWORD);
            assertThat(page).hasURL(SECOND_STEP);
            typesCode(page, "000000");
            assertThat(page.locator(".field-mistake")).containsText("Mã không đúng");
            page.waitForTimeout(1_100);
            typesCode(page, telephone.code(Instant.now().plusSeconds(30)));
            assertThat(page).hasURL(DESK);
            presses(page, "Thoát");

            typesPassword(page, "phongvien", DemoPeople.PASSWORD);
            typesCode(page, paper.getLast());
            assertThat(page).hasURL(DESK);
            page.navigate(town.at("/tai-khoan"));
            assertThat(page.getByText("còn 9 mã")).isVisible();
            assertThat(reader.complaints()).filteredOn(said -> !said.contains("422")).isEmpty();
        }
    }

    @Test
    void withAFingerInsteadOfAPasswordAndAsTheSecondStep() {
        try (Reader reader = Reader.onPhone()) {
            Page page = reader.opens(town.at("/dang-nhap"));
            holdsAPasskey(page);
            typesPassword(page, "congtacvien", DemoPeople.PASSWORD);
            page.navigate(town.at("/tai-khoan/khoa-truy-cap"));
            page.getByLabel("Tên để nhận ra khóa").fill("Điện thoại của tôi");
            button(page, "Thêm khóa truy cập").click();
            assertThat(page).hasURL(Pattern.compile(".*/tai-khoan/ma-du-phong.*"));
            page.navigate(town.at("/tai-khoan/khoa-truy-cap"));
            assertThat(page.getByText("Điện thoại của tôi").first()).isVisible();
            clicks(page, "Thoát");

            button(page, "Đăng nhập bằng khóa truy cập").click();
            assertThat(page).hasURL(DESK);
            clicks(page, "Thoát");

            typesPassword(page, "congtacvien", DemoPeople.PASSWORD);
            assertThat(page).hasURL(SECOND_STEP);
            button(page, "Dùng khóa truy cập").click();
            assertThat(page).hasURL(DESK);

            page.navigate(town.at("/tai-khoan/khoa-truy-cap"));
            clicks(page, "Gỡ khóa “Điện thoại của tôi”");
            clicks(page, "Thoát");
            button(page, "Đăng nhập bằng khóa truy cập").click();
            assertThat(page.locator("h1")).hasText("Chưa đăng nhập được bằng khóa");
        }
    }

    @Test
    void whoeverGuessesIsToldWhenToTryAgain() {
        try (Reader reader = Reader.onPhone()) {
            Page page = reader.opens(town.at("/dang-nhap"));
            for (int seconds : new int[] {0, 1, 2, 4}) {
                typesPassword(page, "haihung-viet", "không phải mật khẩu");
                assertThat(page.locator(".field-mistake"))
                        .containsText("Tên đăng nhập hoặc mật khẩu không đúng.");
                assertThat(page.locator("#ten")).hasValue("haihung-viet");
                page.waitForTimeout(seconds == 4 ? 0 : seconds * 1_000 + 100);
            }
            assertThat(page.locator(".field-mistake")).containsText("Thử lại được lúc");
            typesPassword(page, "haihung-viet", DemoPeople.PASSWORD);
            assertThat(page.locator(".field-mistake")).containsText("nên phải đợi");
            reader.takesPicture("dang-nhap-doi");
            page.waitForTimeout(4_200);
            typesPassword(page, "haihung-viet", DemoPeople.PASSWORD);
            assertThat(page).hasURL(DESK);
        }
    }

    @Test
    void withoutJavaScriptEverythingButPasskeysWorks() {
        try (Reader reader = Reader.with(360, false, false)) {
            Page page = reader.opens(town.at("/dang-nhap"));
            assertThat(page.getByText("Trình duyệt này chưa dùng được khóa truy cập")).isVisible();
            typesPassword(page, "phoban", DemoPeople.PASSWORD);
            TotpSecret telephone = setsUp(page);
            page.navigate(town.at("/tai-khoan/khoa-truy-cap"));
            assertThat(page.getByText("khóa cần JavaScript và kết nối an toàn")).isVisible();
            clicks(page, "Thoát");
            typesPassword(page, "phoban", DemoPeople.PASSWORD);
            typesCode(page, telephone.code(Instant.now().plusSeconds(30)));
            assertThat(page).hasURL(DESK);
        }
    }

    @Test
    void thePagesAreForEverybody() {
        looksAtDoor();
        for (int width : new int[] {320, 360, 1280}) {
            try (Reader reader = Reader.with(width, true, width == 360)) {
                Page page = reader.opens(town.at("/dang-nhap"));
                typesPassword(page, "bientap", DemoPeople.PASSWORD);
                for (String path :
                        List.of(
                                "/tai-khoan",
                                "/tai-khoan/mat-khau",
                                "/tai-khoan/ma-xac-thuc",
                                "/tai-khoan/khoa-truy-cap",
                                "/tai-khoan/ma-du-phong",
                                "/tai-khoan/xac-nhan")) {
                    looksAt(reader, path, width);
                }
            }
        }
    }

    /** The pages before the office: the door, the second step, the paper with the codes. */
    private void looksAtDoor() {
        try (Reader reader = Reader.onPhone()) {
            looksAt(reader, "/dang-nhap", 360);
            Page page = reader.page();
            typesPassword(page, "haihung", DemoPeople.PASSWORD);
            setsUp(page);
            clicks(page, "Tạo mười mã dự phòng");
            assertThat(Chromium.barriers(page)).isEmpty();
            reader.takesPicture("ma-du-phong-moi");
            clicks(page, "Thoát");
            typesPassword(page, "haihung", DemoPeople.PASSWORD);
            looksAt(reader, "/dang-nhap/buoc-hai", 360);
        }
    }

    private static void looksAt(Reader reader, String path, int width) {
        String html = reader.page().navigate(town.at(path)).text();
        reader.takesPicture("tai-khoan" + path.replace('/', '-') + "-" + width);
        assertThat(Chromium.barriers(reader.page())).as(path).isEmpty();
        assertThat(NuChecker.complaints(html)).as(path).isEmpty();
        assertThat(reader.scrollsSideways()).as("%s at %d", path, width).isFalse();
    }

    /** Types name and password and sends them, as fingers do that know the page. */
    private static void typesPassword(Page page, String username, String password) {
        page.navigate(town.at("/dang-nhap"));
        page.locator("#ten").focus();
        page.keyboard().type(username);
        page.keyboard().press("Tab");
        page.keyboard().type(password);
        arrives(page, () -> page.keyboard().press("Enter"));
    }

    private static void typesCode(Page page, String code) {
        page.locator("#ma").focus();
        page.keyboard().type(code);
        arrives(page, () -> page.keyboard().press("Enter"));
    }

    private static TotpSecret setsUp(Page page) {
        page.navigate(town.at("/tai-khoan/ma-xac-thuc"));
        String key = page.locator(".secret").textContent().replace(" ", "");
        var telephone = new TotpSecret(Base32.decode(key));
        typesCode(page, telephone.code(Instant.now()));
        assertThat(page).hasURL(Pattern.compile(".*/tai-khoan/ma-du-phong.*"));
        return telephone;
    }

    private static void presses(Page page, String label) {
        button(page, label).focus();
        arrives(page, () -> page.keyboard().press("Enter"));
    }

    private static void clicks(Page page, String label) {
        arrives(page, () -> button(page, label).click());
    }

    /** Does what leads to another page, and waits for that page. */
    private static void arrives(Page page, Runnable act) {
        page.waitForNavigation(act);
    }

    private static Locator button(Page page, String label) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    /** Gives the browser a sensor that recognises every finger. */
    private static void holdsAPasskey(Page page) {
        var devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var sensor = new JsonObject();
        sensor.addProperty("protocol", "ctap2");
        sensor.addProperty("transport", "internal");
        for (String able :
                List.of(
                        "hasResidentKey",
                        "hasUserVerification",
                        "isUserVerified",
                        "automaticPresenceSimulation")) {
            sensor.addProperty(able, true);
        }
        var options = new JsonObject();
        options.add("options", sensor);
        devtools.send("WebAuthn.addVirtualAuthenticator", options);
    }
}
