package vn.caunoi.dossiers.counter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Chromium;
import vn.caunoi.Clerk;
import vn.caunoi.NuChecker;
import vn.caunoi.Reader;
import vn.caunoi.Town;
import vn.caunoi.documents.PaperSize;
import vn.caunoi.documents.Papers;
import vn.caunoi.documents.Signer;
import vn.caunoi.web.Formats;

/** A morning of an officer who has a keyboard and a scanner, and no mouse. */
class IntakeStory {

    private static final Town TOWN = Town.start(Town.settledFolder(), "--development");
    private static final int MOST_KEY_ACTIONS = 12;
    private static final DateTimeFormatter MIDNIGHT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu '00:00'");
    private static final String CARD =
            "030185004321||Vũ Thị Minh Nguyệt|14021985|Nữ|Thôn An Lạc, xã Thanh Miện|01072022";

    private Reader officer = Reader.atDesk();
    private int actions;

    @AfterAll
    static void closeTown() {
        TOWN.close();
    }

    @Test
    void fromOpeningToTheReceiptInTwelveKeyActions() {
        try (Reader reader = signedIn()) {
            Page page = opensTheCounter(reader);
            looksRight("mot-cua-tim");
            actions = 0;
            type("dang ky ket hon");
            assertThat(page.locator(".search-box-hints a").first()).containsText("kết hôn");
            key("ArrowDown");
            key("Enter");
            assertThat(page.locator("#chu-qr")).isFocused();
            scan(CARD);
            assertThat(page.getByLabel("Đủ giấy tờ như danh mục")).isFocused();
            key("Space");
            key("Enter");
            page.waitForURL(Pattern.compile(".*/giay/01$"));
            assertThat(actions).isLessThanOrEqualTo(MOST_KEY_ACTIONS);
            assertThat(page.locator("main")).containsText("Vũ Thị Minh Nguyệt");
            assertThat(page.locator("main")).containsText("Trực tiếp");
            assertThat(page.locator("main")).containsText("Số nội bộ");
            assertThat(page.locator("main")).containsText("Cách tính ngày hẹn trả");
            assertThat(link(page, "In giấy hẹn"))
                    .hasAttribute("href", Pattern.compile("/giay/01\\.pdf$"));
            fitsOnOneSheet(page.url() + ".pdf", "giay-hen");
            looksRight("mot-cua-giay-hen");
        }
    }

    @Test
    void whoeverLacksPapersGoesHomeWithFormTwo() {
        try (Reader reader = signedIn()) {
            Page page = opensTheCounter(reader);
            type("1.000894");
            key("Enter");
            assertThat(page.locator("#chu-qr")).isFocused();
            scan("rác");
            assertThat(page.locator("#chu-qr-bao")).containsText("Chưa đọc được");
            scan(CARD);
            tabTo(page.locator("#giay-1-thieu"));
            type("Chưa có chữ ký của cả hai người");
            tabTo(button(page, "Tiếp nhận, in giấy hẹn"));
            key("Enter");
            assertThat(page.locator(".error-summary")).containsText("còn thiếu");
            assertThat(page.locator("#chu-ten")).hasValue("Vũ Thị Minh Nguyệt");
            looksRight("mot-cua-tiep-nhan");
            tabTo(button(page, "Còn thiếu: in phiếu bổ sung"));
            key("Enter");
            page.waitForURL(Pattern.compile(".*/giay/02$"));
            assertThat(page.locator("main")).containsText("Chưa có chữ ký của cả hai người");
            assertThat(page.locator("main")).not().containsText("Ngày hẹn trả");
            fitsOnOneSheet(page.url() + ".pdf", "phieu-bo-sung");
            looksRight("mot-cua-phieu-bo-sung");
        }
    }

    @Test
    void anOutageIsWrittenDownAfterwards() {
        try (Reader reader = signedIn();
                Reader colleague = Reader.atDesk()) {
            signIn(colleague);
            Page page = opensTheCounter(reader);
            tabTo(link(page, "Số in sẵn phòng mất mạng, số đã hủy"));
            key("Enter");
            tabTo(button(page, "Lấy khối số"));
            key("Enter");
            page.waitForURL(Pattern.compile(".*/so-in-san/[0-9]+$"));
            String number = page.locator("tbody th").first().textContent();
            looksRight("mot-cua-so-in-san");
            String form = page.url().replaceAll("so-in-san/.*", "tiep-nhan/1.000894");
            Page other = colleague.opens(form);
            reader.opens(form);
            mergesFromPaper(number);
            page.waitForURL(Pattern.compile(".*/giay/01$"));
            assertThat(page.locator("main")).containsText(number);
            assertThat(page.locator("main")).containsText("00:00:00");
            officer = colleague;
            mergesFromPaper(number);
            assertThat(other.locator(".error-summary")).containsText("đã dùng");
            assertThat(other.locator("#chu-ten")).hasValue("Vũ Thị Minh Nguyệt");
        }
    }

