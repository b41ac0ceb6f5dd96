package vn.caunoi.meetings.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Reader;
import vn.caunoi.Town;

/**
 * A village cell meets: the secretary and the deputy record on two consoles, members take part with
 * phones, one of them without a script; the network is cut, and so is the power in the middle of a
 * vote. Nothing is lost and nobody is counted twice.
 */
class ConsoleStory {

    private static final String WATER = "Vì sao nước yếu vào buổi tối ở hai ngõ cuối làng?";
    private static final String DECIDE = "Kiến nghị nhà máy nước thay đoạn ống cuối làng?";

    private static final int A_WHILE_MILLIS = 30_000;
    private static final int USUAL_MILLIS = 5_000;

    private final Path data = Town.settledFolder();
    private Town town = Town.start(data);

    private final Reader secretary = Reader.atDesk();
    private final Reader deputy = Reader.atDesk();
    private final Reader projector = Reader.with(1920, true, false);
    private final Reader phone = Reader.onPhone();
    private final Reader plain = Reader.with(360, false, false);
    private final Reader follower = Reader.onPhone();

    /** A first visit after a start may wait for its turn on a busy machine. */
    @BeforeAll
    static void waitPatiently() {
        PlaywrightAssertions.setDefaultAssertionTimeout(A_WHILE_MILLIS);
    }

    @AfterAll
    static void waitAsOthersDo() {
        PlaywrightAssertions.setDefaultAssertionTimeout(USUAL_MILLIS);
    }

    @Test
    void nothingIsLostAndNobodyIsCountedTwice() {
        try (secretary;
                deputy;
                projector;
                phone;
                plain;
                follower) {
            allComeIn();
            theRollIsCalled();
            theFirstItemIsTalkedAbout();
            theNetworkIsCut();
            thePowerIsCutAmidTheVote();
            aTaskIsNamed();
            whatIsThoughtIsAskedInSecret();
            theLargestButtonLeadsOn();
            theMeetingIsClosed();
        } finally {
            town.close();
        }
    }

    private void allComeIn() {
        String meeting = Rooms.meeting(secretary, town, "bithu", "Nước sạch của thôn");
        secretary.opens(meeting + "/dieu-hanh");
        Rooms.signedIn(deputy, town, "phobithu").navigate(meeting + "/dieu-hanh");
        projector.page().context().addCookies(secretary.page().context().cookies());
        projector.opens(meeting + "/man-chieu");
        Rooms.signedIn(phone, town, "dangvien1").navigate(meeting + "/du-hop");
        phone.page().locator("label[for=co-chu-150]").click();
        Rooms.signedIn(plain, town, "dangvien2").navigate(meeting + "/du-hop");
        Rooms.signedIn(follower, town, "theodoi").navigate(meeting + "/du-hop");
        Rooms.looksRight(secretary, "dieu-hanh-chuan-bi");
    }

    private void theRollIsCalled() {
        Rooms.press(secretary, "Khai mạc");
        assertThat(deputy.page().locator("#buoc [aria-current]")).hasText("Mở đầu");
        String pin = projector.page().locator(".pin").innerText();
        Rooms.looksRight(projector, "man-chieu-diem-danh");
        phone.page().locator("#ma").fill(pin);
        Rooms.press(phone, "Tôi có mặt");
        assertThat(phone.page().locator(".notice")).containsText("có mặt");
        assertThat(Rooms.row(deputy, "Phạm Văn Hòa")).containsText("có mặt");
        Rooms.callTheRoll(secretary, 3, 1);
        assertThat(deputy.page().locator("#si-so")).containsText("18/22");
        assertThat(deputy.page().locator("#co-so-bieu-quyet summary"))
                .containsText("Cơ sở biểu quyết: 20, có mặt biểu quyết 17");
        Rooms.looksRight(deputy, "dieu-hanh-diem-danh");
        Rooms.looksRight(phone, "du-hop-cho");
    }

