package vn.caunoi.statistics.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.caunoi.program.CannotStart;
import vn.caunoi.program.PublicKey;

/**
 * A snapshot as a file (ảnh chụp có chữ ký). Signed is its content as JSON in one line, keys in
 * order, nothing between: {@code json.dumps(content, sort_keys=True, separators=(",", ":"),
 * ensure_ascii=False)} makes the same bytes.
 */
record SignedSnapshot(JsonNode content, String key, String signature) {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    static SignedSnapshot sign(Snapshot snapshot, SigningKey key) {
        JsonNode content = JSON.valueToTree(snapshot);
        return new SignedSnapshot(content, key.open().text(), key.sign(canonical(content)));
    }

    static SignedSnapshot read(String text) {
        try {
            JsonNode file = JSON.readTree(text);
            JsonNode content = file.path("content");
            if (!content.path("format").asString("").equals(Snapshot.FORMAT)) {
                throw new CannotStart(
                        "tệp này không phải ảnh chụp số liệu tải từ trang các kỳ đã khóa.");
            }
            return new SignedSnapshot(
                    content, file.path("key").asString(""), file.path("signature").asString(""));
        } catch (JacksonException e) {
            throw new CannotStart("không đọc được ảnh chụp số liệu: tệp không phải JSON.", e);
        }
    }

    Snapshot snapshot() {
        try {
            return JSON.treeToValue(content, Snapshot.class);
        } catch (JacksonException e) {
            throw new CannotStart("ảnh chụp số liệu thiếu hoặc sai nội dung.", e);
        }
    }

    /** For people and machines: indented. */
    String text() {
        ObjectNode file = JSON.createObjectNode();
        file.set("content", content);
        file.put("key", key);
        file.put("signature", signature);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n";
    }

    /** By which the next version names this one. */
    String hash() {
        return Chain.sha256(text().getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when what stands there is no key. */
    Optional<PublicKey> publicKey() {
        try {
            return Optional.of(PublicKey.read(key));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isGenuine() {
        return publicKey().filter(open -> open.signed(canonical(content), signature)).isPresent();
    }

    private static byte[] canonical(JsonNode content) {
        Object sorted = JSON.treeToValue(content, Object.class);
        return JSON.writeValueAsString(sorted).getBytes(StandardCharsets.UTF_8);
    }
}
