package vn.caunoi.meetings;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An act as devices send it (việc dưới dạng JSON): {@code {"id": …, "at": …, "deed": "came",
 * "seat": 3, "online": false}}.
 */
public final class ActJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ID = "id";
    private static final String AT = "at";
    private static final String DEED = "deed";
    private static final String DUE = "due";
    private static final Pattern UUID_SHAPE =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    private ActJson() {}

    /** By which the device knows the act; empty for what has no such id. */
    static Optional<UUID> id(JsonNode node) {
        String text = node.path(ID).asString("");
        return UUID_SHAPE.matcher(text).matches()
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    /**
     * @throws Unreadable with a sentence about what is wrong
     */
    static Act read(UUID id, JsonNode node) throws Unreadable {
        return new Act(id, at(node), deed(node));
    }

    /** What devices read and keep. */
    public static String write(Act act) {
        ObjectNode all = tree(act.deed());
        all.put(ID, act.id().toString());
        all.put(AT, act.at().toString());
        return all.toString();
    }

    /** The word by which a deed is known: "came". */
    static String word(Deed deed) {
        return tree(deed).path(DEED).asString();
    }

    /** What there is to know of a deed besides its word. */
    static String facts(Deed deed) {
        ObjectNode facts = tree(deed);
        facts.remove(DEED);
        return facts.toString();
    }

    static Deed deed(String word, String facts) {
        ObjectNode all = (ObjectNode) JSON.readTree(facts);
        return JSON.treeToValue(all.put(DEED, word), Deed.class);
    }

    private static ObjectNode tree(Deed deed) {
        return (ObjectNode) JSON.readTree(JSON.writerFor(Deed.class).writeValueAsString(deed));
    }

    /** The database keeps no finer moments. */
    private static Instant at(JsonNode node) throws Unreadable {
        try {
            return Instant.parse(node.path(AT).asString("")).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            throw new Unreadable("Lúc xảy ra phải viết như 2026-11-26T12:30:00.000Z.", e);
        }
    }

    private static Deed deed(JsonNode node) throws Unreadable {
        try {
            String text = Normalizer.normalize(node.toString(), Normalizer.Form.NFC);
            return whole(JSON.readValue(text, Deed.class));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new Unreadable(
                    "Không đọc được việc “%s”. Hãy tải lại trang."
                            .formatted(node.path(DEED).asString("")),
                    e);
        }
    }

    /** Only a day may be missing. */
    private static Deed whole(Deed deed) {
        for (Map.Entry<String, JsonNode> fact : tree(deed).properties()) {
            if (fact.getValue().isNull() && !fact.getKey().equals(DUE)) {
                throw new IllegalArgumentException("nothing said of " + fact.getKey());
            }
        }
        return deed;
    }

    /** What was sent is no act. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String sentence, Exception cause) {
            super(sentence, cause);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }
}
