package vn.caunoi.meetings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.law.Law;
import vn.caunoi.law.Rule;
import vn.caunoi.units.UnitId;

/**
 * The rules by which a meeting is judged (quy định áp dụng): those of its own day at its cell.
 *
 * @param majorities what each matter needs, as a word that {@link Majority} reads
 * @param base who counts when votes are set against all (cơ sở tính)
 * @param leastOfficials how many official members must be present to decide
 * @param leastMinutes how long such a meeting lasts at least; null where nothing says so
 */
public record Rulebook(
        Map<Matter, Rule> majorities,
        Rule base,
        Rule attendance,
        Rule leastOfficials,
        @Nullable Rule leastMinutes) {

    static Rulebook of(Law law, MeetingKind kind, LocalDate day, UnitId cell) {
        Function<String, Rule> rule = key -> law.at(key, day, cell);
        return new Rulebook(
                Arrays.stream(Matter.values())
                        .collect(Collectors.toMap(Function.identity(), of -> rule.apply(of.key()))),
                rule.apply("sinh-hoat.co-so"),
                rule.apply("sinh-hoat.ty-le-du-hop"),
                rule.apply(leastKey(kind)),
                lengthKey(kind).map(rule).orElse(null));
    }

    Rule of(Matter matter) {
        return Optional.ofNullable(majorities.get(matter)).orElseThrow();
    }

    private static String leastKey(MeetingKind kind) {
        return kind == MeetingKind.COMMITTEE
                ? "sinh-hoat.chi-uy-it-nhat"
                : "sinh-hoat.chinh-thuc-it-nhat";
    }

    private static Optional<String> lengthKey(MeetingKind kind) {
        return switch (kind) {
            case COMBINED -> Optional.of("sinh-hoat.thoi-luong.ket-hop");
            case REGULAR -> Optional.of("sinh-hoat.thoi-luong");
            default -> Optional.empty();
        };
    }
}
