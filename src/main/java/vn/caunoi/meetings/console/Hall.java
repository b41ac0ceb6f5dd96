package vn.caunoi.meetings.console;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * All pages that follow one meeting (những người đang theo dõi). However fast things happen, what
 * they are told is made once at a time for all of them, and the last change is never left out.
 */
final class Hall {

    private final Function<Screen, String> story;
    private final Collection<Onlooker> onlookers = ConcurrentHashMap.newKeySet();
    private final Map<Screen, String> told = new EnumMap<>(Screen.class);
    private final AtomicBoolean due = new AtomicBoolean();
    private final ReentrantLock telling = new ReentrantLock();

    Hall(Function<Screen, String> story) {
        this.story = story;
    }

    void enter(Onlooker onlooker) {
        onlookers.add(onlooker);
    }

    /** Tells whoever has just come what the others know already. */
    void welcome(Onlooker onlooker) {
        telling.lock();
        try {
            onlooker.tell(told.computeIfAbsent(onlooker.screen(), story));
        } finally {
            telling.unlock();
        }
    }

    void leave(Onlooker onlooker) {
        onlookers.remove(onlooker);
    }

    boolean isEmpty() {
        return onlookers.isEmpty();
    }

    void changed() {
        if (!due.getAndSet(true)) {
            Thread.startVirtualThread(this::tellAll);
        }
    }

    void beat(Instant now) {
        onlookers.forEach(onlooker -> onlooker.beat(now));
    }

    void sendAllAway() {
        onlookers.forEach(Onlooker::sendAway);
    }

    private void tellAll() {
        telling.lock();
        try {
            due.set(false);
            told.clear();
            for (Onlooker onlooker : onlookers) {
                onlooker.tell(told.computeIfAbsent(onlooker.screen(), story));
            }
        } finally {
            telling.unlock();
        }
    }
}
