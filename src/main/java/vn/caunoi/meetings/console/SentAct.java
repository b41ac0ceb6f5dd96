package vn.caunoi.meetings.console;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.meetings.Act;

/**
 * A form that carries an act (biểu mẫu ghi việc).
 *
 * @param shift how far back what it says happened, when it is entered from paper
 */
record SentAct(String form, String button, Map<String, String> typed, Duration shift) {

    private static final String BUTTON = "facts";
    private static final String FORM = "id";
    private static final String SHIFT = "lech";
    private static final Set<String> NOT_TYPED = Set.of("_csrf", BUTTON, FORM, SHIFT);

    static SentAct of(Map<String, String> parameters) {
        Map<String, String> typed = new HashMap<>(parameters);
        typed.keySet().removeAll(NOT_TYPED);
        typed.replaceAll((_, text) -> Normalizer.normalize(text, Normalizer.Form.NFC).strip());
        return new SentAct(
                parameters.getOrDefault(FORM, ""),
                parameters.getOrDefault(BUTTON, ""),
                typed,
                shift(parameters.getOrDefault(SHIFT, "0")));
    }

    /** Seconds as they stand in addresses and forms; what is none is none. */
    static Duration shift(String seconds) {
        return seconds.matches("-?[0-9]{1,8}")
                ? Duration.ofSeconds(Long.parseLong(seconds))
                : Duration.ZERO;
    }

    SentAct with(String name, int value) {
        Map<String, String> more = new HashMap<>(typed);
        more.put(name, Integer.toString(value));
        return new SentAct(form, button, more, shift);
    }

    Optional<Act> act(Instant now) {
        return Facts.read(form, button, typed, now.plus(shift).truncatedTo(ChronoUnit.MICROS));
    }
}
