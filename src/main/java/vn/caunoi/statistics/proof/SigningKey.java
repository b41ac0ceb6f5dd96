package vn.caunoi.statistics.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.caunoi.program.CannotStart;
import vn.caunoi.program.PublicKey;
import vn.caunoi.program.SecretKey;

/**
 * The key that signs closed periods (khóa ký số liệu): Ed25519, made at the first start, in a file
 * that the program's account alone may read, in the folder of files that all nodes share. It also
 * masks the codes of dossiers, so that a copy of the database alone unmasks none.
 */
@Component
class SigningKey {

    static final String FILE = ".statistics-key";

    private static final String HMAC = "HmacSHA256";
    private static final int MASK_LENGTH = 16;
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final SecretKey key;

    SigningKey(@Value("${caunoi.files:data/files}") Path folder) {
        this.key = kept(folder.resolve(FILE));
    }

    /** What everybody checks signatures with. */
    PublicKey open() {
        return key.open();
    }

    String sign(byte[] bytes) {
        return key.sign(bytes);
    }

    /** The same word for the same text and purpose, and nothing that leads back to it. */
    String mask(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(key.text()), HMAC));
            byte[] word = mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(word).substring(0, MASK_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKey kept(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                make(file);
            }
            List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
            return SecretKey.read(lines.get(0), lines.get(1));
        } catch (IOException
                | GeneralSecurityException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            throw new CannotStart(
                    "không đọc được khóa ký số liệu %s; hãy khôi phục tệp này từ bản sao lưu."
                            .formatted(file),
                    e);
        }
    }

    /** Written whole under another name and then linked: no node ever reads half a key. */
    private static void make(Path file) throws IOException {
        SecretKey fresh = SecretKey.make();
        Path draft = Files.createTempFile(file.getParent(), FILE, ".moi", OWNER_ONLY);
        try {
            Files.write(draft, List.of(fresh.open().text(), fresh.text()));
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // Another node has made it just now.
        } finally {
            Files.delete(draft);
        }
    }
}
