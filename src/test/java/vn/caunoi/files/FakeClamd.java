package vn.caunoi.files;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks as clamd does: a length before each chunk of INSTREAM, a zero byte after each answer. */
final class FakeClamd implements AutoCloseable {

    private final ServerSocketChannel server;
    private final AtomicInteger scans = new AtomicInteger();

    private FakeClamd(ServerSocketChannel server) {
        this.server = server;
        Thread.ofVirtual().start(this::serve);
    }

    static FakeClamd overTcp() throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return new FakeClamd(server);
    }

    static FakeClamd overUnix(Path socket) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        return new FakeClamd(server);
    }

    String where() throws IOException {
        SocketAddress address = server.getLocalAddress();
        return address instanceof InetSocketAddress inet
                ? "127.0.0.1:" + inet.getPort()
                : ((UnixDomainSocketAddress) address).getPath().toString();
    }

    int scans() {
        return scans.get();
    }

    private void serve() {
        while (server.isOpen()) {
            try (SocketChannel channel = server.accept()) {
                answer(channel);
            } catch (IOException e) {
                // The test has ended, or the other side hung up.
            }
        }
    }

    private void answer(SocketChannel channel) throws IOException {
        var in = new DataInputStream(Channels.newInputStream(channel));
        OutputStream out = Channels.newOutputStream(channel);
        String command = command(in);
        if (command.equals("zVERSION")) {
            out.write("ClamAV 1.4.3/27000/Wed Nov 25 2026\0".getBytes(StandardCharsets.US_ASCII));
        } else if (command.equals("zINSTREAM")) {
            scans.incrementAndGet();
            out.write(verdict(content(in)).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder words = new StringBuilder();
        for (int letter = in.read(); letter > 0; letter = in.read()) {
            words.append((char) letter);
        }
        return words.toString();
    }

    private static String content(DataInputStream in) throws IOException {
        StringBuilder content = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        return content.toString();
    }

    private static String verdict(String content) {
        if (content.contains("con sâu")
                || content.contains(
                        new String(
                                "con sâu".getBytes(StandardCharsets.UTF_8),
                                StandardCharsets.ISO_8859_1))) {
            return "stream: Win.Worm.Test-1 FOUND\0";
        }
        return content.length() > 100_000
                ? "INSTREAM size limit exceeded. ERROR\0"
                : "stream: OK\0";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
