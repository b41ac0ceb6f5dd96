package vn.caunoi.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.bouncycastle.util.encoders.Base32;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Chromium;
import vn.caunoi.NuChecker;
import vn.caunoi.Reader;
import vn.caunoi.Town;
import vn.caunoi.identity.factors.TotpSecret;

/** A commune begins with an empty program: the first administrator, the first colleague. */
class PeopleStory {

    private static final Path DATA = Town.freshFolder();
    private static final String PASSWORD = "bốn con trâu gặm đồng xa";
    private static final String HOST = "xa-lang-moi.localhost";

    private static @Nullable TotpSecret app;
    private static Town town = Town.start(DATA, "--empty");

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    void fromTheLinkOnTheConsoleToTheFirstColleague() {
        String link = founds();
        try (Reader chief = Reader.atDesk()) {
            signIn(chief, "quantri");
            setsUpCodes(chief);
            assertThat(chief.opens(link).locator("h1")).hasText("Liên kết không còn dùng được");
            String handedOver = addsAColleague(chief);
            setsAPassword(handedOver);
            givesAndTakesARole(chief);
            seesTheTableOfRights(chief);
            isStillSignedInAfterARestart(chief);
            losesNothingWhenTheSessionEnds(chief);
            isWarnedBeforeItEnds(chief);
        }
        theShellHelpsWhereNobodyElseCan();
    }

    /** Step one without a script on a phone, then a restart, then the rest at a desk. */
    private static String founds() {
        String first = link();
        try (Reader desk = Reader.atDesk()) {
            desk.opens(first);
            looksRight(desk, "khoi-tao-1");
        }
        try (Reader phone = Reader.with(360, false, false)) {
            Page page = phone.opens(first);
            assertThat(page.locator("h1")).hasText("Người quản trị đầu tiên");
            press(page, "Tiếp tục");
            assertThat(page.locator(".error-summary")).isVisible();
            field(page, "Tên đăng nhập").fill("quantri");
            field(page, "Họ và tên").fill("Vũ Đình Quang");
            field(page, "Mật khẩu mới").fill(PASSWORD);
            field(page, "Mật khẩu mới").press("Enter");
            assertThat(page.locator("h1")).hasText("Trang đầu tiên");
        }
        town.close();
        town = Town.start(DATA, "--empty");
        assertThat(link()).isNotEqualTo(first);
        String same = first.replaceFirst(":[0-9]+/", ":" + town.port() + "/");
        try (Reader desk = Reader.atDesk()) {
            Page page = desk.opens(same);
            assertThat(page.locator("h1")).hasText("Trang đầu tiên");
            looksRight(desk, "khoi-tao-2");
            field(page, "Tên đầy đủ của đơn vị").fill("Xã Làng Mới");
            field(page, "Tên đầy đủ của trang").fill("Trang thông tin điện tử xã Làng Mới");
            field(page, "Tên miền").fill(HOST);
            press(page, "Tiếp tục");
            assertThat(page.locator("h1")).hasText("Ai chịu trách nhiệm về trang");
            looksRight(desk, "khoi-tao-3");
            field(page, "Cơ quan chủ quản").fill("Ủy ban nhân dân xã Làng Mới");
            field(page, "Người chịu trách nhiệm").fill("Bà Nguyễn Thị A");
            field(page, "Địa chỉ").fill("Số 1, đường Làng");
            field(page, "Điện thoại").fill("0000 000 000");
            field(page, "Thư điện tử").fill("xa@minhhoa.example");
            press(page, "Hoàn tất");
            assertThat(page.locator("h1")).hasText("Đăng nhập");
        }
        return same;
    }

    private static String addsAColleague(Reader chief) {
        Page page = chief.opens(at("/nguoi-dung"));
        looksRight(chief, "nguoi-dung");
        page.getByRole(AriaRole.LINK, named("Thêm người dùng")).click();
        looksRight(chief, "nguoi-dung-moi");
        field(page, "Tên đăng nhập").fill("thuha");
        field(page, "Họ và tên").fill("Nguyễn Thu Hà");
        press(page, "Thêm người dùng");
        looksRight(chief, "lien-ket");
        return field(page, "Chuyển liên kết này cho đúng người").inputValue();
    }

