package vn.caunoi.resolutions.exchange;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import vn.caunoi.program.RunningRooms;
import vn.caunoi.program.Wing;

/**
 * Calls on the outside (chuyến thư): brings our letters and fetches theirs. Only the inside calls;
 * nothing is ever asked of it.
 */
@Component
class Visits implements AutoCloseable {

    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(5);
    private static final long ANSWERS_WITHIN_SECONDS = 30;
    private static final int MOST_IN_A_ROW = 50;

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(CONNECTS_WITHIN)
                    .build();
    private final Exchange exchange;
    private final Pairings pairings;
    private final RunningRooms rooms;

    Visits(Exchange exchange, Pairings pairings, RunningRooms rooms) {
        this.exchange = exchange;
        this.pairings = pairings;
        this.rooms = rooms;
    }

    /** Whether this instance is the one that calls, and knows whom. */
    boolean arePossible() {
        return rooms.areApart()
                && rooms.run(Wing.PARTY)
                && pairings.current().filter(Pairing::isReachable).isPresent();
    }

    /** Goes until neither side has anything left for the other, and reports to people. */
    void go(String doer) {
        Outcome whole = Outcome.NOTHING;
        try {
            for (int visit = 0; visit < MOST_IN_A_ROW; visit++) {
                Outcome outcome = exchange.take(ask(exchange.pack().orElseThrow()), doer);
                whole = whole.and(outcome);
                boolean somethingIsLeft =
                        pairings.current().filter(now -> now.waiting() > 0).isPresent();
                if (outcome.hasRefusals() || outcome.taken().isEmpty() && !somethingIsLeft) {
                    break;
                }
            }
            exchange.report(whole.sentence());
        } catch (Unreachable e) {
            exchange.report(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        http.close();
    }

    private String ask(Bundle bundle) throws Unreachable {
        HttpResponse<String> answer = answer(request(bundle));
        if (answer.statusCode() != 200) {
            throw new Unreachable(
                    "Bên kia không nhận chuyến thư (mã %d). %s"
                            .formatted(answer.statusCode(), said(answer)));
        }
        return answer.body();
    }

    private HttpRequest request(Bundle bundle) {
        String address = pairings.current().flatMap(Pairing::other).orElseThrow().address();
        return HttpRequest.newBuilder(URI.create(address + VisitController.ADDRESS))
                .timeout(Duration.ofSeconds(ANSWERS_WITHIN_SECONDS))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(bundle.text()))
                .build();
    }

    /** The whole answer, bounded in size and in time. */
    private HttpResponse<String> answer(HttpRequest request) throws Unreachable {
        var handler =
                BodyHandlers.limiting(
                        BodyHandlers.ofString(StandardCharsets.UTF_8), Bundle.MOST_BYTES);
        var coming = http.sendAsync(request, handler);
        try {
            return coming.get(ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            coming.cancel(true);
            throw new Unreachable(
                    "Không nối được với bên kia. Thư chờ ở đây và được gửi lại ở lần sau.");
        } catch (InterruptedException e) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unreachable("Chuyến thư bị dừng giữa chừng; thư được gửi lại ở lần sau.");
        }
    }

    /** Our own program says in one short line why; whatever else answers there is not repeated. */
    private static String said(HttpResponse<String> answer) {
        boolean plain =
                answer.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.startsWith("text/plain"))
                        .isPresent();
        return Optional.of(answer.body())
                .filter(line -> plain && line.length() <= VisitController.LONGEST_REASON)
                .orElse("");
    }

    private static final class Unreachable extends IOException {

        private static final long serialVersionUID = 1L;

        Unreachable(String sentence) {
            super(sentence);
        }
    }
}
