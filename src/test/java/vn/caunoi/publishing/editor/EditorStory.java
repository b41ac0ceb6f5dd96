package vn.caunoi.publishing.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.Chromium;
import vn.caunoi.NuChecker;
import vn.caunoi.publishing.Sanitiser;

/** An editor of the commune writes an article, in a real browser. */
class EditorStory {

    private static final String BODY =
            "<h2>Hồ sơ</h2><p>Theo <strong>Luật</strong><sup><a href=\"#fn1\""
                    + " id=\"fnref1\">1</a></sup> gồm H<sub>2</sub>O, <u>gạch</u>:</p><ol"
                    + " start=\"3\" type=\"a\"><li>đơn<ul><li>bản"
                    + " chính</li></ul></li></ol><blockquote><p>Lời"
                    + " trích</p></blockquote><table><caption>Mức"
                    + " thu</caption><thead><tr><th scope=\"col\">Việc</th><th"
                    + " scope=\"col\">Phí</th></tr></thead><tbody><tr><th scope=\"row\">Khai"
                    + " sinh</th><td>0</td></tr></tbody></table><figure><img src=\""
                    + Desk.PICTURE
                    + "\" alt=\"Đình làng\"><figcaption>Đình xưa</figcaption></figure><hr><p>Xem <a"
                    + " href=\"/lien-he\">liên hệ</a>.</p><ol><li id=\"fn1\">Luật số <em>10</em> <a"
                    + " href=\"#fnref1\">↩</a></li></ol>";

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void whatWasStoredComesBackUnchanged() {
        try (Desk desk = desk(BODY)) {
            assertThat(desk.value()).isEqualTo(BODY);
            assertThat(cleaned(BODY)).isEqualTo(BODY);
            assertThat(desk.page().locator("[name=bodyFormat]").inputValue()).isEqualTo("html");
            assertThat(desk.text().locator("caption")).hasText("Mức thu");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void vietnameseIsTypedByCompositionAndByBackspaceAlike() {
        try (Desk desk = desk("")) {
            Page page = desk.page();
            desk.text().click();
            compose(page, "ti", "tiê", "tiêng", "tiếng");
            page.keyboard().press("Space");
            page.keyboard().type("Viet");
            page.keyboard().press("Backspace");
            page.keyboard().press("Backspace");
            page.keyboard().insertText("ệt");
            assertThat(desk.value()).isEqualTo("<p>tiếng Việt</p>");
            desk.tool("bold").click();
            compose(page, "đ", "đâ", "đậm");
            assertThat(desk.value()).isEqualTo("<p>tiếng Việt<strong>đậm</strong></p>");
            assertThat(page.locator("[data-editor-count]")).hasText("2 chữ");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static void compose(Page page, String... steps) {
        var session = page.context().newCDPSession(page);
        for (String step : steps) {
            var composition = new JsonObject();
            composition.addProperty("text", step);
            composition.addProperty("selectionStart", step.length());
            composition.addProperty("selectionEnd", step.length());
            session.send("Input.imeSetComposition", composition);
        }
        var whole = new JsonObject();
        whole.addProperty("text", steps[steps.length - 1]);
        session.send("Input.insertText", whole);
        session.detach();
    }

    @Test
    void everythingCanBeReachedWithoutAMouse() {
        try (Desk desk = desk("<p>Một</p>")) {
            Page page = desk.page();
            page.locator("#title").focus();
            page.keyboard().press("Tab");
            assertThat(desk.tool("undo")).isFocused();
            page.keyboard().press("Tab");
            assertThat(desk.text()).isFocused();
            page.keyboard().press("Control+a");
            page.keyboard().press("Escape");
            assertThat(desk.tool("undo")).isFocused();
            for (int i = 0; i < 6; i++) {
                page.keyboard().press("ArrowRight");
            }
            assertThat(desk.tool("bold")).isFocused();
            page.keyboard().press("Enter");
            assertThat(desk.text()).isFocused();
            assertThat(desk.tool("bold")).hasAttribute("aria-pressed", "true");
            page.keyboard().press("Control+Alt+2");
            assertThat(desk.value()).isEqualTo("<h2><strong>Một</strong></h2>");
            page.keyboard().press("Control+z");
            page.keyboard().press("Control+z");
            assertThat(desk.value()).isEqualTo("<p>Một</p>");
            page.keyboard().press("Alt+F10");
            page.keyboard().press("Escape");
            assertThat(desk.text()).isFocused();
        }
    }

    @ParameterizedTest
    @CsvSource({"word", "libreoffice", "google-docs", "attack"})
    void whatIsPastedKeepsItsStructureAndLosesItsDress(String sample) throws IOException {
        try (Desk desk = desk("")) {
            desk.text().click();
            desk.pastes(Files.readString(clipboard(sample + ".html")));
            desk.page().waitForTimeout(500);
            String value = desk.value();
            assertThat(value).isEqualTo(Files.readString(clipboard(sample + ".out.html")).strip());
            assertThat(sameAttributes(cleaned(value))).isEqualTo(sameAttributes(value));
            assertThat(desk.complaints()).isEmpty();
            desk.takesPicture("editor-paste-" + sample);
        }
    }

    @Test
    void aPictureThatIsMissingStaysVisibleAndAPastedOneIsSent() throws IOException {
        try (Desk desk = desk("")) {
            desk.text().click();
            desk.pastes(Files.readString(clipboard("libreoffice.html")));
            assertThat(desk.text().locator("figure img")).hasAttribute("src", Desk.PICTURE);
            assertThat(desk.text().locator(".editor-missing")).containsText("hãy chèn lại ảnh này");
            assertThat(desk.status()).containsText("Không tải được ảnh.");
            assertThat(desk.sent())
                    .extracting(request -> request.url().replaceFirst(".*/", ""))
                    .containsExactly("tep", "anh-tu-xa");
            assertThat(desk.sent().getFirst().postData())
                    .contains("name=\"tep\"", "name=\"_csrf\"");
            assertThat(desk.sent().getLast().postData())
                    .startsWith("address=https%3A%2F%2Fbao.example%2Fanh.jpg&_csrf=");
            assertThat(TextCheck.of(desk.value()))
                    .extracting(TextCheck.Finding::kind)
                    .containsExactly(TextCheck.Kind.PICTURE_MISSING);
        }
    }

    @Test
    void aTableHasAHeadingAndGrowsAndShrinks() {
        try (Desk desk = desk("")) {
            Page page = desk.page();
            desk.text().click();
            assertThat(page.locator("[data-table-tools]")).isHidden();
            desk.tool("table").click();
            page.keyboard().type("Việc");
            page.keyboard().press("Tab");
            page.keyboard().type("Phí");
            for (String name : List.of("columnDelete", "rowDelete", "rowAfter", "columnAfter")) {
                desk.tool(name).click();
            }
            assertThat(desk.text().locator("tr")).hasCount(3);
            assertThat(desk.text().locator("tr").first().locator("td, th")).hasCount(3);
            desk.tool("tableDelete").click();
            desk.tool("table").click();
            page.keyboard().type("Việc");
            assertThat(desk.tool("headingRow")).hasAttribute("aria-pressed", "true");
            assertThat(desk.value())
                    .startsWith("<table><thead><tr><th scope=\"col\">Việc</th>")
                    .contains("</thead><tbody><tr><td>");
            desk.tool("headingRow").click();
            assertThat(desk.value()).doesNotContain("<th");
            desk.tool("headingColumn").click();
            assertThat(desk.value()).contains("<th scope=\"row\">Việc</th>");
            desk.tool("caption").click();
            page.locator("#soan-ten").fill("Mức thu");
            page.keyboard().press("Enter");
            assertThat(desk.value()).contains("<table><caption>Mức thu</caption>");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void aPictureNeedsWords() {
        try (Desk desk = desk("<p>Một</p>")) {
            Page page = desk.page();
            desk.text().click();
            page.keyboard().press("End");
            desk.tool("picture").click();
            Locator dialog = page.locator("dialog[open]");
            dialog.locator("button[type=submit]").first().click();
            assertThat(dialog.locator("#soan-tep-anh-loi")).hasText("Hãy chọn ảnh.");
            assertThat(dialog.locator("#soan-mo-ta-loi")).containsText("Hãy viết trong ảnh có gì");
            assertThat(Chromium.barriers(page)).isEmpty();
            desk.takesPicture("editor-picture");
            dialog.locator("input[type=file]").setInputFiles(file("cho.jpg", "image/jpeg"));
            assertThat(dialog.locator("[data-preview]")).isVisible();
            dialog.locator("button[type=submit]").first().click();
            assertThat(dialog.locator("#soan-mo-ta")).isFocused();
            dialog.locator("#soan-mo-ta").fill("Chợ phiên Thanh Miện");
            dialog.locator("#soan-loi-anh").fill("Chợ phiên cuối năm");
            dialog.locator("button[type=submit]").first().click();
            assertThat(desk.value())
                    .isEqualTo(
                            "<p>Một</p><figure><img src=\"%s\" alt=\"Chợ phiên Thanh Miện\" width=\"960\" height=\"640\"><figcaption>Chợ phiên cuối năm</figcaption></figure>"
                                    .formatted(Desk.PICTURE));
        }
    }

    @Test
    void attachmentsLinksAndFootnotes() {
        try (Desk desk = desk("<p>Mẫu:</p>")) {
            Page page = desk.page();
            desk.text().click();
            page.keyboard().press("End");
            page.keyboard().type(" ");
            chooses(desk, "file", file("mau-don.pdf", "application/pdf"));
            assertThat(desk.status()).hasText("Đã đính kèm tệp mau-don.pdf.");
            page.keyboard().press("Control+k");
            page.locator("#soan-dia-chi").fill("không phải địa chỉ");
            page.keyboard().press("Enter");
            assertThat(page.locator("#soan-dia-chi-loi")).containsText("Hãy nhập địa chỉ");
            page.locator("#soan-dia-chi").fill("https://cobac.example/");
            page.locator("#soan-chu").fill("trang lạ");
            page.keyboard().press("Enter");
            assertThat(desk.status()).containsText("cobac.example chưa có trong danh sách");
            page.keyboard().press("Control+Alt+f");
            page.locator("#soan-loi-chu").fill("Luật số 10 <b>");
            page.locator("dialog[open] button[type=submit]").first().click();
            String file = "/tep/" + "b2".repeat(32) + "/mau-don.pdf";
            assertThat(desk.value())
                    .isEqualTo(
                            "<p>Mẫu: <a href=\"%s\">mau-don.pdf (1,2 MB)</a> <a href=\"https://cobac.example/\">trang lạ</a><sup><a href=\"#fn1\" id=\"fnref1\">1</a></sup></p><ol><li id=\"fn1\">Luật số 10 &lt;b&gt; <a href=\"#fnref1\">↩</a></li></ol>"
                                    .formatted(file));
            assertThat(cleaned(desk.value())).doesNotContain("cobac").contains(file, "trang lạ");
        }
    }

    @Test
    void aWordFileFillsAnEmptyArticle() {
        try (Desk desk = desk("")) {
            chooses(desk, "word", file("ke-hoach.docx", "application/octet-stream"));
            assertThat(desk.status()).hasText("Đã nhập tệp Word. Còn một hình vẽ.");
            assertThat(desk.value()).isEqualTo("<h2>Mục đích</h2>");
            assertThat(desk.page().locator("#title")).hasValue("Kế hoạch");
        }
    }

    @Test
    void theFormAndItsListenersNotice() {
        try (Desk desk = desk("<p>Một</p>")) {
            Page page = desk.page();
            page.evaluate(
                    "document.forms[0].addEventListener('input', e => window.noticed = e.target.name)");
            desk.text().click();
            page.keyboard().press("End");
            page.keyboard().type(" hai");
            page.waitForTimeout(500);
            assertThat(page.evaluate("window.noticed")).isEqualTo("body");
            page.keyboard().type(" ba");
            assertThat(page.evaluate("new FormData(document.forms[0]).get('body')"))
                    .isEqualTo("<p>Một hai ba</p>");
            page.locator("button:has-text('Lưu')").click();
            page.waitForURL("**/luu");
            assertThat(
                            java.net.URLDecoder.decode(
                                    desk.sent().getLast().postData(), StandardCharsets.UTF_8))
                    .contains("bodyFormat=html", "body=<p>Một hai ba</p>");
        }
    }

    @Test
    void withoutJavaScriptTheSameTextIsPlain() {
        try (Desk desk = new Desk(chromium, 360, false, ColorScheme.LIGHT, BODY)) {
            Page page = desk.page();
            assertThat(page.locator("textarea#body")).isVisible();
            assertThat(page.locator("textarea#body")).hasValue(PlainText.of(BODY));
            assertThat(page.locator("[name=bodyFormat]")).hasValue("plain");
            assertThat(page.locator("[role=toolbar]")).hasCount(0);
            page.locator("summary").click();
            assertThat(page.evaluate("0")).isEqualTo(0);
            desk.takesPicture("editor-plain-360");
        }
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "360, DARK", "1280, LIGHT", "1280, DARK"})
    void nobodyIsShutOut(int width, ColorScheme scheme) {
        try (Desk desk = new Desk(chromium, width, true, scheme, BODY)) {
            Page page = desk.page();
            desk.text().locator("td").click();
            assertThat(Chromium.barriers(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            assertThat(
                            (Integer)
                                    page.evaluate(
                                            "Math.min(...[...document.querySelectorAll('[data-tool]')].map(b => Math.min(b.offsetHeight, b.offsetWidth)))"))
                    .isGreaterThanOrEqualTo(44);
            assertThat(
                            page.getByRole(
                                    com.microsoft.playwright.options.AriaRole.TEXTBOX,
                                    new Page.GetByRoleOptions().setName("Nội dung bài")))
                    .isVisible();
            desk.takesPicture("editor-" + width + "-" + scheme);
            desk.tool("link").click();
            assertThat(Chromium.barriers(page)).isEmpty();
        }
    }

    @Test
    void theNuCheckerHasNothingToSay() {
        assertThat(NuChecker.complaints(Desk.page(BODY).replace("h1>", "h2>"))).isEmpty();
    }

    private static Desk desk(String html) {
        return new Desk(chromium, 1280, true, ColorScheme.LIGHT, html);
    }

    private static void chooses(Desk desk, String tool, FilePayload file) {
        FileChooser chooser = desk.page().waitForFileChooser(() -> desk.tool(tool).click());
        chooser.setFiles(file);
    }

    private static FilePayload file(String name, String type) {
        return new FilePayload(name, type, new byte[] {1, 2, 3});
    }

    private static Path clipboard(String name) {
        return Path.of("src/test/java/vn/caunoi/publishing/editor/clipboard", name);
    }

    private static String cleaned(String html) {
        return new Sanitiser(Set.of("chinhphu.vn")).clean(html).html().html();
    }

    /** The same markup with the attributes of pictures in one order. */
    private static String sameAttributes(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        for (Element img : document.select("img")) {
            String alt = img.attr("alt");
            img.removeAttr("alt").attr("alt", alt);
        }
        return document.body().html();
    }
}
