package vn.caunoi.resolutions.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.caunoi.Chromium;
import vn.caunoi.Clerk;
import vn.caunoi.NuChecker;
import vn.caunoi.Reader;
import vn.caunoi.Town;
import vn.caunoi.web.Formats;

/** Two instances: a suggestion goes in, what was promised and an extract go out. */
class ExchangeStory {

    private static final String PAGE = "/nghi-quyet/ben-kia";
    private static final String TITLE = "Đường thôn Phú Mễ được sửa trước mùa mưa";
    private static final String REPAIRED = "Sửa xong mặt đường thôn trước ngày 30/04.";

    @Test
    void twoInstancesTellEachOtherWhatMayCrossAndNothingIsLost() {
        Path data = Town.settledFolder();
        try (Town inside = Town.start(Town.freshFolder(), "--rooms", "chi-bo")) {
            int port;
            try (Town outside = Town.start(data, "--rooms", "cong")) {
                port = outside.port();
                eachHasItsOwnRooms(inside, outside);
                theyArePaired(inside, outside);
                aSuggestionGoesIn(inside);
                aTaskInsideIsMeasuredByTheDossiersOutside(inside);
            }
            anExtractIsSentWhileTheOutsideIsStopped(inside);
            try (Town outside = Town.startAt(port, data, "--rooms", "cong")) {
                aFileIsCarriedOut(inside, outside);
                theExtractArrivesAndGoesToTheEditors(inside, outside);
                thePageLooksRight(outside);
            }
        }
    }

    private static void eachHasItsOwnRooms(Town inside, Town outside) {
        Clerk in = Clerk.stranger(inside.port());
        Clerk out = Clerk.stranger(outside.port());
        assertThat(in.read("/").location()).isEqualTo("/ban-lam-viec");
        assertThat(in.read("/tra-cuu").status()).isEqualTo(404);
        assertThat(in.send("/lien-thong/chuyen-thu", Map.of()).status()).isEqualTo(404);
        assertThat(out.read("/").status()).isEqualTo(200);
        assertThat(out.read("/chi-bo").status()).isEqualTo(404);
        Clerk secretary = Clerk.signedIn(inside.port(), "bithu");
        assertThat(secretary.read("/ban-lam-viec").text()).contains("/chi-bo");
        Clerk chief = Clerk.signedIn(outside.port(), "quantri");
        assertThat(chief.read("/bang-quyen").text()).doesNotContain("Bí thư chi bộ");
    }

    private static void theyArePaired(Town inside, Town outside) {
        Clerk in = Clerk.signedIn(inside.port(), "quantri");
        Clerk out = Clerk.signedIn(outside.port(), "quantri");
        in.read(PAGE);
        in.send(PAGE + "/khoa", Map.of());
        out.read(PAGE);
        out.send(PAGE + "/khoa", Map.of());
        Document ofInside = in.read(PAGE).page();
        Document ofOutside = out.read(PAGE).page();
        assertThat(out.send(PAGE, pairing("Bản trong", ofInside, "11111 ".repeat(6), "")).status())
                .isEqualTo(422);
        out.send(PAGE, pairing("Bản trong", ofInside, fingerprint(ofInside), ""));
        String address = "http://localhost:" + outside.port();
        in.send(PAGE, pairing("Cổng xã", ofOutside, fingerprint(ofOutside), address));
        assertThat(in.read(PAGE).text()).contains("Đang kết nối: Cổng xã");
        assertThat(out.read(PAGE).text()).contains("Đang kết nối: Bản trong");
    }

    private static void aSuggestionGoesIn(Town inside) {
        Clerk secretary = Clerk.signedIn(inside.port(), "bithu");
        String suggestions = cell(secretary) + "/goi-y";
        assertThat(secretary.read(suggestions).text()).doesNotContain("Vì sao hồ sơ");
        assertThat(secretary.read(cell(secretary)).text()).contains("trễ hạn dưới 5%; chưa đo");
        visit(inside);
        assertThat(report(inside)).matches("Nhận [1-9].* thư mới.*");
        assertThat(secretary.read(suggestions).text()).contains("Vì sao hồ sơ");
        assertThat(secretary.read(cell(secretary)).text()).doesNotContain("chưa đo");
    }