    private static void setsAPassword(String link) {
        try (Reader colleague = Reader.onPhone()) {
            Page page = colleague.opens(link);
            looksRight(colleague, "dat-mat-khau");
            field(page, "Mật khẩu mới").fill("12345678");
            press(page, "Đặt mật khẩu");
            assertThat(page.locator(".error-summary")).isVisible();
            field(page, "Mật khẩu mới").fill(PASSWORD);
            press(page, "Đặt mật khẩu");
            assertThat(page.locator("h1")).hasText("Đã đặt mật khẩu");
            signIn(colleague, "thuha");
            colleague.opens(at("/tai-khoan/phien"));
            assertThat(page.getByText("Phiên này")).isVisible();
            looksRight(colleague, "phien");
        }
    }

    private static void givesAndTakesARole(Reader chief) {
        Page page = chief.opens(at("/nguoi-dung?q=thu+ha"));
        page.getByRole(AriaRole.LINK, named("Nguyễn Thu Hà")).click();
        page.getByRole(AriaRole.LINK, named("Giao vai trò")).click();
        looksRight(chief, "giao-vai-tro");
        press(page, "Giao vai trò");
        assertThat(page.locator(".error-summary li")).hasCount(2);
        page.locator("#vai-tro").selectOption("nguoi-viet");
        page.locator("#don-vi").selectOption(option("Xã Làng Mới"));
        field(page, "Lý do").fill("cộng tác viên của thôn");
        press(page, "Giao vai trò");
        assertThat(page.locator("main")).containsText("Người viết, cộng tác viên – Xã Làng Mới");
        looksRight(chief, "mot-nguoi");
        page.locator("summary", new Page.LocatorOptions().setHasText("Thôi vai trò")).click();
        press(page, "Thôi từ hôm nay");
        assertThat(page.locator("main")).containsText("Chưa có vai trò nào");
    }

    private static void isStillSignedInAfterARestart(Reader chief) {
        town.close();
        town = Town.start(DATA);
        Page page = chief.opens(at("/nguoi-dung"));
        assertThat(page.locator("h1")).hasText("Người dùng");
        assertThat(String.join("\n", town.said())).doesNotContain("/khoi-tao/");
    }

    private static void theShellHelpsWhereNobodyElseCan() {
        var list = user("list", "--json");
        assertThat(list.exitCode()).as(list.text()).isZero();
        assertThat(list.text()).contains("\"user\":\"quantri\"").contains("quan-tri");
        var reset = user("reset", "quantri", "--clear-factors", "--address", "https://x.example/");
        assertThat(reset.exitCode()).as(reset.text()).isZero();
        assertThat(reset.text()).contains("https://x.example/khoi-tao/");
        var last = user("disable", "quantri");
        assertThat(last.exitCode()).isEqualTo(1);
        assertThat(last.text()).contains("người quản trị toàn hệ thống cuối cùng");
        assertThat(user("disable", "thuha").exitCode()).isZero();
        assertThat(user("reset", "khong-co").exitCode()).isEqualTo(1);
        assertThat(user("add", "hai").exitCode()).isEqualTo(2);
        var added =
                user(
                        "add",
                        "hai",
                        "--name",
                        "Trần Văn Hai",
                        "--role",
                        "nguoi-viet",
                        "--site",
                        HOST);
        assertThat(added.exitCode()).as(added.text()).isZero();
        assertThat(added.text()).contains("/khoi-tao/");
    }

    private static Town.Said user(String... words) {
        var line = new ArrayList<>(List.of("user"));
        line.addAll(List.of(words));
        line.addAll(List.of("--data", DATA.toString()));
        return Town.command(line.toArray(String[]::new));
    }

    private static void losesNothingWhenTheSessionEnds(Reader chief) {
        Page page = chief.opens(at("/nguoi-dung/moi"));
        field(page, "Tên đăng nhập").fill("minhduc");
        field(page, "Họ và tên").fill("Lê Minh Đức");
        endSession(page);
        press(page, "Thêm người dùng");
        assertThat(page.locator("h1")).hasText("Đăng nhập");
        fillIn(page, "quantri");
        typesCode(page, Instant.now());
        assertThat(page.locator("h1"))
                .hasText("Bạn vừa đăng nhập lại – gửi tiếp nội dung đang dở?");
        looksRight(chief, "gui-tiep");
        press(page, "Gửi tiếp");
        assertThat(page.locator("main")).containsText("Đã thêm Lê Minh Đức");
    }

