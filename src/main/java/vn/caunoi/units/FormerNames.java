package vn.caunoi.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds the names of ended units in what somebody looks for (tên đơn vị cũ), typed with marks or
 * without. A full name ("xã Đoàn Kết") is found anywhere; the bare name ("Đoàn Kết") only when it
 * is all that was typed, for many are ordinary words.
 */
@Component
public class FormerNames {

    private static final int MOST_WORDS = 24;
    private static final int LONGEST_NAME = 8;
    private static final int MOST_FOUND = 5;

    private final Directory directory;
    private final Origin origin;
    private final Clock clock;

    FormerNames(Directory directory, Origin origin, Clock clock) {
        this.directory = directory;
        this.origin = origin;
        this.clock = clock;
    }

    public List<FormerName> in(String text) {
        Snapshot snapshot = directory.now();
        LocalDate today = LocalDate.now(clock);
        List<Unit> found =
                phrases(text)
                        .flatMap(phrase -> snapshot.called(Words.folded(phrase)).stream())
                        .filter(unit -> unit.life().isOver(today))
                        .distinct()
                        .toList();
        List<Unit> asTyped = found.stream().filter(unit -> standsIn(text, unit)).toList();
        boolean marked = !Words.plain(text).equals(Words.folded(text));
        List<Unit> meant = marked && !asTyped.isEmpty() ? asTyped : found;
        return meant.stream()
                .filter(unit -> isLatest(unit, meant))
                .limit(MOST_FOUND)
                .map(unit -> former(snapshot, unit, today))
                .toList();
    }

    /** Of two units that bore one name the later one answers. */
    private static boolean isLatest(Unit unit, List<Unit> found) {
        String name = unit.names().last().orElseThrow().full();
        return found.stream()
                .filter(other -> other.names().last().orElseThrow().full().equals(name))
                .noneMatch(other -> unit.life().isOver(firstDayOf(other)) && other != unit);
    }

    private static LocalDate firstDayOf(Unit unit) {
        LocalDate from = unit.life().from();
        return from == null ? LocalDate.MIN : from;
    }

    /** All that was typed, then every run of two words or more. */
    private static Stream<String> phrases(String text) {
        List<String> words =
                Arrays.stream(Words.plain(text).split(" ", MOST_WORDS + 1))
                        .limit(MOST_WORDS)
                        .toList();
        Set<String> phrases = new LinkedHashSet<>();
        phrases.add(Snapshot.BARE + String.join(" ", words));
        for (int from = 0; from < words.size(); from++) {
            int end = Math.min(words.size(), from + LONGEST_NAME);
            for (int to = end; to > from + 1; to--) {
                phrases.add(String.join(" ", words.subList(from, to)));
            }
        }
        return phrases.stream();
    }

    private static boolean standsIn(String text, Unit unit) {
        String padded = " " + Words.plain(text) + " ";
        return unit.names().parts().stream()
                .map(part -> " " + Words.plain(part.value().name()) + " ")
                .anyMatch(padded::contains);
    }

    private FormerName former(Snapshot snapshot, Unit unit, LocalDate today) {
        List<FormerName.Now> now =
                snapshot.tree().livingSuccessors(unit.id(), today).stream()
                        .map(
                                successor ->
                                        new FormerName.Now(
                                                successor.nameOn(today).full(),
                                                snapshot.of(successor.id())
                                                        .map(site -> origin.of(site) + "/")
                                                        .orElse(null)))
                        .toList();
        return new FormerName(
                unit.nameOn(today).full(), Objects.requireNonNull(unit.life().to()), now);
    }
}
