package vn.caunoi.program;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Rooms that run together or not at all (phần của chương trình); rooms of none run always. */
public enum Wing {
    /** For citizens and the offices of the state: site, procedures, dossiers, figures. */
    PORTAL(
            "cong",
            Set.of("audience", "publishing", "procedures", "dossiers", "statistics", "portal")),
    /** For Party cells; may stand alone on a host inside. */
    PARTY("chi-bo", Set.of("cells", "meetings"));

    private final String code;
    private final Set<String> rooms;

    Wing(String code, Set<String> rooms) {
        this.code = code;
        this.rooms = rooms;
    }

    /** As the command line names it. */
    public String code() {
        return code;
    }

    static Optional<Wing> ofCode(String code) {
        return Arrays.stream(values()).filter(wing -> wing.code.equals(code)).findFirst();
    }

    static Optional<Wing> of(String room) {
        return Arrays.stream(values()).filter(wing -> wing.rooms.contains(room)).findFirst();
    }
}
