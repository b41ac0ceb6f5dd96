package vn.caunoi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import vn.caunoi.Clerk;
import vn.caunoi.Waiting;

/**
 * Pages that are told by server-sent events what changes (trang đang mở). One thread listens to all
 * of them, so that little of the machine is taken from what is measured.
 */
final class LivePages implements AutoCloseable {

    private static final int LONGEST_WAIT_MILLIS = 20_000;
    private static final int AT_ONCE = 50;

    private final Selector selector = open();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
    private final List<Page> pages = new ArrayList<>();
    private final AtomicInteger welcomed = new AtomicInteger();
    private volatile byte[] mark = new byte[0];
    private volatile boolean closed;

    /** One open page; it remembers when it last read what is looked for. */
    private static final class Page {
        private final SocketChannel channel;
        private boolean welcomed;
        private int matched;
        private volatile long readAt;

        private Page(SocketChannel channel) {
            this.channel = channel;
        }
    }

    LivePages() {
        Thread.ofPlatform().daemon().name("live-pages").start(this::listen);
    }

    /** Opens so many pages on a stream and waits until each has been told how things stand. */
    void add(int count, int port, Clerk who, String stream) {
        String head =
                """
                GET %s HTTP/1.1\r
                Host: localhost:%d\r
                Accept: text/event-stream\r
                Cookie: %s\r
                \r
                """
                        .formatted(stream, port, who.cookies());
        for (int i = 0; i < count; i++) {
            await("pages welcomed", () -> welcomed.get() - pages.size() + AT_ONCE > 0);
            pages.add(opened(port, head));
        }
        await("pages welcomed", () -> welcomed.get() == pages.size());
    }

    int size() {
        return pages.size();
    }

    /** From now on this is looked for; its first character must not occur in it again. */
    void lookFor(String wanted) {
        mark = wanted.getBytes(StandardCharsets.US_ASCII);
        pages.forEach(page -> page.readAt = 0);
    }

    /** When each page has read it, in milliseconds since then. */
    double[] millisSince(long start) {
        await("pages told", () -> pages.stream().allMatch(page -> page.readAt != 0));
        return pages.stream().mapToDouble(page -> (page.readAt - start) / 1e6).toArray();
    }

    private Page opened(int port, String head) {
        try {
            var page = new Page(SocketChannel.open(new InetSocketAddress("127.0.0.1", port)));
            page.channel.write(ByteBuffer.wrap(head.getBytes(StandardCharsets.US_ASCII)));
            page.channel.configureBlocking(false);
            page.channel.register(selector, SelectionKey.OP_READ, page);
            selector.wakeup();
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        try {
            while (!closed) {
                selector.select(key -> read((Page) key.attachment()), 100);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Page page) {
        try {
            buffer.clear();
            if (page.channel.read(buffer) < 0) {
                page.channel.close();
            }
            buffer.flip();
            while (buffer.hasRemaining()) {
                take(page, buffer.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Page page, byte next) {
        if (!page.welcomed && next == '<') {
            page.welcomed = true;
            welcomed.incrementAndGet();
        }
        byte[] wanted = mark;
        if (wanted.length == 0) {
            return;
        }
        boolean goesOn = page.matched < wanted.length && next == wanted[page.matched];
        page.matched = goesOn ? page.matched + 1 : next == wanted[0] ? 1 : 0;
        if (page.matched == wanted.length && page.readAt == 0) {
            page.readAt = System.nanoTime();
        }
    }

    private void await(String what, BooleanSupplier done) {
        long end = System.nanoTime() + LONGEST_WAIT_MILLIS * 1_000_000L;
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "not all %d %s, %d welcomed".formatted(pages.size(), what, welcomed.get()));
            }
            Waiting.millis(1);
        }
    }

    private static Selector open() {
        try {
            return Selector.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Page page : pages) {
            try {
                page.channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
