package vn.caunoi;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody with a browser: a screen of some width, with or without JavaScript, light or dark. */
public final class Reader implements AutoCloseable {

    private static final int HEIGHT = 800;

    private final BrowserContext context;
    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Reader(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text());
                    }
                });
        page.onPageError(complaints::add);
    }

    public static Reader with(int width, boolean javaScript, boolean dark) {
        return new Reader(
                Shared.BROWSER.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, HEIGHT)
                                .setLocale("vi-VN")
                                .setJavaScriptEnabled(javaScript)
                                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)));
    }

    public static Reader onPhone() {
        return with(360, true, false);
    }

    public static Reader atDesk() {
        return with(1280, true, false);
    }

    public Page page() {
        return page;
    }

    public Page opens(String address) {
        page.navigate(address);
        return page;
    }

    /** Every address that the browser asked for. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** What the browser complained about: blocked by policy, failed scripts. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    public boolean scrollsSideways() {
        return (Boolean)
                page.evaluate(
                        "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** Keeps a picture of the whole page under target/pictures for people to look at. */
    public void takesPicture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "pictures", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Shared {

        static final Browser BROWSER = open();

        private static Browser open() {
            Playwright playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return playwright
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(chromium())
                                    .setArgs(
                                            List.of(
                                                    "--no-sandbox",
                                                    "--disable-gpu",
                                                    "--disable-quic",
                                                    "--no-first-run",
                                                    "--disable-background-networking",
                                                    "--disable-component-update",
                                                    "--disable-sync")));
        }

        private static Path chromium() {
            return Stream.of(
                            "/usr/bin/chromium",
                            "/usr/bin/chromium-browser",
                            "/usr/bin/google-chrome")
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no Chromium: run bin/test"));
        }
    }
}
