package vn.caunoi.publishing.editor;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.caunoi.Chromium;
import vn.caunoi.web.Assets;
import vn.caunoi.web.Stage;

/** A writer at a page with the editor, and a server that keeps every file it gets. */
final class Desk implements AutoCloseable {

    static final String PICTURE =
            "/anh/a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1/960.jpg";

    private static final String ORIGIN = "http://thanh-mien.localhost";
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.caunoi");

    private final BrowserContext context;
    private final Page page;
    private final List<Request> sent = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Desk(Chromium chromium, int width, boolean script, ColorScheme scheme, String html) {
        context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(width, 900)
                                        .setLocale("vi-VN")
                                        .setColorScheme(scheme)
                                        .setJavaScriptEnabled(script));
        context.setDefaultTimeout(10_000);
        String shown = page(html);
        Stage.answers(context, route -> answer(route, shown));
        page = context.newPage();
        page.onConsoleMessage(
                said -> {
                    boolean refusal = said.text().contains("422");
                    if (!said.type().equals("log") && !refusal) {
                        complaints.add(said.text());
                    }
                });
        page.onPageError(complaints::add);
        page.navigate(ORIGIN + "/viet");
    }

    Page page() {
        return page;
    }

    Locator text() {
        return page.locator(".editor-text");
    }

    Locator tool(String name) {
        return page.locator("[data-tool=" + name + "]");
    }

    Locator status() {
        return page.locator("[data-editor-status]");
    }

    List<String> complaints() {
        return complaints;
    }

    /** What went to the server by POST, with its body. */
    List<Request> sent() {
        return sent;
    }

    /** What the form would send now; the field follows what is typed a moment later. */
    String value() {
        page.waitForTimeout(300);
        return page.locator("textarea[name=body]").inputValue();
    }

    void empties() {
        text().click();
        page.keyboard().press("Control+a");
        page.keyboard().press("Delete");
    }

    void pastes(String html) {
        page.evaluate(
                """
                html => {
                    const data = new DataTransfer();
                    data.setData("text/html", html);
                    const event = { clipboardData: data, bubbles: true, cancelable: true };
                    document.querySelector(".editor-text").dispatchEvent(new ClipboardEvent("paste", event));
                }
                """,
                html);
    }

    void takesPicture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "pictures", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }

    static String page(String html) {
        var editor = new StringOutput();
        TEMPLATES.render(
                "publishing/editor.jte",
                Map.of(
                        "html", html,
                        "plain", PlainText.of(html),
                        "upload", "/bien-tap/1/tep",
                        "fetch", "/bien-tap/1/anh-tu-xa",
                        "importWord", "/bien-tap/1/nhap-word",
                        "hosts", "chinhphu.vn"),
                editor);
        return """
               <!doctype html>
               <html lang="vi"><head><meta charset="utf-8">
               <meta name="viewport" content="width=device-width, initial-scale=1">
               <title>Viết bài</title><link rel="icon" href="%s">
               <link rel="stylesheet" href="%s"></head>
               <body class="office"><div class="wrap"><main class="stack"><h1>Viết bài</h1>
               <form class="stack" method="post" action="/luu">
               <input type="hidden" name="_csrf" value="khóa">
               <div class="field"><label for="title">Đầu đề</label><input id="title" name="title"></div>
               %s
               <button class="button" type="submit">Lưu</button></form></main></div></body></html>
               """
                .formatted(Assets.href("web/favicon.svg"), Assets.href("caunoi.css"), editor);
    }

    private void answer(Route route, String shown) {
        if (Stage.asset(route)) {
            return;
        }
        Request request = route.request();
        if (request.method().equals("POST")) {
            sent.add(request);
        }
        switch (URI.create(request.url()).getPath()) {
            case "/bien-tap/1/tep" -> kept(route);
            case "/bien-tap/1/anh-tu-xa" ->
                    json(route, 422, "{\"mistake\":\"Không tải được ảnh.\"}");
            case "/bien-tap/1/nhap-word" ->
                    json(
                            route,
                            201,
                            "{\"title\":\"Kế hoạch\",\"html\":\"<h2>Mục đích</h2>\",\"notes\":[\"Còn một hình vẽ.\"]}");
            case PICTURE ->
                    route.fulfill(
                            new Route.FulfillOptions()
                                    .setPath(
                                            Path.of(
                                                    "src/main/java/vn/caunoi/publishing/demo/anh/banh-da.jpg"))
                                    .setContentType("image/jpeg"));
            default -> Stage.page(route, shown);
        }
    }

    private static void kept(Route route) {
        byte[] body = route.request().postDataBuffer();
        boolean pdf =
                new String(body, java.nio.charset.StandardCharsets.ISO_8859_1).contains(".pdf");
        String picture =
                "{\"kind\":\"picture\",\"file\":\"a\",\"src\":\"%s\",\"name\":\"a.jpg\",\"width\":960,\"height\":640,\"size\":9}";
        String attachment =
                "{\"kind\":\"attachment\",\"file\":\"b\",\"src\":\"/tep/%s/mau-don.pdf\",\"name\":\"mau-don.pdf\",\"size\":1258291}";
        json(route, 201, pdf ? attachment.formatted("b2".repeat(32)) : picture.formatted(PICTURE));
    }

    private static void json(Route route, int status, String body) {
        route.fulfill(
                new Route.FulfillOptions()
                        .setStatus(status)
                        .setContentType("application/json")
                        .setBody(body));
    }
}
