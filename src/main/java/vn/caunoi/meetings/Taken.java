package vn.caunoi.meetings;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What became of acts that were sent (việc đã nhận).
 *
 * @param taken these are known now, whoever sent them; devices forget them
 * @param refused these never will be, each with a sentence that says why
 * @param now by which devices set their clocks
 */
public record Taken(Set<UUID> taken, Map<UUID, String> refused, Instant now, long version) {

    /** The same with what was refused before anybody looked into the meeting. */
    Taken refusing(Map<UUID, String> before) {
        Map<UUID, String> all = new HashMap<>(before);
        all.putAll(refused);
        return new Taken(taken, all, now, version);
    }
}