    private void theFirstItemIsTalkedAbout() {
        Rooms.press(secretary, "Vào nội dung 1");
        assertThat(phone.page().locator("#dang-ban")).containsText(WATER);
        assertThat(projector.page().locator("#dang-ban")).containsText(WATER);
        Rooms.press(phone, "Xin phát biểu");
        plain.page().reload();
        Rooms.press(plain, "Xin phát biểu");
        assertThat(plain.page().locator("main")).containsText("Đồng chí đã đăng ký phát biểu");
        Rooms.fits(plain, "du-hop-khong-script");
        Locator queue = secretary.page().locator(".queue:visible");
        assertThat(queue.locator("li")).hasCount(2);
        Rooms.looksRight(secretary, "dieu-hanh-phat-bieu");
        Rooms.press(secretary, "Mời Phạm Văn Hòa");
        assertThat(phone.page().locator("#dang-ban")).containsText("Mời đồng chí phát biểu");
        assertThat(projector.page().locator("main")).not().containsText("Phạm Văn Hòa");
        Rooms.looksRight(phone, "du-hop-phat-bieu");
        Rooms.looksRight(projector, "man-chieu-noi-dung");
        Rooms.press(secretary, "Đã nói xong");
        assertThat(Rooms.open(deputy)).containsText("1 trong 18 người dự họp đã phát biểu");
        assertThat(follower.page().locator("#dang-ban")).containsText(WATER);
    }

    /** The secretary goes on without a network, the deputy with one; both then have it all. */
    private void theNetworkIsCut() {
        secretary.page().context().setOffline(true);
        Rooms.notes(secretary, "Ống nhánh ở ngõ Đông đã cũ.");
        Rooms.notes(deputy, "Giờ cao điểm nhà máy giảm áp.");
        Rooms.callVote(secretary, WATER, "Thông qua chương trình", "PROCEDURE");
        Rooms.tally(secretary, 17, 0, 0);
        Rooms.press(secretary, "Xong, không giao việc");
        assertThat(secretary.page().locator("[data-waiting]")).hasText("4 việc chờ gửi");
        Rooms.looksRight(secretary, "dieu-hanh-mat-mang");
        secretary.page().context().setOffline(false);
        secretary.page().reload();
        for (Reader one : new Reader[] {secretary, deputy}) {
            Page page = one.page();
            assertThat(page.locator("[data-waiting]")).hasText("Mọi việc đã gửi");
            assertThat(page.getByText("Ống nhánh ở ngõ Đông đã cũ.").first()).isAttached();
            assertThat(page.getByText("Giờ cao điểm nhà máy giảm áp.").first()).isAttached();
            assertThat(page.locator(".said").first().locator("> li")).hasCount(2);
            assertThat(page.locator("article.vote").first()).containsText("17 tán thành");
            assertThat(page.locator("#viec-tiep")).containsText("Công bố kết quả");
        }
    }

    private void thePowerIsCutAmidTheVote() {
        Rooms.press(secretary, "Công bố kết quả");
        Rooms.begin(secretary, DECIDE);
        Rooms.callNextVote(secretary, DECIDE);
        assertThat(phone.page().locator("#bieu-quyet")).containsText("Đang biểu quyết");
        assertThat(projector.page().locator("#bieu-quyet"))
                .containsText("Cơ sở tính 20, cần ít nhất 11 tán thành");
        Rooms.looksRight(projector, "man-chieu-bieu-quyet");
        town.kill();
        Rooms.tally(secretary, 16, 1, 0);
        assertThat(secretary.page().locator("[data-waiting]")).hasText("1 việc chờ gửi");
        town = Town.startAt(town.port(), data);
        assertThat(secretary.page().locator("[data-waiting]")).hasText("Mọi việc đã gửi");
        Rooms.tally(secretary, 18, 1, 0);
        assertThat(Rooms.open(secretary).locator(".vote")).containsText("phải đếm lại");
        Rooms.tally(secretary, 16, 1, 0);
        assertThat(Rooms.open(deputy).locator(".vote")).containsText("được thông qua");
        Rooms.press(deputy, "Công bố kết quả");
        assertThat(projector.page().locator("#bieu-quyet")).containsText("16/20 tán thành (80%)");
        assertThat(phone.page().locator("#bieu-quyet")).containsText("16/20");
        assertThat(Rooms.open(deputy).locator(".vote")).hasCount(1);
        Rooms.looksRight(deputy, "dieu-hanh-bieu-quyet");
        Rooms.looksRight(projector, "man-chieu-ket-qua");
    }