    /** What stands on a numbered sheet goes into the form, with the time that was written on it. */
    private void mergesFromPaper(String number) {
        Page page = officer.page();
        scan(CARD);
        key("Space");
        tabTo(page.getByText("Mã hồ sơ, hồ sơ nhận lúc mất mạng, từ chối"));
        key("Enter");
        tabTo(page.getByLabel("Số trên giấy in sẵn"));
        page.keyboard().type(number);
        tabTo(page.locator("#luc"));
        type(MIDNIGHT.format(ZonedDateTime.now(Formats.ZONE)));
        key("Enter");
    }

    @Test
    void theOtherPagesOfTheCounterAreForEverybodyToo() throws Exception {
        try (Reader reader = signedIn()) {
            Page page = opensTheCounter(reader);
            String counter = page.url().replace("/tiep-nhan", "");
            looksRightAt(counter + "/so-in-san", "mot-cua-cac-khoi-so");
            looksRightAt(counter + "/ban-giao", "mot-cua-ban-giao");
            reader.opens(counter + "/tiep-nhan/1.000894");
            scan(CARD);
            key("Space");
            key("Enter");
            page.waitForURL(Pattern.compile(".*/giay/01$"));
            String dossier = page.url().replace("/giay/01", "");
            looksRightAt(dossier + "/chu-ho-so", "mot-cua-chu-ho-so");
            looksRightAt(dossier + "/ma-ho-so", "mot-cua-ma-ho-so");
            reader.opens(dossier + "/phi-le-phi");
            page.locator("#khoan").fill("Lệ phí");
            page.locator("#so-tien").fill("50.000");
            page.locator("#so-tien").press("Enter");
            assertThat(page.locator("main")).containsText("50.000 đồng");
            looksRight("mot-cua-phi");
            page.locator("tbody input[name^=bien-lai]").fill("0000123");
            page.locator("tbody input[name^=bien-lai]").press("Enter");
            assertThat(page.locator("main")).containsText("Biên lai 0000123");
            looksAtASignature(page, dossier);
            reader.opens(counter + "/tiep-nhan/1.000894");
            scan(CARD);
            key("Space");
            key("Enter");
            page.waitForURL(Pattern.compile(".*/giay/01$"));
            looksRightAt(page.url().replace("giay/01", "huy-giay-tiep-nhan"), "mot-cua-huy-giay");
            page.locator("#ly-do").fill("Nhầm thủ tục");
            button(page, "Hủy giấy tiếp nhận").press("Enter");
            assertThat(page.locator("main")).containsText("Giấy này đã hủy");
        }
    }

    /** A letter is added that somebody signed with a tool of their own. */
    private void looksAtASignature(Page page, String dossier) throws Exception {
        byte[] signed = Signer.usual().sign(Papers.PRINTER.pdf(Papers.notice(PaperSize.A4)));
        officer.opens(dossier + "/tep");
        button(page, "Thêm vào hồ sơ").press("Enter");
        assertThat(page.locator(".error-summary")).containsText("Hãy chọn ít nhất một tệp.");
        page.locator("#tep").setInputFiles(new FilePayload("da-ky.pdf", "application/pdf", signed));
        button(page, "Thêm vào hồ sơ").press("Enter");
        assertThat(page.locator("tbody")).containsText("da-ky.pdf");
        looksRight("mot-cua-tep");
        page.locator("tbody a[href$='/chu-ky']").press("Enter");
        assertThat(page.locator("main")).containsText("nội dung nguyên vẹn từ khi ký");
        looksRight("mot-cua-chu-ky");
    }

    private void looksRightAt(String address, String name) {
        officer.opens(address);
        looksRight(name);
    }

