package vn.caunoi.publishing.writing;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** Looks once a second whether the time of a scheduled edition has come; any node may do it. */
@Component
@ConditionalOnBooleanProperty("caunoi.serving")
class Clockwork implements SmartLifecycle {

    private static final Duration BEAT = Duration.ofSeconds(1);

    private final Appointments appointments;
    private final ThreadPoolTaskScheduler thread = new ThreadPoolTaskScheduler();
    private volatile boolean running;

    Clockwork(Appointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public void start() {
        thread.setThreadNamePrefix("publishing-");
        thread.setDaemon(true);
        thread.setWaitForTasksToCompleteOnShutdown(true);
        thread.setAwaitTerminationSeconds(5);
        thread.initialize();
        thread.scheduleWithFixedDelay(this::beat, BEAT);
        thread.scheduleWithFixedDelay(appointments::emptyTrash, Duration.ofHours(1));
        running = true;
    }

    /** Each piece is a task of its own, so that one which cannot go out holds up no other. */
    private void beat() {
        appointments.due().forEach(due -> thread.execute(() -> appointments.keep(due)));
        appointments.outlived().forEach(due -> thread.execute(() -> appointments.forget(due)));
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
