package vn.caunoi.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;

/** A running program (nút). */
final class Node implements AutoCloseable {

    private static final String ARTICLE = "/[a-z0-9-]+/[a-z0-9-]+";

    private final Process process;
    private final int port;
    private final double startSeconds;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Waits until the program says that it is ready. */
    Node(Process process, int port, long startedNanos) {
        this.process = process;
        this.port = port;
        awaitReady(process);
        this.startSeconds = (System.nanoTime() - startedNanos) / 1e9;
    }

    int port() {
        return port;
    }

    /** From the start of the process to the sentence that it is ready. */
    double startSeconds() {
        return startSeconds;
    }

    /** What of the program lies in memory (VmRSS), its database not counted. */
    double residentMegabytes() {
        try {
            Path status = Path.of("/proc", Long.toString(process.pid()), "status");
            return Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    / 1024.0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<byte[]> get(Address address, String... headers) {
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:%d%s".formatted(port, address.path())))
                        .header("Host", address.host() + ":" + port);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String text(Address address) {
        return new String(get(address).body(), StandardCharsets.UTF_8);
    }

    /** The articles that a site's home page leads to, in its order. */
    List<Address> articles(String host) throws CannotMeasure {
        List<Address> found =
                Jsoup.parse(text(new Address(host, "/"))).select("main a[href]").stream()
                        .map(link -> link.attr("href"))
                        .filter(href -> href.matches(ARTICLE))
                        .distinct()
                        .map(href -> new Address(host, href))
                        .toList();
        if (found.isEmpty()) {
            throw new CannotMeasure("trang chủ " + host + " chưa có bài viết nào.");
        }
        return found;
    }

    @Override
    public void close() {
        process.toHandle().destroy();
        process.onExit().join();
        http.close();
    }

    private static void awaitReady(Process process) {
        StringBuilder said = new StringBuilder();
        try {
            BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.contains("đã sẵn sàng")) {
                    drain(out);
                    return;
                }
                said.append(line).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("chương trình không khởi động được: " + said);
    }

    /** A thread of its own: reading a pipe would hold one of the few that carry virtual threads. */
    private static void drain(BufferedReader out) {
        Thread.ofPlatform().daemon().start(() -> out.lines().forEach(ignored -> {}));
    }
}
