package vn.caunoi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.caunoi.Reader;
import vn.caunoi.Town;

/**
 * A patient visitor follows every link of the demo locality, all of its sites. Where a page says
 * nofollow (an answer to one of countless questions) it reads and turns back.
 */
class CrawlStory {

    private static final Town TOWN = Town.demo();
    private static final int MOST_BYTES = 100 * 1024;
    private static final int MOST_PAGES = 5_000;

    /** Where procedures send their readers; the only way out. */
    private static final String NATIONAL_PORTAL = "dichvucong.gov.vn";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void noLinkIsDeadAndNothingBreaks() throws Exception {
        Map<String, Integer> statuses = new TreeMap<>();
        Map<String, String> foundOn = new TreeMap<>();
        Queue<String> todo = new ArrayDeque<>(List.of(TOWN.at("/")));
        Set<String> seen = new HashSet<>(todo);
        List<String> foreign = new ArrayList<>();
        while (!todo.isEmpty()) {
            String address = todo.remove();
            var answer = get(address);
            statuses.put(address, answer.statusCode());
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            Document page = Jsoup.parse(answer.body(), address);
            for (String link : turnsBack(page) ? List.<String>of() : links(page)) {
                String host = URI.create(link).getHost();
                if (host.equals(NATIONAL_PORTAL)) {
                    continue;
                }
                if (!host.endsWith(".localhost")) {
                    foreign.add(link + " on " + address);
                } else if (seen.add(link)) {
                    foundOn.put(link, address);
                    todo.add(link);
                }
            }
            assertThat(seen).as("an endless site").hasSizeLessThan(MOST_PAGES);
        }
        assertThat(statuses).hasSizeGreaterThan(200);
        assertThat(statuses.entrySet())
                .filteredOn(page -> page.getValue() != 200)
                .extracting(page -> page + " found on " + foundOn.get(page.getKey()))
                .isEmpty();
        assertThat(foreign).isEmpty();
    }

    @Test
    void theFirstViewWeighsAHundredKilobytesAtMost() {
        for (String path :
                List.of("/", "/chinh-tri-kinh-te/nang-cao-chat-luong-sinh-hoat-chi-bo")) {
            for (int width : List.of(360, 1280)) {
                try (Reader reader = Reader.with(width, true, false)) {
                    long[] bytes = {0};
                    reader.page()
                            .onRequestFinished(
                                    request ->
                                            bytes[0] +=
                                                    request.sizes().responseBodySize
                                                            + request.sizes().responseHeadersSize);
                    reader.opens(TOWN.at(path));
                    reader.page().waitForLoadState(LoadState.NETWORKIDLE);
                    assertThat(bytes[0])
                            .as("%s at %s", path, width)
                            .isBetween(1L, (long) MOST_BYTES);
                    assertThat(reader.requests())
                            .allMatch(
                                    address -> URI.create(address).getHost().endsWith("localhost"));
                    assertThat(reader.page().context().cookies()).isEmpty();
                }
            }
        }
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        var uri = URI.create(address);
        var local = URI.create(address.replaceFirst("//[^/]+", "//127.0.0.1:" + uri.getPort()));
        return http.send(
                HttpRequest.newBuilder(local).header("Host", uri.getAuthority()).build(),
                BodyHandlers.ofString());
    }

    private static boolean turnsBack(Document page) {
        return page.select("meta[name=robots]").attr("content").contains("nofollow");
    }

    private static List<String> links(Document page) {
        List<String> links = new ArrayList<>();
        page.select("a[href], link[href], img[src], script[src], use[href], source[srcset]")
                .forEach(
                        element -> {
                            String link =
                                    element.hasAttr("href")
                                            ? element.absUrl("href")
                                            : element.hasAttr("src") ? element.absUrl("src") : "";
                            String plain = link.replaceFirst("#.*", "");
                            if (plain.startsWith("http")) {
                                links.add(plain);
                            }
                        });
        return links;
    }
}
