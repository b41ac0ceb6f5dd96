package vn.caunoi.meetings.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One page that is open somewhere (trang đang mở). A slow network holds up nobody else: each is
 * told by a thread of its own, of several changes only the last, and nothing twice.
 */
final class Onlooker {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final long COMES_BACK_AFTER_MILLIS = 2_000;

    private final Screen screen;
    private final SseEmitter emitter;
    private final AtomicReference<@Nullable String> next = new AtomicReference<>();
    private final ReentrantLock line = new ReentrantLock();
    private String last = "";

    Onlooker(Screen screen, SseEmitter emitter) {
        this.screen = screen;
        this.emitter = emitter;
    }

    Screen screen() {
        return screen;
    }

    void tell(String text) {
        if (next.getAndSet(text) == null) {
            Thread.startVirtualThread(this::sendNext);
        }
    }

    /** So that nobody on the way takes the line for dead, and the page knows what time it is. */
    void beat(Instant now) {
        Thread.startVirtualThread(() -> send(SseEmitter.event().name("beat").data(now.toString())));
    }

    void sendAway() {
        emitter.complete();
    }

    private void sendNext() {
        line.lock();
        try {
            String text = next.getAndSet(null);
            if (text != null && !text.equals(last)) {
                last = text;
                send(SseEmitter.event().reconnectTime(COMES_BACK_AFTER_MILLIS).data(text, HTML));
            }
        } finally {
            line.unlock();
        }
    }

    private void send(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException _) {
            // The page was closed or lost its network; the server ends such a request by itself.
        }
    }
}
