package vn.caunoi;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

/** The power goes while people work (mất điện giữa chừng). */
public final class PowerCut {

    private static final int SHORTEST_LIFE_MILLIS = 200;
    private static final int LONGEST_LIFE_MILLIS = 1_700;

    private PowerCut() {}

    /** Lets all of them work over and over, kills the program a moment later, waits for them. */
    public static void amid(Town town, Random random, Runnable... works) {
        var over = new AtomicBoolean();
        List<Thread> people =
                Arrays.stream(works)
                        .map(work -> Thread.ofVirtual().start(() -> untilOver(over, work)))
                        .toList();
        Waiting.millis(random.nextInt(SHORTEST_LIFE_MILLIS, LONGEST_LIFE_MILLIS));
        town.kill();
        over.set(true);
        people.forEach(Waiting::end);
    }

    /** The program dies in the middle of an answer: that ends the work, and is no mistake. */
    private static void untilOver(AtomicBoolean over, Runnable work) {
        try {
            while (!over.get()) {
                work.run();
            }
        } catch (UncheckedIOException e) {
            over.set(true);
        }
    }
}
