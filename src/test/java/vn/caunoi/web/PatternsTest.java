package vn.caunoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.Chromium;
import vn.caunoi.NuChecker;

/** The page of all components, in a real browser, without a database behind it. */
class PatternsTest {

    private static final String ORIGIN = "http://thanh-mien.example";
    private static final Frame FRAME =
            new Frame(
                    1,
                    "thanh-mien.example",
                    ORIGIN,
                    "Trang thông tin điện tử huyện Thanh Miện",
                    "Trang thông tin điện tử",
                    "Huyện Thanh Miện",
                    new Imprint("UBND huyện", "Ông Thử", "Trưởng ban", "Phố Thử", "0", "", "", ""),
                    true,
                    new Frame.Archive(
                            LocalDate.of(2025, 7, 1),
                            List.of(new Link("Xã Thanh Miện", "http://xa.example/"))),
                    List.of(
                            new Link("Chính trị – Kinh tế", "/chinh-tri-kinh-te"),
                            new Link("Văn hóa – Xã hội", "/van-hoa-xa-hoi")),
                    null,
                    null);

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, 320, 150", "LIGHT, 360, 100", "LIGHT, 1280, 100", "LIGHT, 1280, 150",
        "DARK, 320, 150", "DARK, 360, 100", "DARK, 1280, 100", "DARK, 1280, 150"
    })
    void nobodyIsShutOutAndNothingRunsOverTheEdge(ColorScheme scheme, int width, int textSize) {
        try (BrowserContext context = context(scheme, width, true)) {
            Page page = patterns(context);
            page.locator("label[for=co-chu-" + textSize + "]").click();

            assertThat(Chromium.barriers(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
    }

    @Test
    void theNuCheckerHasNothingToSay() {
        assertThat(NuChecker.complaints(html())).isEmpty();
        assertThat(NuChecker.complaints(html().replace("</h1>", ""))).isNotEmpty();
    }

    @Test
    void textSizeAndMenuNeedNoScript() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 360, false)) {
            Page page = patterns(context);
            page.locator("label[for=co-chu-125]").click();
            page.locator("button:has-text('Danh mục')").click();

            assertThat(page.locator("html").evaluate("e => getComputedStyle(e).fontSize"))
                    .isEqualTo("20px");
            assertThat(page.locator("#danh-muc a:has-text('Chính trị')").isVisible()).isTrue();
        }
    }

    @Test
    void textSizeIsRememberedOnTheDeviceAlone() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1280, true)) {
            Page page = patterns(context);
            page.locator("label[for=co-chu-150]").click();
            page.reload();

            assertThat(page.locator("#co-chu-150").isChecked()).isTrue();
            assertThat(context.cookies()).isEmpty();
        }
    }

    @Test
    void keysOpenHelpAndSearch() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1280, true)) {
            Page page = patterns(context);
            page.keyboard().press("?");
            assertThat(page.locator("#phim-tat").isVisible()).isTrue();
            page.keyboard().press("Escape");
            page.keyboard().press("/");
            assertThat(page.evaluate("document.activeElement.type")).isEqualTo("search");
        }
    }

    @Test
    void mistakesTakeTheFocusAndNameThePage() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1280, true)) {
            Page page = patterns(context);

            assertThat(page.title()).startsWith("Lỗi: ");
            assertThat(page.evaluate("document.activeElement.className"))
                    .isEqualTo("error-summary");
        }
    }

    @Test
    void suggestionsAreWalkedByArrowKeysAndNeverTouchTheField() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1280, true)) {
            Page page = patterns(context);
            page.locator("#tim").pressSequentially("chi bo");
            page.locator("#tim-goi-y a").first().waitFor();
            page.keyboard().press("ArrowDown");

            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Chi bộ");
            assertThat(page.locator("#tim").inputValue()).isEqualTo("chi bo");
            page.keyboard().press("Escape");
            assertThat(page.locator("#tim-goi-y a").count()).isZero();
        }
    }

    private static BrowserContext context(ColorScheme scheme, int width, boolean script) {
        BrowserContext context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setColorScheme(scheme)
                                        .setViewportSize(width, 900)
                                        .setJavaScriptEnabled(script));
        Stage.answers(context, PatternsTest::answer);
        return context;
    }

    private static Page patterns(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(ORIGIN + "/mau-giao-dien");
        return page;
    }

    private static void answer(Route route) {
        String path = URI.create(route.request().url()).getPath();
        var answer = new Route.FulfillOptions();
        if (path.startsWith("/assets/")) {
            route.fulfill(
                    answer.setBodyBytes(Assets.at(path).orElseThrow()).setContentType(type(path)));
        } else if (path.equals("/tim-kiem/goi-y")) {
            route.fulfill(answer.setBody("<ul><li><a href='/a'>Chi bộ</a></li></ul>"));
        } else {
            route.fulfill(answer.setBody(html()).setContentType("text/html;charset=UTF-8"));
        }
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.'))) {
            case ".css" -> "text/css";
            case ".js" -> "text/javascript";
            case ".svg" -> "image/svg+xml";
            default -> "application/octet-stream";
        };
    }

    private static String html() {
        var output = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.caunoi")
                .render("web/patterns.jte", Map.of("frame", FRAME), output);
        return output.toString();
    }
}
