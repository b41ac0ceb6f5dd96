package vn.caunoi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.Town;

/** A page that lies ready leaves by another door than one just made: nobody may tell which. */
class ReadyPagesStory {

    private static final Town TOWN = Town.demo();
    private static final AtomicInteger NUMBERS = new AtomicInteger(100);

    private final HttpClient http = HttpClient.newHttpClient();

    /** An address that nobody has asked for yet. */
    private final URI page =
            URI.create(
                    "http://127.0.0.1:%d/tro-giup?trang=%d"
                            .formatted(TOWN.port(), NUMBERS.incrementAndGet()));

    @ParameterizedTest
    @CsvSource({"GET, identity", "GET, gzip", "HEAD, identity", "HEAD, gzip"})
    void madeOrReadyThePageAndItsHeadersAreTheSame(String method, String encoding)
            throws Exception {
        var made = ask(method, "Accept-Encoding", encoding);
        var ready = ask(method, "Accept-Encoding", encoding);
        assertThat(ready.statusCode()).isEqualTo(made.statusCode()).isEqualTo(200);
        assertThat(said(ready)).isEqualTo(said(made)).containsKeys("etag", "content-length");
        assertThat(ready.body()).isEqualTo(made.body());
        assertThat(ready.body().length == 0).isEqualTo(method.equals("HEAD"));
    }

    @Test
    void aReaderWhoHasThePageIsToldSo() throws Exception {
        String tag = ask("GET").headers().firstValue("ETag").orElseThrow();
        var again = ask("GET", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(said(again)).containsKeys("etag", "content-security-policy");
    }

    @Test
    void whatIsNoReadingGoesTheLongWay() throws Exception {
        ask("GET");
        assertThat(ask("POST").statusCode()).isEqualTo(405);
        assertThat(ask("DELETE").statusCode()).isEqualTo(405);
    }

    private HttpResponse<byte[]> ask(String method, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(page);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(
                request.method(method, BodyPublishers.noBody()).build(),
                BodyHandlers.ofByteArray());
    }

    private static Map<String, List<String>> said(HttpResponse<byte[]> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }
}
