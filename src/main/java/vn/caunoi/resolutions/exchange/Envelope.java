package vn.caunoi.resolutions.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.caunoi.program.PublicKey;
import vn.caunoi.program.SecretKey;

/**
 * A letter as it travels (thư). Signed is all but the signature, as JSON in one line, keys in
 * order, nothing between: {@code json.dumps(content, sort_keys=True, separators=(",", ":"),
 * ensure_ascii=False)} makes the same bytes.
 *
 * @param sender fingerprint of the key that signed it
 * @param receiver fingerprint of the key of the one that it is for
 * @param number in the sequence of its sender, from 1; 0 for a receipt
 * @param content what is signed
 */
record Envelope(
        String sender,
        String receiver,
        long number,
        Instant madeAt,
        String kind,
        JsonNode payload,
        ObjectNode content,
        String signature) {

    /**
     * The kind of the one letter without a number: up to which letter the sender has taken ours.
     */
    static final String RECEIPT = "bien-nhan";

    private static final String FORMAT = "cau-noi.thu.1";
    private static final String TAKEN = "taken";
    private static final String KIND = "[a-z-]{1,40}";
    private static final String FINGERPRINT = "[0-9a-f]{64}";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    static Envelope letter(
            SecretKey key, String receiver, long number, Instant madeAt, String kind, Object told) {
        String sender = key.open().fingerprint();
        Instant made = madeAt.truncatedTo(ChronoUnit.MICROS);
        JsonNode payload = JSON.valueToTree(told);
        ObjectNode content = JSON.createObjectNode();
        content.put("format", FORMAT)
                .put("sender", sender)
                .put("receiver", receiver)
                .put("number", number)
                .put("madeAt", made.toString())
                .put("kind", kind)
                .set("payload", payload);
        return new Envelope(
                sender,
                receiver,
                number,
                made,
                kind,
                payload,
                content,
                key.sign(canonical(content)));
    }

    /** Says that everything up to this number was taken. */
    static Envelope receipt(SecretKey key, String receiver, long taken, Instant madeAt) {
        return letter(key, receiver, 0, madeAt, RECEIPT, JSON.createObjectNode().put(TAKEN, taken));
    }

    static Envelope read(JsonNode file) throws Unreadable {
        if (!(file instanceof ObjectNode whole)
                || !whole.path("format").asString("").equals(FORMAT)
                || !whole.path("number").isIntegralNumber()
                || !whole.path("kind").asString("").matches(KIND)
                || !whole.path("payload").isObject()) {
            throw new Unreadable("có thư không đúng khuôn dạng");
        }
        ObjectNode content = whole.deepCopy();
        content.remove("signature");
        return new Envelope(
                fingerprint(whole.path("sender")),
                fingerprint(whole.path("receiver")),
                whole.path("number").asLong(-1),
                instant(whole.path("madeAt").asString("")),
                whole.path("kind").asString(""),
                whole.path("payload"),
                content,
                whole.path("signature").asString(""));
    }

    boolean isReceipt() {
        return number == 0 && kind.equals(RECEIPT);
    }

    /** Of a receipt: up to which letter the sender has taken ours; -1 when it does not say. */
    long taken() {
        return payload.path(TAKEN).isIntegralNumber() ? payload.path(TAKEN).asLong(-1) : -1;
    }

    boolean isSignedBy(PublicKey key) {
        return key.signed(canonical(content), signature);
    }

    /** As it stands in a bundle. */
    ObjectNode json() {
        return content.deepCopy().put("signature", signature);
    }

    /** The same for the same content, whenever and by whomever it is written. */
    static String digest(Object told) {
        try {
            byte[] bytes = canonical(JSON.valueToTree(told));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] canonical(JsonNode content) {
        Object sorted = JSON.treeToValue(content, Object.class);
        return JSON.writeValueAsString(sorted).getBytes(StandardCharsets.UTF_8);
    }

    private static String fingerprint(JsonNode field) throws Unreadable {
        String text = field.asString("");
        if (!text.matches(FINGERPRINT)) {
            throw new Unreadable("có thư không ghi đúng nơi gửi, nơi nhận");
        }
        return text;
    }

    private static Instant instant(String text) throws Unreadable {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new Unreadable("có thư không ghi đúng lúc viết");
        }
    }
}
