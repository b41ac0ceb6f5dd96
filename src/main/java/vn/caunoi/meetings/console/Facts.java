package vn.caunoi.meetings.console;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.meetings.Act;
import vn.caunoi.meetings.Deed;

/** Acts as buttons carry them and forms send them (việc trên nút bấm). */
final class Facts {

    /** Stands for the name that something new is given when it is sent. */
    static final UUID NEW = new UUID(0, 0);

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<TreeMap<String, Object>> MAP = new TypeReference<>() {};

    private Facts() {}

    /** What a button carries. */
    static String of(Deed deed) {
        return JSON.writerFor(Deed.class).writeValueAsString(deed);
    }

    /**
     * The act that was sent without a script: what the button carries, and what was typed beside
     * it. Its name comes from the form's own and from all that it says, so that a second click is
     * the same act, and another button of the same page is another. Empty when nobody can read it.
     */
    static Optional<Act> read(String form, String button, Map<String, String> typed, Instant at) {
        try {
            Map<String, Object> facts = JSON.readValue(button, MAP);
            facts.putAll(typed);
            String said = form + JSON.writeValueAsString(facts);
            UUID id = UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
            facts.replaceAll((_, fact) -> NEW.toString().equals(fact) ? id : fact);
            return Optional.of(new Act(id, at, JSON.convertValue(facts, Deed.class)));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
