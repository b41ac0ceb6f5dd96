package vn.caunoi.meetings.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
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
 * Before a meeting of the cell of 22: the secretary plans and invites, a member answers and writes
 * on a phone, one without an account comes by the code on paper, the follower sees.
 */
class PlanStory {

    private static final String OPINION = "Nên họp ngoài trời một buổi để xem tận nơi rãnh nước.";

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
    void aMeetingIsPlannedAnnouncedAndSpokenOfBeforehand() throws Exception {
        try (Reader secretary = Reader.atDesk();
                Reader member = Reader.onPhone();
                Reader guest = Reader.onPhone();
                Reader follower = Reader.atDesk()) {
            Page desk = signedIn(secretary, "bithu");
            String meeting = plans(secretary);
            writesTheAgenda(secretary, meeting);
            addsADocument(secretary, meeting);
            invites(secretary, meeting);
            answersAndWrites(member);
            comesByTheCode(secretary, guest, meeting);
            onlySees(follower, meeting);
            desk.navigate(meeting + "/gop-y");
            assertThat(desk.locator("main")).containsText("Đỗ Thị Lụa");
            moves(secretary, meeting);
            assertThat(member.complaints()).isEmpty();
            assertThat(secretary.complaints()).noneMatch(said -> !said.contains("422"));
        }
    }

    @Test
    void anAgendaIsWrittenWithoutAScriptOnAPhone() {
        try (Reader secretary = Reader.with(360, false, false)) {
            Page page = signedIn(secretary, "chibokhac");
            String home = home(page);
            page.navigate(town.at(home + "/moi"));
            page.getByLabel("Hình thức").selectOption("Họp chi ủy");
            page.getByLabel("Ngày").fill(Formats.day(today().plusDays(5)));
            button(page, "Lưu").click();
            page.navigate(page.url() + "/chuong-trinh");
            button(page, "Thêm chương trình mẫu").click();
            String second = page.locator("#cau-hoi-2").inputValue();
            page.getByLabel("Đưa nội dung 2 lên").click();
            assertThat(page.locator("#cau-hoi-1")).hasValue(second);
            page.locator("#cau-hoi-1").fill("Không phải câu hỏi");
            button(page, "Lưu chương trình").click();
            assertThat(page.locator(".error-summary")).containsText("dấu hỏi");
            assertThat(page.locator("#cau-hoi-1")).hasValue("Không phải câu hỏi");
            fits(secretary, "sinh-hoat-chuong-trinh-khong-js");
            page.locator("#cau-hoi-1").fill(second);
            button(page, "Lưu chương trình").click();
            assertThat(page.locator(".plan-agenda li").first()).containsText(second);
        }
    }

    private static String plans(Reader secretary) {
        Page page = secretary.page();
        String home = home(page);
        page.navigate(town.at(home));
        assertThat(page.locator("main")).containsText("Việc còn thiếu theo quy định");
        looksRight(secretary, "sinh-hoat-ke-hoach");
        page.setViewportSize(1280, 800);
        link(page, "Đặt lịch hằng tháng").click();
        page.getByLabel("Ở đâu").fill("Nhà văn hóa thôn Phú Mễ");
        page.getByLabel("Họp vào").selectOption("Chủ nhật đầu tháng");
        page.getByLabel("Lập cho năm").fill(Integer.toString(today().getYear() + 1));
        button(page, "Xem trước các ngày").click();
        assertThat(page.locator("main")).containsText("kỳ sẽ được lập");
        looksRight(secretary, "sinh-hoat-lich");
        page.navigate(town.at(home + "/chuyen-de"));
        looksRight(secretary, "sinh-hoat-chuyen-de");
        page.navigate(town.at(home + "/moi"));
        page.getByLabel("Hình thức").selectOption("Sinh hoạt chi bộ thường kỳ kết hợp chuyên đề");
        page.getByLabel("Chuyên đề hoặc việc chính").fill("Rác và nước thải trong thôn");
        page.getByLabel("Ngày").fill(Formats.day(today().plusDays(10)));
        page.getByLabel("Kéo dài (phút)").fill("120");
        looksRight(secretary, "sinh-hoat-them");
        page.getByLabel("Nơi họp").fill("Nhà văn hóa thôn Phú Mễ");
        button(page, "Lưu").click();
        assertThat(page.locator("h1")).containsText("Sinh hoạt chi bộ thường kỳ kết hợp");
        return page.url();
    }

