package vn.caunoi.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.caunoi.program.CannotStart;

/**
 * ClamAV, where {@code --clamav} names one (máy quét mã độc), asked over its socket: {@code
 * host:port} or the path of a Unix socket. While it does not answer, nothing is taken.
 */
@Component
class VirusScanner {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_REPLY = 4_096;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final Pattern HOST_AND_PORT =
            Pattern.compile("\\[?([^\\[\\]/]+?)\\]?:([0-9]{1,5})");

    private final String where;

    VirusScanner(@Value("${caunoi.clamav:}") String where) {
        this.where = where.strip();
        if (isNamed()) {
            address();
        }
    }

    boolean isNamed() {
        return !where.isEmpty();
    }

    /** Refuses what it calls infected, and everything while it cannot be asked. */
    void refuseInfected(Path path, FileName name) {
        if (!isNamed()) {
            return;
        }
        String reply;
        try {
            reply = ask(channel -> stream(path, channel));
        } catch (IOException e) {
            throw Refused.unscanned(name);
        }
        Matcher found = FOUND.matcher(reply);
        if (found.matches()) {
            throw Refused.infected(name, found.group(1));
        }
        if (!reply.equals("stream: OK")) {
            throw Refused.unscanned(name);
        }
    }

    /** What it calls itself; empty when it does not answer. */
    Optional<String> version() {
        try {
            String reply = ask(channel -> send(channel, "zVERSION\0"));
            return reply.startsWith("ClamAV") ? Optional.of(reply) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @FunctionalInterface
    private interface Question {
        void put(SocketChannel channel) throws IOException;
    }

    /** Closes the connection when the answer takes too long. */
    private String ask(Question question) throws IOException {
        SocketAddress address = address();
        try (SocketChannel channel = open(address)) {
            Thread hangUp = Thread.ofVirtual().start(() -> closeAfterPatience(channel));
            try {
                channel.connect(address);
                question.put(channel);
                return reply(channel);
            } finally {
                hangUp.interrupt();
            }
        }
    }

    private SocketAddress address() {
        if (where.startsWith("/")) {
            return UnixDomainSocketAddress.of(where);
        }
        Matcher named = HOST_AND_PORT.matcher(where);
        if (!named.matches() || Integer.parseInt(named.group(2)) > 0xFFFF) {
            throw new CannotStart(
                    "--clamav phải là máy:cổng (127.0.0.1:3310) hoặc đường dẫn của ổ cắm Unix, không phải “%s”."
                            .formatted(where));
        }
        return new InetSocketAddress(named.group(1), Integer.parseInt(named.group(2)));
    }

    private static SocketChannel open(SocketAddress address) throws IOException {
        if (address instanceof InetSocketAddress inet && inet.isUnresolved()) {
            throw new IOException("unknown host " + inet.getHostString());
        }
        return address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    private static void closeAfterPatience(SocketChannel channel) {
        try {
            Thread.sleep(PATIENCE);
            channel.close();
        } catch (InterruptedException | IOException e) {
            // Answered in time, or closed already.
        }
    }

    /** INSTREAM: chunks with their lengths, and an empty one at the end. */
    private static void stream(Path path, SocketChannel channel) throws IOException {
        send(channel, "zINSTREAM\0");
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(path)) {
            for (int read = in.read(chunk); read > 0; read = in.read(chunk)) {
                write(channel, ByteBuffer.allocate(Integer.BYTES).putInt(0, read));
                write(channel, ByteBuffer.wrap(chunk, 0, read));
            }
        }
        write(channel, ByteBuffer.allocate(Integer.BYTES));
    }

    private static void send(SocketChannel channel, String words) throws IOException {
        write(channel, ByteBuffer.wrap(words.getBytes(StandardCharsets.US_ASCII)));
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String reply(SocketChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_REPLY);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            if (bytes.position() > 0 && bytes.get(bytes.position() - 1) == 0) {
                break;
            }
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }
}
