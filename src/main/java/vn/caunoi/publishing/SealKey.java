package vn.caunoi.publishing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.caunoi.program.CannotStart;

/**
 * The key of the seals (khóa niêm phong): outside of the database, in the folder of files, which
 * all nodes share. Made at the first start, readable by the program's own account alone.
 */
@Component
class SealKey {

    static final String FILE = ".seal-key";
    static final String HMAC = "HmacSHA256";

    private static final int BYTES = 32;
    private static final int WAITS = 50;
    private static final long WAIT_MILLIS = 20;

    private final SecretKey key;

    SealKey(@Value("${caunoi.files:data/files}") Path folder) {
        Path file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
            makeOnce(file);
            this.key = new SecretKeySpec(read(file), HMAC);
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart(
                    "không đọc được khóa niêm phong %s; hãy khôi phục tệp này từ bản sao lưu."
                            .formatted(file),
                    e);
        }
    }

    SecretKey key() {
        return key;
    }

    private static void makeOnce(Path file) throws IOException {
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Set<StandardOpenOption> anew =
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, anew, ownerOnly)) {
            byte[] bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            String hex = HexFormat.of().formatHex(bytes);
            channel.write(ByteBuffer.wrap(hex.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        } catch (FileAlreadyExistsException e) {
            // Made before, or by another node just now.
        }
    }

    /** Waits a moment for another node that has made the file and not written it yet. */
    private static byte[] read(Path file) throws IOException {
        for (int wait = 0; Files.size(file) < 2 * BYTES && wait < WAITS; wait++) {
            try {
                Thread.sleep(WAIT_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
        byte[] bytes = HexFormat.of().parseHex(Files.readString(file).strip());
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key has 32 bytes");
        }
        return bytes;
    }
}
