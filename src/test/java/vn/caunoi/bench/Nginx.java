package vn.caunoi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The yardstick: nginx with our pages as ready files, plain and compressed, our headers on them.
 */
final class Nginx implements AutoCloseable {

    /** What nginx says by itself. */
    private static final Set<String> ITS_OWN =
            Set.of(
                    "date",
                    "content-length",
                    "content-type",
                    "content-encoding",
                    "connection",
                    "transfer-encoding",
                    "vary",
                    "etag",
                    "last-modified");

    private static final String SETTINGS =
            """
            daemon off;
            %s
            worker_processes auto;
            pid %2$s/nginx.pid;
            error_log %2$s/error.log;
            events { worker_connections 1024; }
            http {
              access_log off;
              client_body_temp_path %2$s/body; proxy_temp_path %2$s/proxy;
              fastcgi_temp_path %2$s/fastcgi; uwsgi_temp_path %2$s/uwsgi; scgi_temp_path %2$s/scgi;
              sendfile on; tcp_nopush on; server_tokens off;
              keepalive_requests 100000000; keepalive_timeout 75s;
              open_file_cache max=10000 inactive=1h; open_file_cache_valid 1h;
              gzip_static on; gzip_vary on;
              types { } default_type "%4$s";
              %5$s
              server {
                listen 127.0.0.1:%3$d backlog=1024;
                root %2$s/pages/$host;
                location / { try_files $uri/index.html =404; }
              }
            }
            """;

    private final Process process;
    private final int port = Workshop.freePort();

    /** Fetches these pages from the node and serves the same bytes. */
    Nginx(Workshop workshop, Node node, List<Address> pages) throws CannotMeasure {
        Path program = Workshop.tool("nginx", "thiếu nginx (cài gói nginx-light của Debian).");
        Path folder = workshop.fresh("nginx");
        try {
            for (Address page : pages) {
                save(node, page, folder.resolve("pages"));
            }
            Path settings = folder.resolve("nginx.conf");
            Files.writeString(settings, settings(folder, node.get(pages.getFirst())));
            process =
                    workshop.start(
                            Map.of(),
                            List.of(
                                    program.toString(),
                                    "-p",
                                    folder + "/",
                                    "-c",
                                    settings + "",
                                    "-e",
                                    folder + "/error.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.toHandle().destroy();
        process.onExit().join();
    }

    private static void save(Node node, Address page, Path folder) throws IOException {
        Path file = folder.resolve(page.file());
        Files.createDirectories(file.getParent());
        Files.write(file, body(node.get(page), ""));
        Files.write(
                file.resolveSibling(file.getFileName() + ".gz"),
                body(node.get(page, "Accept-Encoding", "gzip"), "gzip"));
    }

    private static byte[] body(HttpResponse<byte[]> answer, String encoding) {
        String is = answer.headers().firstValue("Content-Encoding").orElse("");
        if (answer.statusCode() != 200 || !is.equals(encoding)) {
            throw new IllegalStateException(answer.uri() + ": " + answer.statusCode() + " " + is);
        }
        return answer.body();
    }

    private String settings(Path folder, HttpResponse<byte[]> sample) {
        String headers =
                sample.headers().map().entrySet().stream()
                        .filter(header -> !isItsOwn(header.getKey()))
                        .map(
                                header ->
                                        "add_header %s \"%s\";"
                                                .formatted(
                                                        header.getKey(),
                                                        header.getValue().getFirst()))
                        .collect(Collectors.joining("\n  "));
        return SETTINGS.formatted(
                System.getProperty("user.name").equals("root") ? "user root;" : "",
                folder,
                port,
                sample.headers().firstValue("Content-Type").orElseThrow(),
                headers);
    }

    private static boolean isItsOwn(String header) {
        return header.startsWith(":") || ITS_OWN.contains(header.toLowerCase(Locale.ROOT));
    }
}
