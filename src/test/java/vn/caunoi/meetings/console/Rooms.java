package vn.caunoi.meetings.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import vn.caunoi.Chromium;
import vn.caunoi.Clerk;
import vn.caunoi.NuChecker;
import vn.caunoi.Reader;
import vn.caunoi.Town;

/** What people do in a meeting with a screen before them. */
public final class Rooms {

    private Rooms() {}

    public static Page signedIn(Reader reader, Town town, String username) {
        Page page = reader.opens(town.at("/dang-nhap"));
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu").first().fill(Clerk.PASSWORD);
        page.getByLabel("Mật khẩu").first().press("Enter");
        assertThat(page.locator(".office-me")).isVisible();
        return page;
    }

    /** Where the meeting lies, as its secretary finds it: desk, plan of the cell, meeting. */
    static String meeting(Reader reader, Town town, String username, String subject) {
        Page page = signedIn(reader, town, username);
        page.navigate(town.at("/ban-lam-viec"));
        String next = page.locator("main a[href^='/sinh-hoat/']").first().getAttribute("href");
        page.navigate(town.at(next.substring(0, next.lastIndexOf('/'))));
        Locator line =
                page.locator(".plan-meetings li", new Page.LocatorOptions().setHasText(subject));
        return town.at(line.locator("a").getAttribute("href"));
    }

    public static void press(Reader reader, String name) {
        button(reader.page(), name).click();
    }

    public static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    static Locator row(Reader reader, String member) {
        return reader.page().locator(".roll-row", new Page.LocatorOptions().setHasText(member));
    }

    /** So many official and probationary members are excused; all others have come. */
    public static void callTheRoll(Reader reader, int officials, int probationary) {
        List<String> names = reader.page().locator(".roll-name strong").allInnerTexts();
        int officialsLeft = officials;
        int othersLeft = probationary;
        for (String name : names) {
            String state = row(reader, name).locator(".muted").first().innerText();
            boolean official = state.contains("chính thức");
            if (!state.contains("chưa điểm danh")) {
                continue;
            }
            if (official ? officialsLeft > 0 && isNobodyOfTheStory(name) : othersLeft > 0) {
                row(reader, name).locator(".roll-more > summary").click();
                press(reader, "Vắng: ốm " + name);
                assertThat(row(reader, name)).containsText("vắng có lý do (ốm)");
                officialsLeft -= official ? 1 : 0;
                othersLeft -= official ? 0 : 1;
            } else {
                press(reader, "Có mặt " + name);
            }
        }
    }

    private static boolean isNobodyOfTheStory(String name) {
        return !List.of("Vũ Văn Bình", "Nguyễn Thị Sen", "Phạm Văn Hòa", "Đỗ Thị Lụa")
                .contains(name);
    }

    public static void notes(Reader reader, String text) {
        open(reader).getByLabel("Ghi ý kiến").fill(text);
        pressIn(open(reader), "Ghi");
    }

    static void begin(Reader reader, String question) {
        Locator item = item(reader, question);
        item.locator("> summary").click();
        pressIn(item, "Vào nội dung này");
        assertThat(item).containsText("đang bàn");
    }

    public static void callVote(Reader reader, String question, String motion, String matter) {
        Locator item = item(reader, question);
        item.getByText("Biểu quyết", new Locator.GetByTextOptions().setExact(true)).click();
        item.getByLabel("Biểu quyết về").fill(motion);
        item.getByLabel("Nội dung thuộc loại").selectOption(matter);
        pressIn(item, "Bắt đầu biểu quyết");
    }

    /** By the largest button, which leads to the vote that the item is there for. */
    public static void callNextVote(Reader reader, String question) {
        reader.page().locator(".button-next").click();
        Locator item = item(reader, question);
        assertThat(item.getByLabel("Biểu quyết về")).hasValue(question);
        assertThat(item.getByLabel("Biểu quyết về")).isVisible();
        pressIn(item, "Bắt đầu biểu quyết");
    }

    public static void tally(Reader reader, int yes, int no, int abstained) {
        Locator form = open(reader).locator("form:has(.tally)").last();
        form.locator("[name=yes]").fill(Integer.toString(yes));
        form.locator("[name=no]").fill(Integer.toString(no));
        form.locator("[name=abstained]").fill(Integer.toString(abstained));
        form.locator("button").click();
    }

    static void assigns(Reader reader, String question, String what, String owner) {
        assigns(reader, question, what, owner, "");
    }

    /**
     * @param due as a field for days takes it: "2026-12-31"; empty for none
     */
    public static void assigns(
            Reader reader, String question, String what, String owner, String due) {
        Locator item = item(reader, question);
        item.getByText("Giao việc", new Locator.GetByTextOptions().setExact(true)).first().click();
        item.getByLabel("Việc gì").fill(what);
        item.getByLabel("Ai làm").fill(owner);
        item.getByLabel("Xong trước ngày").fill(due);
        pressIn(item, "Giao việc");
    }

    static void askPoll(Reader reader, String question, String choices) {
        Locator polls = reader.page().locator("#tham-do");
        polls.locator("> summary").click();
        polls.getByLabel("Câu hỏi").fill(question);
        polls.getByLabel("Các phương án").fill(choices);
        pressIn(polls, "Mở thăm dò");
    }

    /** The item that is opened on the screen. */
    public static Locator open(Reader reader) {
        return reader.page().locator(".item[open]").last();
    }

    private static Locator item(Reader reader, String question) {
        return reader.page().locator(".item", new Page.LocatorOptions().setHasText(question));
    }

    private static void pressIn(Locator part, String name) {
        part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    public static void looksRight(Reader reader, String name) {
        fits(reader, name);
        assertThat(Chromium.barriers(reader.page())).as(name).isEmpty();
    }

    /** Where no script runs, axe does not either. */
    static void fits(Reader reader, String name) {
        Page page = reader.page();
        int before = page.viewportSize().width;
        assertThat(NuChecker.complaints(page.content())).as(name).isEmpty();
        for (int width : List.of(320, 360, 1280, 1920)) {
            page.setViewportSize(width, width == 1920 ? 1080 : 800);
            reader.takesPicture(name + "-" + width);
            assertThat(reader.scrollsSideways()).as("%s at %s", name, width).isFalse();
        }
        page.setViewportSize(before, 800);
    }

    /** A browser complains of what it cannot reach; that is what the story is about. */
    static boolean isNoOutage(String complaint) {
        return !complaint.contains("net::ERR_") && !complaint.contains("EventSource");
    }
}
