package vn.caunoi.dossiers.life;

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

/** What everybody does in the stories of an office: sign in, press what is there, look at it. */
final class Offices {

    private Offices() {}

    static Page signedIn(Reader reader, Town town, String username) {
        Page page = reader.opens(town.at("/dang-nhap"));
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu").first().fill(Clerk.PASSWORD);
        page.getByLabel("Mật khẩu").first().press("Enter");
        assertThat(page.locator(".office-me")).isVisible();
        return page;
    }

    static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    static void looksRight(Reader reader, String name) {
        fits(reader, name);
        assertThat(Chromium.barriers(reader.page())).as(name).isEmpty();
    }

    /** Where no script runs, axe does not either. */
    static void fits(Reader reader, String name) {
        Page page = reader.page();
        assertThat(NuChecker.complaints(page.content())).as(name).isEmpty();
        for (int width : List.of(320, 360, 1280)) {
            page.setViewportSize(width, 800);
            reader.takesPicture(name + "-" + width);
            assertThat(reader.scrollsSideways()).as("%s at %s", name, width).isFalse();
        }
    }
}
