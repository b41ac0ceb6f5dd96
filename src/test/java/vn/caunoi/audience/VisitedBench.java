package vn.caunoi.audience;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import vn.caunoi.web.ClientAddresses;
import vn.caunoi.web.WebRequest;

/** Prints what a visit costs on the hot path; run by hand, without a database. */
final class VisitedBench {

    private static final int ROUNDS = 3_000_000;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final ClientAddresses addresses = new ClientAddresses(List.of());
    private final Clock clock = Clock.system(ZONE);
    private OpenDay day = newDay();

    public static void main(String[] arguments) throws InterruptedException {
        var bench = new VisitedBench();
        for (int round = 0; round < 4; round++) {
            bench.measure();
        }
    }

    private void measure() throws InterruptedException {
        WebRequest one = WebRequest.of(Requests.from("192.0.2.1"));
        time("the same reader again", 1, _ -> visit(one));
        time("the same reader again, two threads", 2, _ -> visit(one));
        WebRequest[] many = new WebRequest[10_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = WebRequest.of(Requests.from("10.0." + i / 250 + "." + i % 250));
        }
        time("ten thousand readers in turn", 1, i -> visit(many[i % many.length]));
        day = newDay();
        time(
                "only strangers",
                1,
                i -> day.saw(new Caller("192.0.2.1", "Mozilla/5.0 " + i, 1), null, i / 10_000));
        day = newDay();
        System.out.println();
    }

    private void visit(WebRequest request) {
        if (Reading.is(request)) {
            day.saw(
                    Caller.of(addresses.of(request), Requests.FIREFOX, 1),
                    "article:1",
                    clock.millis() / 10_000);
        }
    }

    private static void time(String what, int threads, IntConsumer visit)
            throws InterruptedException {
        var ready = new CountDownLatch(threads);
        long start = System.nanoTime();
        for (int thread = 0; thread < threads; thread++) {
            Thread.ofPlatform()
                    .start(
                            () -> {
                                for (int i = 0; i < ROUNDS; i++) {
                                    visit.accept(i);
                                }
                                ready.countDown();
                            });
        }
        ready.await();
        System.out.printf("%-40s %6d ns%n", what, (System.nanoTime() - start) / ROUNDS);
    }

    private static OpenDay newDay() {
        return new OpenDay(
                LocalDate.now(ZONE), ZONE, new DaySecret(DaySecret.random()), Robots.known());
    }
}
