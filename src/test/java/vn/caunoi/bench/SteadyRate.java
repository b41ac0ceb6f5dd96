package vn.caunoi.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests that start at a constant rate whether or not earlier ones were answered; each is timed
 * from when it was meant to start, so that a stall counts for all who would have come meanwhile.
 * One that fails counts as if it had taken all the patience there is.
 */
final class SteadyRate {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final int port;
    private final List<Address> pages;
    private final Random random = new Random(2026);

    SteadyRate(int port, List<Address> pages) {
        this.port = port;
        this.pages = pages;
    }

    /** Milliseconds of the slowest of a hundred (p99). */
    double slowestOfHundred(int perSecond, int seconds) {
        double[] millis = new double[perSecond * seconds];
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var http = client()) {
            long start = System.nanoTime() + 50_000_000;
            for (int i = 0; i < millis.length; i++) {
                long meant = start + i * 1_000_000_000L / perSecond;
                Address page = pages.get(random.nextInt(pages.size()));
                int number = i;
                awaitNanos(meant);
                threads.submit(
                        () -> {
                            boolean read = reads(http, page);
                            millis[number] =
                                    read ? (System.nanoTime() - meant) / 1e6 : PATIENCE.toMillis();
                        });
            }
        }
        Arrays.sort(millis);
        return millis[(int) Math.ceil(millis.length * 0.99) - 1];
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    private boolean reads(HttpClient http, Address page) {
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:%d%s".formatted(port, page.path())))
                        .header("Host", page.host() + ":" + port)
                        .header("Accept-Encoding", "gzip")
                        .header("User-Agent", Wrk.BROWSER)
                        .timeout(PATIENCE)
                        .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void awaitNanos(long when) {
        for (long left = when - System.nanoTime(); left > 0; left = when - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