    private static void isWarnedBeforeItEnds(Reader chief) {
        Page page = chief.page();
        page.clock().install();
        chief.opens(at("/nguoi-dung/moi"));
        field(page, "Họ và tên").fill("Đang gõ dở");
        page.clock().fastForward(Duration.ofMinutes(26).toMillis());
        var dialog = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(dialog).containsText("Còn khoảng 4 phút");
        chief.takesPicture("sap-het-phien");
        assertThat(Chromium.barriers(page)).isEmpty();
        dialog.getByText("Tiếp tục làm việc").click();
        assertThat(dialog).isHidden();
        endSession(page);
        page.clock().fastForward(Duration.ofMinutes(31).toMillis());
        assertThat(dialog).containsText("Phiên làm việc đã kết thúc");
        dialog.getByText("Đóng").click();
        assertThat(field(page, "Họ và tên")).hasValue("Đang gõ dở");
    }

    private static void seesTheTableOfRights(Reader chief) {
        chief.opens(at("/bang-quyen"));
        assertThat(chief.page().locator("main")).containsText("Quản trị");
        looksRight(chief, "bang-quyen");
    }

    private static void signIn(Reader reader, String username) {
        reader.opens(at("/dang-nhap"));
        fillIn(reader.page(), username);
        assertThat(reader.page()).hasURL(Pattern.compile(".*/(ban-lam-viec|tai-khoan.*)"));
    }

    /** An administrator works with two factors only; this one has an app on the phone. */
    private static void setsUpCodes(Reader chief) {
        Page page = chief.opens(at("/tai-khoan/ma-xac-thuc"));
        String key = page.locator("code.secret").innerText().replace(" ", "");
        app = new TotpSecret(Base32.decode(key));
        typesCode(page, Instant.now().minusSeconds(30));
        assertThat(page).hasURL(Pattern.compile(".*/ma-du-phong.*"));
    }

    /** Each code is good once: the first of them is typed a little late. */
    private static void typesCode(Page page, Instant shown) {
        page.locator("#ma").fill(Objects.requireNonNull(app).code(shown));
        page.locator("main form:has(#ma) button").click();
    }

    private static void fillIn(Page page, String username) {
        field(page, "Tên đăng nhập").fill(username);
        field(page, "Mật khẩu").fill(PASSWORD);
        press(page, "Đăng nhập");
    }

    /** As when half an hour went by, or the table of sessions was lost. */
    private static void endSession(Page page) {
        page.context().addCookies(List.of(new Cookie("phien", "a2hvbmctY29u").setUrl(at("/"))));
    }

    /** No barrier by axe, no mistake by the Nu checker, nothing cut off on a phone. */
    private static void looksRight(Reader reader, String name) {
        Page page = reader.page();
        assertThat(Chromium.barriers(page)).as(name).isEmpty();
        assertThat(NuChecker.complaints(page.content())).as(name).isEmpty();
        for (int width : List.of(320, 360, 1280)) {
            page.setViewportSize(width, 800);
            reader.takesPicture(name + "-" + width);
            assertThat(reader.scrollsSideways()).as("%s at %s", name, width).isFalse();
        }
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static SelectOption option(String label) {
        return new SelectOption().setLabel(label);
    }

    private static String at(String path) {
        return "http://" + HOST + ":" + town.port() + path;
    }

    /** What the program printed; it stands there a moment after the program is ready. */
    private static String link() {
        for (int tries = 0; tries < 100; tries++) {
            var printed =
                    town.said().stream()
                            .filter(line -> line.contains("/khoi-tao/"))
                            .map(String::strip)
                            .findFirst();
            if (printed.isPresent()) {
                return printed.get();
            }
            sleep();
        }
        throw new IllegalStateException("no link among " + town.said());
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