    private static void writesTheAgenda(Reader secretary, String meeting) {
        Page page = secretary.page();
        page.setViewportSize(1280, 800);
        link(page, "Chương trình").click();
        button(page, "Thêm chương trình mẫu").click();
        String second = page.locator("#cau-hoi-2").inputValue();
        page.locator("#cau-hoi-2").focus();
        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.locator("#cau-hoi-1")).hasValue(second);
        page.keyboard().press("Alt+ArrowDown");
        assertThat(page.locator("#cau-hoi-2")).hasValue(second);
        page.locator("#phut-2").fill("100");
        assertThat(page.locator("[data-budget]")).containsText("quá");
        page.locator("#phut-2").fill("15");
        looksRight(secretary, "sinh-hoat-chuong-trinh");
        page.setViewportSize(1280, 800);
        button(page, "Lưu chương trình").click();
        assertThat(page).hasURL(meeting + "?da-ghi=chuong-trinh");
    }

    private static void addsADocument(Reader secretary, String meeting) {
        Page page = secretary.page();
        page.navigate(meeting + "/tai-lieu");
        page.getByLabel("Thêm tài liệu")
                .setInputFiles(text("ke-hoach.txt", "Kế hoạch\nTỐI MẬT\nNội dung"));
        button(page, "Thêm").click();
        assertThat(page.locator(".error-summary")).containsText("mang dấu Tối mật");
        looksRight(secretary, "sinh-hoat-tai-lieu-mat");
        page.setViewportSize(1280, 800);
        page.getByLabel("Thêm tài liệu")
                .setInputFiles(text("bao-cao-thang.txt", "Báo cáo tháng của chi bộ."));
        button(page, "Thêm").click();
        assertThat(page.locator(".meeting-documents")).containsText("bao-cao-thang.txt");
    }

    private static void invites(Reader secretary, String meeting) {
        Page page = secretary.page();
        page.navigate(meeting + "/thong-bao");
        assertThat(page.locator("main")).containsText("22 đồng chí");
        looksRight(secretary, "sinh-hoat-thong-bao");
        page.setViewportSize(1280, 800);
        button(page, "Gửi thông báo").click();
        assertThat(page.locator(".notice").first()).containsText("Đã gửi thông báo.");
        looksRight(secretary, "sinh-hoat-cuoc-hop");
        page.setViewportSize(1280, 800);
    }

    private static void answersAndWrites(Reader member) {
        Page page = signedIn(member, "dangvien2");
        page.navigate(town.at("/thong-bao-cua-toi"));
        page.locator("main").getByText("Mời dự:").first().click();
        assertThat(page.locator("h1")).containsText("kết hợp chuyên đề");
        page.getByLabel("Tôi sẽ dự").check();
        button(page, "Trả lời").click();
        assertThat(page.locator(".notice").first()).containsText("Đã ghi câu trả lời");
        looksRight(member, "sinh-hoat-dang-vien");
        link(page, "bao-cao-thang.txt").scrollIntoViewIfNeeded();
        link(page, "Viết, xem góp ý").click();
        page.getByLabel("Góp ý cho nội dung").selectOption(index(4));
        page.getByLabel("Ý kiến", new Page.GetByLabelOptions().setExact(true)).fill(OPINION);
        page.getByLabel("Ghi tên tôi").check();
        button(page, "Gửi ý kiến").click();
        assertThat(page.locator("main")).containsText(OPINION);
        looksRight(member, "sinh-hoat-gop-y");
    }

    private static void comesByTheCode(Reader secretary, Reader guest, String meeting)
            throws IOException, NotFoundException {
        Page desk = secretary.page();
        desk.navigate(meeting + "/thong-bao");
        String href = desk.locator(".meeting-invitations a").first().getAttribute("href");
        byte[] paper = Clerk.signedIn(town.port(), "bithu").read(href).content();
        Page page = guest.opens(code(paper));
        assertThat(page.locator("h1")).containsText("kết hợp chuyên đề");
        page.getByLabel("Tôi xin vắng: việc gia đình").check();
        button(page, "Trả lời").click();
        assertThat(page.locator("main")).containsText("Đã ghi câu trả lời");
        looksRight(guest, "sinh-hoat-giay-moi");
        link(page, "Góp ý trước").click();
        looksRight(guest, "sinh-hoat-giay-moi-gop-y");
        assertThat(page.context().cookies()).isEmpty();
    }

    private static void onlySees(Reader follower, String meeting) {
        Page page = signedIn(follower, "theodoi");
        page.navigate(meeting);
        assertThat(page.locator("main"))
                .containsText("1 đồng chí sẽ dự, 1 xin vắng, 20 chưa trả lời");
        assertThat(
                        page.locator("main")
                                .getByText(
                                        "Trả lời", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(0);
        page.navigate(meeting + "/gop-y");
        assertThat(page.locator("main")).containsText(OPINION);
        assertThat(page.locator("main")).not().containsText("Đỗ Thị Lụa");
    }

    private static void moves(Reader secretary, String meeting) {
        Page page = secretary.page();
        page.navigate(meeting + "/doi-lich");
        button(page, "Ghi và báo cho mọi người").click();
        assertThat(page.locator(".error-summary")).containsText("lý do");
        looksRight(secretary, "sinh-hoat-doi-lich");
        page.getByLabel("Ngày mới").fill(Formats.day(today().plusDays(12)));
        page.getByLabel("Lý do").fill("Trùng lịch họp xã");
        button(page, "Ghi và báo cho mọi người").click();
        assertThat(page.locator("h1")).containsText(Formats.day(today().plusDays(12)));
        assertThat(page.locator("main")).containsText("0 đồng chí sẽ dự");
    }

    /** What a camera finds on the paper; the code is a small part of the page. */
    private static String code(byte[] paper) throws IOException, NotFoundException {
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
            int width = image.getWidth();
            int height = image.getHeight();
            int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
            var source = new RGBLuminanceSource(width, height, pixels);
            return new MultiFormatReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }

    /** Where the meetings of one's own cell stand, found on the desk. */
    private static String home(Page page) {
        page.navigate(town.at("/ban-lam-viec"));
        String href = page.locator("main a[href^='/sinh-hoat/']").first().getAttribute("href");
        return href.substring(0, href.lastIndexOf('/'));
    }

    private static Page signedIn(Reader reader, String username) {
        Page page = reader.opens(town.at("/dang-nhap"));
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu").first().fill(Clerk.PASSWORD);
        page.getByLabel("Mật khẩu").first().press("Enter");
        assertThat(page.locator(".office-me")).isVisible();
        return page;
    }

    private static FilePayload text(String name, String words) {
        return new FilePayload(name, "text/plain", words.getBytes(StandardCharsets.UTF_8));
    }

    private static SelectOption index(int number) {
        return new SelectOption().setIndex(number);
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private static void looksRight(Reader reader, String name) {
        fits(reader, name);
        assertThat(Chromium.barriers(reader.page())).as(name).isEmpty();
    }

    /** Where no script runs, axe does not either. */
    private static void fits(Reader reader, String name) {
        Page page = reader.page();
        assertThat(NuChecker.complaints(page.content())).as(name).isEmpty();
        for (int width : List.of(320, 360, 1280)) {
            page.setViewportSize(width, 800);
            reader.takesPicture(name + "-" + width);
            assertThat(reader.scrollsSideways()).as("%s at %s", name, width).isFalse();
        }
    }
}