    private static void aTaskInsideIsMeasuredByTheDossiersOutside(Town inside) {
        Clerk secretary = Clerk.signedIn(inside.port(), "bithu");
        String task = cell(secretary) + "/viec/";
        Element open =
                secretary.read(cell(secretary)).page().select("main a").stream()
                        .filter(link -> link.attr("href").startsWith(task))
                        .map(link -> secretary.read(link.attr("href")).page())
                        .flatMap(page -> page.select("form[action$=/chi-tieu]").stream())
                        .findFirst()
                        .orElseThrow();
        String field =
                open.select("option[value^=linh-vuc:]").stream()
                        .map(option -> option.attr("value"))
                        .filter(value -> value.endsWith("Hộ tịch"))
                        .findFirst()
                        .orElseThrow();
        var typed =
                Map.of(
                        "so-lieu",
                        field,
                        "duoi",
                        "5",
                        "truoc-ngay",
                        Formats.day(LocalDate.now(Formats.ZONE).plusDays(30)));
        String action = open.attr("action");
        assertThat(secretary.send(action, typed).status()).isEqualTo(303);
        String page = action.replace("/chi-tieu", "");
        assertThat(secretary.read(page).text()).contains("chưa đo", "theo chuyến thư");
        visit(inside);
        assertThat(secretary.read(page).page().text())
                .containsPattern("Trễ hạn [0-9.]+/[0-9.]+ hồ sơ đã xong")
                .contains("chỉ tiêu dưới 5%");
    }

    /** What was carried as a file is taken once; what is no letter of the other side, never. */
    private static void aFileIsCarriedOut(Town inside, Town outside) {
        Clerk in = Clerk.signedIn(inside.port(), "quantri");
        in.read(PAGE);
        String bundle = in.send(PAGE + "/goi-thu.json", Map.of()).text();
        assertThat(bundle).contains(TITLE);
        Clerk out = Clerk.signedIn(outside.port(), "quantri");
        out.read(PAGE);
        assertThat(refusal(out, bundle.replace(TITLE, "Xã hứa làm đường mới")))
                .contains("thư giả hoặc đã bị sửa");
        assertThat(refusal(out, "%PDF-1.7")).contains("tệp không phải JSON");
        assertThat(carried(out, bundle).status()).isEqualTo(303);
        assertThat(refusal(out, bundle)).contains("đã nhận rồi");
        assertThat(out.read("/nhat-ky").page().text())
                .contains("Từ chối thư", "thư giả hoặc đã bị sửa", "tệp không phải JSON")
                .contains("Nhận thư của bên kia", "đã nhận rồi");
    }

    private static String refusal(Clerk carrier, String bundle) {
        Clerk.Answer answer = carried(carrier, bundle);
        assertThat(answer.status()).isEqualTo(422);
        return answer.page().select(".error-summary").text();
    }

    private static Clerk.Answer carried(Clerk carrier, String bundle) {
        return carrier.sendFile(PAGE + "/nhan", "goi-thu.json", bundle.getBytes(UTF_8));
    }

    private static void anExtractIsSentWhileTheOutsideIsStopped(Town inside) {
        String extract = aResolutionIsAdopted(Clerk.signedIn(inside.port(), "bithu"));
        Clerk deputy = Clerk.signedIn(inside.port(), "phobithu");
        deputy.read(extract);
        assertThat(deputy.send(extract + "/gui", Map.of()).status()).isEqualTo(303);
        visit(inside);
        assertThat(report(inside)).contains("Không nối được với bên kia");
        Clerk chief = Clerk.signedIn(inside.port(), "quantri");
        assertThat(fact(chief.read(PAGE).page(), "Thư chờ")).isNotEqualTo("0");
    }