    @Test
    void withoutAScriptOnAPhoneTheFormDoesTheSame() {
        try (Reader reader = Reader.with(360, false, false)) {
            officer = reader;
            signIn(reader);
            Page page = opensTheCounter(reader);
            page.getByRole(AriaRole.SEARCHBOX).fill("1.000894");
            page.getByRole(AriaRole.SEARCHBOX).press("Enter");
            page.locator("#chu-qr").fill(CARD);
            page.getByLabel("Đủ giấy tờ như danh mục").press("Space");
            button(page, "Tiếp nhận, in giấy hẹn").press("Enter");
            assertThat(page.locator("main")).containsText("Vũ Thị Minh Nguyệt");
        }
    }

    @Test
    void certificationsAndPaperThatChangesHands() {
        try (Reader reader = signedIn()) {
            Page page = opensTheCounter(reader);
            tabTo(link(page, "Chứng thực"));
            key("Enter");
            page.locator("#ten-1").focus();
            type("Đỗ Văn Khải");
            tabTo(page.locator("#giay-1"));
            type("Bằng tốt nghiệp");
            key("Enter");
            assertThat(page.locator(".error-summary")).containsText("số bản");
            tabTo(page.locator("#ban-1"));
            type("3");
            key("Enter");
            assertThat(page.locator("#hom-nay")).isVisible();
            looksRight("mot-cua-chung-thuc");
            reader.opens(page.url().replaceAll("chung-thuc.*", "ban-giao"));
            page.locator("input[name=ho-so]").first().press("Space");
            tabTo(button(page, "Lập phiếu bàn giao"));
            key("Enter");
            assertThat(page.locator("main")).containsText("Chưa ký nhận");
            fitsOnOneSheet(page.url() + ".pdf", "phieu-ban-giao");
            looksRight("mot-cua-phieu-ban-giao");
        }
    }

    private Reader signedIn() {
        officer = Reader.atDesk();
        signIn(officer);
        return officer;
    }

    private static void signIn(Reader reader) {
        Page page = reader.opens(TOWN.at("/dang-nhap"));
        page.getByLabel("Tên đăng nhập").fill("motcua");
        page.getByLabel("Mật khẩu").first().fill(Clerk.PASSWORD);
        page.getByLabel("Mật khẩu").first().press("Enter");
        assertThat(page.locator(".office-me")).isVisible();
    }

    private static Page opensTheCounter(Reader reader) {
        Page page = reader.page();
        String counter =
                page.locator(".office-menu a[href$='/tiep-nhan']").first().getAttribute("href");
        reader.opens(TOWN.at(counter));
        assertThat(page.locator("#thu-tuc")).isFocused();
        return page;
    }

    /** A text typed or scanned is one action, whatever its length; so is any other key. */
    private void type(String text) {
        officer.page().keyboard().type(text);
        actions++;
    }

    /** Nobody scans before the page stands there with its first field ready. */
    private void scan(String card) {
        Page page = officer.page();
        assertThat(page.locator("#chu-qr")).isFocused();
        page.waitForLoadState();
        page.keyboard().type(card);
        page.keyboard().press("Enter");
        actions++;
    }

    private void key(String name) {
        officer.page().keyboard().press(name);
        actions++;
    }

    private void tabTo(Locator place) {
        for (int i = 0; i < 150; i++) {
            if ((Boolean) place.evaluate("it => it === document.activeElement")) {
                return;
            }
            key("Tab");
        }
        throw new AssertionError("not reached by Tab: " + place);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** The paper comes as a PDF of one page; it is kept to be looked at. */
    private void fitsOnOneSheet(String address, String name) {
        String read =
                """
                async address => {
                    const answer = await fetch(address);
                    return Array.from(new Uint8Array(await answer.arrayBuffer()),
                        byte => String.fromCharCode(byte)).join("");
                }
                """;
        byte[] pdf =
                String.valueOf(officer.page().evaluate(read, address))
                        .getBytes(StandardCharsets.ISO_8859_1);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).as(name).isEqualTo(1);
            Files.write(Path.of("target", "pictures", name + ".pdf"), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void looksRight(String name) {
        Page page = officer.page();
        assertThat(Chromium.barriers(page)).as(name).isEmpty();
        assertThat(NuChecker.complaints(page.content())).as(name).isEmpty();
        for (int width : List.of(320, 360, 1280)) {
            page.setViewportSize(width, 800);
            officer.takesPicture(name + "-" + width);
            assertThat(officer.scrollsSideways()).as("%s at %s", name, width).isFalse();
        }
    }
}
