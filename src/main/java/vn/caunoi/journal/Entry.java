package vn.caunoi.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.UnitId;

/**
 * A line of the journal (dòng nhật ký): an act with its place in the chain.
 *
 * <p>Its hash is the SHA-256 of these fields, each as four bytes of length (most significant first)
 * and its bytes in UTF-8: "caunoi.journal.1", number, microseconds since 1970, who, network, unit
 * or nothing, what, before, after, previous hash in small hexadecimal.
 */
record Entry(
        long number,
        Instant at,
        String who,
        String network,
        @Nullable UnitId unit,
        String what,
        String before,
        String after,
        Hash previous) {

    /** A SHA-256 as small hexadecimal. */
    record Hash(String hex) {

        static final Hash OF_NOTHING = new Hash("0".repeat(64));

        static Hash of(byte[] bytes) {
            return new Hash(HexFormat.of().formatHex(bytes));
        }

        byte[] bytes() {
            return HexFormat.of().parseHex(hex);
        }
    }

    Entry(long number, Instant at, String network, Act act, Hash previous) {
        this(
                number,
                at,
                act.who(),
                network,
                act.unit(),
                act.what(),
                act.before(),
                act.after(),
                previous);
    }

    Entry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    Hash own() {
        try {
            return Hash.of(MessageDigest.getInstance("SHA-256").digest(canonical()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] canonical() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (String field : fields()) {
                byte[] text = field.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<String> fields() {
        return List.of(
                "caunoi.journal.1",
                Long.toString(number),
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
                who,
                network,
                unit == null ? "" : Long.toString(unit.value()),
                what,
                before,
                after,
                previous.hex());
    }
}