    private void aTaskIsNamed() {
        Rooms.assigns(deputy, DECIDE, "Gửi kiến nghị đến nhà máy nước", "Trưởng thôn");
        assertThat(Rooms.open(secretary)).containsText("Gửi kiến nghị đến nhà máy nước");
        Rooms.press(secretary, "Xong nội dung 4");
        assertThat(deputy.page().locator("#viec-tiep")).containsText("Vào nội dung 2");
    }

    private void whatIsThoughtIsAskedInSecret() {
        Rooms.askPoll(deputy, "Nên họp vào buổi nào?", "Sáng Chủ nhật\nTối mùng ba");
        assertThat(phone.page().locator("#tham-do")).containsText("Nên họp vào buổi nào?");
        Rooms.looksRight(phone, "du-hop-tham-do");
        phone.page().getByLabel("Tối mùng ba").check();
        Rooms.press(phone, "Gửi ý kiến");
        assertThat(phone.page().locator(".notice"))
                .containsText("Đã nhận ý kiến, không ghi của ai");
        plain.page().reload();
        plain.page().getByLabel("Sáng Chủ nhật").check();
        Rooms.press(plain, "Gửi ý kiến");
        assertThat(plain.page().locator("main")).containsText("Đã nhận ý kiến");
        assertThat(deputy.page().locator("#cac-tham-do")).containsText("2/18 đã trả lời");
        Rooms.press(deputy, "Kết thúc thăm dò");
        assertThat(deputy.page().locator("#cac-tham-do")).containsText("kết quả không được mở");
    }

    private void theLargestButtonLeadsOn() {
        Rooms.press(deputy, "Vào nội dung 2");
        assertThat(projector.page().locator("#dang-ban")).containsText("chưa ai nói");
        Rooms.looksRight(projector, "man-chieu-viet");
        Rooms.press(deputy, "Xong nội dung 2 – không giao việc");
        Rooms.press(deputy, "Vào nội dung 3");
        Rooms.press(deputy, "Xong nội dung 3 – không giao việc");
        assertThat(deputy.page().locator("#viec-tiep")).containsText("Kết luận");
    }

    private void theMeetingIsClosed() {
        Page page = deputy.page();
        page.locator("#ket-luan").fill("Chi bộ kiến nghị nhà máy nước thay đoạn ống cuối làng.");
        Rooms.press(deputy, "Ghi kết luận");
        Rooms.press(deputy, "Bế mạc");
        assertThat(page.locator("#be-mac")).containsText("Đã bế mạc");
        assertThat(page.locator("#be-mac")).containsText("Không còn lưu ai ngồi đâu");
        assertThat(page.locator("main form:not([hidden])")).hasCount(0);
        assertThat(phone.page().locator("#dang-ban")).containsText("Cuộc họp đã bế mạc");
        assertThat(page.content()).doesNotContain("Phạm Văn Hòa");
        Rooms.looksRight(deputy, "dieu-hanh-be-mac");
        assertThat(phone.complaints()).filteredOn(Rooms::isNoOutage).isEmpty();
        assertThat(deputy.complaints()).filteredOn(Rooms::isNoOutage).isEmpty();
    }
}
