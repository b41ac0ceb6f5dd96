package vn.caunoi.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Town;

/** Two machines serve one locality on one PostgreSQL. */
class TwoNodesStory {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Path DATA = Town.settledFolder();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Town first;
    private static Town second;

    @BeforeAll
    static void start() throws IOException {
        first = Town.start(DATA);
        String port = Files.readAllLines(DATA.resolve("pg/postmaster.pid")).get(3).strip();
        second =
                Town.start(
                        Town.freshFolder(),
                        "--database-url",
                        "jdbc:postgresql://127.0.0.1:%s/postgres?user=postgres".formatted(port),
                        "--files",
                        DATA.resolve("files").toString());
    }

    @AfterAll
    static void end() {
        second.close();
        first.close();
    }

    @Test
    void whatIsImportedBesideOneIsServedNewByTheOther() throws Exception {
        Path pages = Town.freshFolder();
        importTitle(pages, "Lịch trực bơm thôn Phú Mỹ");
        await().atMost(SOON).until(() -> leadsTo(first, "Lịch trực bơm thôn Phú Mỹ"));
        await().atMost(SOON).until(() -> leadsTo(second, "Lịch trực bơm thôn Phú Mỹ"));
        importTitle(pages, "Lịch trực bơm thôn Phú Mỹ, đã sửa");
        await().atMost(SOON).until(() -> leadsTo(second, "Lịch trực bơm thôn Phú Mỹ, đã sửa"));
        await().atMost(SOON).until(() -> leadsTo(first, "Lịch trực bơm thôn Phú Mỹ, đã sửa"));
    }

    @Test
    void bothCountTheSamePeopleOnce() {
        String host = "xa-hai-hung.localhost";
        IntStream.range(0, 30).forEach(person -> reads(first, host, person));
        IntStream.range(20, 50).forEach(person -> reads(second, host, person));
        await().atMost(SOON.multipliedBy(3)).until(() -> today(first, host) == 50);
        await().atMost(SOON.multipliedBy(3)).until(() -> today(second, host) == 50);
        IntStream.range(0, 50).forEach(person -> reads(second, host, person));
        await().during(Duration.ofSeconds(3))
                .atMost(SOON.multipliedBy(3))
                .until(() -> today(second, host) == 50 && today(first, host) == 50);
    }

    private static void importTitle(Path folder, String title) throws IOException {
        Files.writeString(
                folder.resolve("truc-bom.html"),
                """
                <!doctype html>
                <html lang="vi"><head><meta charset="utf-8"><title>%1$s</title></head>
                <body><article><h1>%1$s</h1><p>Mỗi tổ trực một đêm, ghi sổ từng ca bơm.</p></article></body>
                </html>
                """
                        .formatted(title));
        var said =
                Town.command(
                        "import",
                        "html",
                        folder.toString(),
                        "--site",
                        "thanhmien.localhost",
                        "--data",
                        DATA.toString());
        assertThat(said.exitCode()).as(said.text()).isZero();
    }

    /** Whether the front page leads to an article of this title, and the article bears it. */
    private static boolean leadsTo(Town node, String title) {
        var links = Jsoup.parse(get(node, "thanhmien.localhost", "/", "")).select("main a[href]");
        return links.stream()
                .filter(link -> link.text().equals(title))
                .findFirst()
                .map(link -> get(node, "thanhmien.localhost", link.attr("href"), ""))
                .filter(page -> Jsoup.parse(page).select("h1").text().equals(title))
                .isPresent();
    }

    private static void reads(Town node, String host, int person) {
        get(
                node,
                host,
                "/",
                "Mozilla/5.0 (X11; Linux x86_64; rv:%1$d.0) Gecko/20100101 Firefox/%1$d.0"
                        .formatted(100 + person));
    }

    /** "Hôm nay" as its page says it; whoever asks here is a machine that is not counted. */
    private static long today(Town node, String host) {
        return Jsoup.parse(get(node, host, "/thong-ke-truy-cap", "curl/8.0"))
                .select("main .counters div:contains(Hôm nay) dd")
                .stream()
                .findFirst()
                .map(number -> Long.parseLong(number.text().replaceAll("\\D", "")))
                .orElse(-1L);
    }

    private static String get(Town node, String host, String path, String agent) {
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:%d%s".formatted(node.port(), path)))
                        .header("Host", host + ":" + node.port())
                        .header("User-Agent", agent.isEmpty() ? "curl/8.0" : agent)
                        .build();
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
