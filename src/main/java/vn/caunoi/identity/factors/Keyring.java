package vn.caunoi.identity.factors;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Seals what must be read again and hashes what must not be guessed (chùm khóa). The key is a file
 * in the folder of files, which all machines share: whoever has a copy of the database alone can
 * make no code and learn no name from it.
 */
@Component
public class Keyring {

    private static final String FILE = ".identity-key";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final FileAttribute<?> FOR_THE_OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final SecureRandom random = new SecureRandom();
    private final Supplier<byte[]> key;

    @Autowired
    Keyring(@Value("${caunoi.files:data/files}") Path files) {
        this.key = SingletonSupplier.of(() -> keyIn(files));
    }

    /** Encrypts (AES-256-GCM); the purpose has to be the same when it is opened. */
    public byte[] seal(String purpose, byte[] secret) {
        byte[] nonce = random(NONCE_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(secret);
            byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret; empty when it was sealed with another key or for another purpose. */
    public Optional<byte[]> open(String purpose, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        byte[] rest = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, purpose, nonce).doFinal(rest));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A hash that nobody can make without the key (HMAC-SHA256). */
    public byte[] mark(String purpose, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            mac.update(purpose.getBytes(UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] random(int bytes) {
        byte[] drawn = new byte[bytes];
        random.nextBytes(drawn);
        return drawn;
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] sealing = mark("seal", new byte[0]);
        cipher.init(mode, new SecretKeySpec(sealing, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(UTF_8));
        return cipher;
    }

    private byte[] key() {
        return key.get();
    }

    private byte[] keyIn(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
            makeIn(file);
            byte[] kept = Files.readAllBytes(file);
            if (kept.length != KEY_BYTES) {
                throw new IllegalStateException("not a key: " + file);
            }
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeIn(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(file, options, FOR_THE_OWNER_ALONE);
                var out = Channels.newOutputStream(channel)) {
            out.write(random(KEY_BYTES));
        } catch (FileAlreadyExistsException e) {
            // another machine was quicker: its key is ours
            return;
        }
    }
}
