package vn.caunoi.audience;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Beats once a second in a program that serves, on a thread of its own: no other work may make it
 * late. It starts before the web server and ends after it, so that a clean end loses nobody.
 */
@Component
@ConditionalOnBooleanProperty("caunoi.serving")
class Heartbeat implements SmartLifecycle {

    private static final Duration BEAT = Duration.ofSeconds(1);

    private final Visitors visitors;
    private final ThreadPoolTaskScheduler thread = new ThreadPoolTaskScheduler();
    private volatile boolean running;

    Heartbeat(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public void start() {
        visitors.beat();
        thread.setThreadNamePrefix("audience-");
        thread.setDaemon(true);
        thread.setWaitForTasksToCompleteOnShutdown(true);
        thread.setAwaitTerminationSeconds(5);
        thread.initialize();
        thread.scheduleWithFixedDelay(visitors::beat, BEAT);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdown();
        visitors.handIn();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