    /** The secretary adopts what the last meeting resolved, and prepares what is for the public. */
    private static String aResolutionIsAdopted(Clerk secretary) {
        String cell = cell(secretary);
        String resolution =
                secretary.read(cell).page().select("a[href~=^" + cell + "/[0-9]+$]").stream()
                        .map(link -> link.attr("href"))
                        .findFirst()
                        .orElseThrow();
        secretary.read(resolution);
        secretary.send(resolution, Map.of("doan-2-1", REPAIRED, "cong-khai-2-1", "co"));
        assertThat(secretary.send(resolution + "/ban-hanh", Map.of()).status()).isEqualTo(303);
        secretary.read(resolution + "/trich");
        var extract = Map.of("tieu-de", TITLE, "doan-1", REPAIRED);
        assertThat(secretary.send(resolution + "/trich", extract).status()).isEqualTo(303);
        assertThat(secretary.send(resolution + "/trich/gui", Map.of()).status()).isEqualTo(422);
        return resolution + "/trich";
    }

    private static void theExtractArrivesAndGoesToTheEditors(Town inside, Town outside) {
        visit(inside);
        assertThat(report(inside)).doesNotContain("Từ chối").doesNotContain("Không nối");
        Clerk chief = Clerk.signedIn(outside.port(), "quantri");
        Document page = chief.read(PAGE).page();
        assertThat(page.text()).contains(TITLE, REPAIRED);
        Element form = Objects.requireNonNull(page.selectFirst("form[action*=/trich/]"));
        assertThat(chief.send(form.attr("action"), Map.of()).status()).isEqualTo(303);
        assertThat(chief.read(PAGE).page().select("form[action*=/trich/]")).isEmpty();
        Clerk again = Clerk.signedIn(inside.port(), "quantri");
        assertThat(fact(again.read(PAGE).page(), "Thư chờ")).isEqualTo("0");
    }

    private static void thePageLooksRight(Town outside) {
        try (Reader reader = Reader.atDesk()) {
            var page = reader.opens(outside.at("/dang-nhap"));
            page.getByLabel("Tên đăng nhập").fill("quantri");
            page.getByLabel("Mật khẩu").first().fill(Clerk.PASSWORD);
            page.getByLabel("Mật khẩu").first().press("Enter");
            page.locator(".office-me").waitFor();
            page.navigate(outside.at(PAGE));
            assertThat(Chromium.barriers(page)).isEmpty();
            assertThat(NuChecker.complaints(page.content())).isEmpty();
            for (int width : List.of(320, 360, 1280)) {
                page.setViewportSize(width, 800);
                reader.takesPicture("ben-kia-" + width);
                assertThat(reader.scrollsSideways()).as("at %s", width).isFalse();
            }
        }
    }

    private static void visit(Town inside) {
        Clerk chief = Clerk.signedIn(inside.port(), "quantri");
        chief.read(PAGE);
        assertThat(chief.send(PAGE + "/chuyen", Map.of()).status()).isEqualTo(303);
    }

    private static String report(Town inside) {
        Document page = Clerk.signedIn(inside.port(), "quantri").read(PAGE).page();
        return Objects.requireNonNull(page.selectFirst("main .notice p:not(.notice-title)")).text();
    }

    /** The address of the cell's resolutions; its number differs from instance to instance. */
    private static String cell(Clerk secretary) {
        Element link =
                Objects.requireNonNull(
                        secretary.read("/chi-bo").page().selectFirst("main a[href^=/chi-bo/]"));
        return link.attr("href").replaceFirst("^/chi-bo/([0-9]+).*", "/nghi-quyet/$1");
    }

    private static Map<String, String> pairing(
            String name, Document other, String fingerprint, String address) {
        return Map.of(
                "ten", name,
                "khoa", fact(other, "Khóa công khai"),
                "dau-van-tay", fingerprint,
                "dia-chi", address);
    }

    private static String fingerprint(Document page) {
        return fact(page, "Dấu vân tay, để đọc");
    }

    private static String fact(Document page, String term) {
        return page.select("main dl div").stream()
                .filter(line -> line.text().startsWith(term))
                .map(line -> Objects.requireNonNull(line.selectFirst("dd")).text())
                .findFirst()
                .orElseThrow(() -> new AssertionError(term + " in " + page.text()));
    }
}
