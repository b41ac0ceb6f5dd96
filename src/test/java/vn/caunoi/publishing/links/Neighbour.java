package vn.caunoi.publishing.links;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.apache.hc.client5.http.DnsResolver;

/** A web server of other people, as far as a test is concerned: it runs on this machine. */
final class Neighbour implements AutoCloseable {

    /** Names that lead to it; all others are unknown. */
    static final DnsResolver NAMES =
            new DnsResolver() {
                @Override
                public InetAddress[] resolve(String host) throws UnknownHostException {
                    if (host.endsWith(".example")) {
                        return new InetAddress[] {InetAddress.getLoopbackAddress()};
                    }
                    throw new UnknownHostException(host);
                }

                @Override
                public String resolveCanonicalHostname(String host) {
                    return host;
                }
            };

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    Neighbour() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        on("/tot", exchange -> answer(exchange, 200, "text/html", text("tốt")));
        on("/mat", exchange -> answer(exchange, 404, "text/html", text("mất")));
        on("/loi", exchange -> answer(exchange, 503, "text/html", text("lỗi")));
        on("/chan-may", exchange -> answer(exchange, 403, "text/html", text("chặn")));
        on(
                "/chi-doc",
                exchange -> answer(exchange, isHead(exchange) ? 405 : 200, "text/html", text("x")));
        on("/chuyen", exchange -> lead(exchange, "/tot"));
        on("/vong", exchange -> lead(exchange, "/vong"));
        on("/vao-trong", exchange -> lead(exchange, "http://127.0.0.1:" + port() + "/bi-mat"));
        on("/bi-mat", exchange -> answer(exchange, 200, "text/plain", text("bí mật")));
        on("/sang-la", exchange -> lead(exchange, "http://la.example:" + port() + "/anh.png"));
        on("/anh.png", exchange -> answer(exchange, 200, "image/png", png()));
        on(
                "/trang.png",
                exchange -> answer(exchange, 200, "image/png", text("<!doctype html><script>")));
        on("/to.png", Neighbour::endless);
        on("/cham", Neighbour::dripping);
        server.start();
    }

    static Outside askable() {
        return new Outside(NAMES, Duration.ofSeconds(2));
    }

    URI at(String host, String path) {
        return URI.create("http://" + host + ":" + port() + path);
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Method and path of every request so far. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    static byte[] png() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private void on(String path, HttpHandler handler) {
        server.createContext(
                path,
                exchange -> {
                    asked.add(exchange.getRequestMethod() + " " + path);
                    try (exchange) {
                        handler.handle(exchange);
                    }
                });
    }

    private static boolean isHead(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("HEAD");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, isHead(exchange) ? -1 : body.length);
        if (!isHead(exchange)) {
            exchange.getResponseBody().write(body);
        }
    }

    private static void lead(HttpExchange exchange, String where) throws IOException {
        exchange.getResponseHeaders().set("Location", where);
        exchange.sendResponseHeaders(302, -1);
    }

    /** As long as somebody listens, at most 100 MB. */
    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        out.write(png());
        for (int piece = 0; piece < 100; piece++) {
            out.write(new byte[1 << 20]);
        }
    }

    /** A byte now and then, so that no single read takes too long. */
    private static void dripping(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try {
            for (int piece = 0; piece < 100; piece++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
