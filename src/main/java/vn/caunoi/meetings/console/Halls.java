package vn.caunoi.meetings.console;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.web.NewsListener;

/** Who follows which meeting on this node, whichever node its acts arrive at. */
@Component
class Halls implements NewsListener, SmartLifecycle {

    private static final Duration BEAT = Duration.ofSeconds(15);

    /** Then the page comes again and is asked anew who it is; not all in the same second. */
    private static final long STAYS_MILLIS = Duration.ofMinutes(8).toMillis();

    private static final long MORE_OR_LESS_MILLIS = Duration.ofMinutes(4).toMillis();

    private final Stages stages;
    private final Clock clock;
    private final ConcurrentMap<MeetingId, Hall> halls = new ConcurrentHashMap<>();
    private volatile boolean running;

    Halls(Stages stages, Clock clock) {
        this.stages = stages;
        this.clock = clock;
    }

    SseEmitter enter(Meeting meeting, Screen screen) {
        var emitter = new SseEmitter(stay());
        var onlooker = new Onlooker(screen, emitter);
        emitter.onTimeout(emitter::complete);
        emitter.onCompletion(() -> leave(meeting.id(), onlooker));
        Hall entered =
                halls.compute(
                        meeting.id(),
                        (_, open) -> {
                            Hall hall = open == null ? hall(meeting) : open;
                            hall.enter(onlooker);
                            return hall;
                        });
        entered.welcome(onlooker);
        return emitter;
    }

    private static long stay() {
        return STAYS_MILLIS + ThreadLocalRandom.current().nextLong(MORE_OR_LESS_MILLIS);
    }

    private Hall hall(Meeting meeting) {
        return new Hall(screen -> stages.told(meeting, screen));
    }

    private void leave(MeetingId meeting, Onlooker onlooker) {
        halls.computeIfPresent(
                meeting,
                (_, hall) -> {
                    hall.leave(onlooker);
                    return hall.isEmpty() ? null : hall;
                });
    }

    @Override
    public String channel() {
        return "meeting_changed";
    }

    @Override
    public void told(String meeting) {
        Hall hall = halls.get(new MeetingId(Long.parseLong(meeting)));
        if (hall != null) {
            hall.changed();
        }
    }

    @Override
    public void mayHaveMissed() {
        halls.values().forEach(Hall::changed);
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("meeting-beat").start(this::beat);
    }

    /** Before the server stops: it would wait for everyone who is still connected. */
    @Override
    public void stop() {
        running = false;
        halls.values().forEach(Hall::sendAllAway);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void beat() {
        while (running) {
            LockSupport.parkNanos(BEAT.toNanos());
            halls.values().forEach(hall -> hall.beat(clock.instant()));
        }
    }
}
