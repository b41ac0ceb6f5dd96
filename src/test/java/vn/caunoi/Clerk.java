package vn.caunoi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody of the office who works without a browser, as fast as the program lets them. */
public final class Clerk {

    /** The password of everybody in a demonstration. */
    public static final String PASSWORD = "cau-noi-minh-hoa";

    private static final String BOUNDARY = "------caunoi-clerk-5f2a";

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private volatile int port;
    private volatile String csrf = "";

    private Clerk(int port) {
        this.port = port;
    }

    /** Comes to work. */
    public static Clerk signedIn(int port, String username) {
        var clerk = new Clerk(port);
        clerk.read("/dang-nhap");
        Answer answer =
                clerk.send("/dang-nhap", Map.of("ten", username, "mat-khau", PASSWORD, "tiep", ""));
        if (answer.status() != 303) {
            throw new IllegalStateException(username + " got " + answer.status());
        }
        clerk.read("/ban-lam-viec");
        return clerk;
    }

    /** Somebody from the street, who signs in nowhere. */
    public static Clerk stranger(int port) {
        return new Clerk(port);
    }

    /** What the program said. */
    public record Answer(int status, String location, byte[] content) {

        public String text() {
            return new String(content, StandardCharsets.UTF_8);
        }

        public Document page() {
            return Jsoup.parse(text());
        }
    }

    /** The program has another port since it started again; the session goes on. */
    public void follow(int newPort) {
        port = newPort;
    }

    public Answer read(String path) {
        Answer answer = ask(request(path).GET().build());
        String token = answer.page().select("input[name=_csrf]").attr("value");
        csrf = token.isEmpty() ? csrf : token;
        return answer;
    }

    /** Sends a form, with the token of the page that was read last. */
    public Answer send(String path, Map<String, String> fields) {
        String form =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&", "_csrf=" + encoded(csrf) + "&", ""));
        return ask(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", "http://localhost:" + port)
                        .POST(BodyPublishers.ofString(form))
                        .build());
    }

    /** Sends JSON as the script of a page does. */
    public Answer sendJson(String path, String json) {
        return ask(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Origin", "http://localhost:" + port)
                        .header("X-CSRF-TOKEN", csrf)
                        .POST(BodyPublishers.ofString(json))
                        .build());
    }

    /** Sends one file in the field {@code tep}. */
    public Answer sendFile(String path, String name, byte[] content) {
        String head =
                """
                --%s\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %s\r
                --%s\r
                Content-Disposition: form-data; name="tep"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                """
                        .formatted(BOUNDARY, csrf, BOUNDARY, name);
        return ask(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .header("Origin", "http://localhost:" + port)
                        .POST(
                                BodyPublishers.ofByteArrays(
                                        List.of(
                                                head.getBytes(StandardCharsets.UTF_8),
                                                content,
                                                ("\r\n--" + BOUNDARY + "--\r\n")
                                                        .getBytes(StandardCharsets.UTF_8))))
                        .build());
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .timeout(Duration.ofSeconds(30));
        return cookies.isEmpty() ? request : request.header("Cookie", cookies());
    }

    /** All cookies as one header. */
    public String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private Answer ask(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Location").orElse(""),
                    answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
