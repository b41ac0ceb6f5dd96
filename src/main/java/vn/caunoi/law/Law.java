package vn.caunoi.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.units.Unit;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;

/**
 * Says what the law was on a day at a unit, and where that stands (căn cứ pháp lý). What holds for
 * the nation is tightened by what stands above the unit and by the unit itself, from far to near; a
 * locality loosens it only with a reason that stands in the journal.
 */
@Component
public class Law {

    private final Packs packs;
    private final LocalRules local;
    private final Units units;

    Law(Packs packs, LocalRules local, Units units) {
        this.packs = packs;
        this.local = local;
        this.units = units;
    }

    /**
     * What held on that day.
     *
     * @param unit for whom it is asked; null for what holds everywhere
     * @throws IllegalArgumentException when no pack has such a key, or none of its rules held then
     */
    public Rule at(String key, LocalDate day, @Nullable UnitId unit) {
        return find(key, day, unit)
                .orElseThrow(() -> new IllegalArgumentException("no rule " + key + " on " + day));
    }

    /** The same, empty when nothing was settled on that day. */
    public Optional<Rule> find(String key, LocalDate day, @Nullable UnitId unit) {
        return packs.named(key).flatMap(matter -> on(matter, day, unit));
    }

    Optional<Rule> on(Matter matter, LocalDate day, @Nullable UnitId unit) {
        if (unit == null) {
            return matter.nationalOn(day);
        }
        Optional<Rule> rule = above(matter, day, unit);
        return rule.map(general -> nearer(general, matter, day, unit));
    }

    /** What holds for the unit from above, whatever it decided itself. */
    Optional<Rule> above(Matter matter, LocalDate day, UnitId unit) {
        Optional<Rule> rule = matter.nationalOn(day);
        for (UnitId far : units.upwards(unit).reversed()) {
            if (!far.equals(unit)) {
                rule = rule.map(general -> nearer(general, matter, day, far));
            }
        }
        return rule;
    }

    List<Matter> matters() {
        return packs.all();
    }

    private Rule nearer(Rule general, Matter matter, LocalDate day, UnitId unit) {
        Rule packed = units.at(unit).map(at -> packed(general, matter, day, at)).orElse(general);
        return local.of(unit, matter.key()).stream()
                .filter(rule -> rule.holdsOn(day))
                .findFirst()
                .filter(rule -> rule.mayStandUnder(packed, matter))
                .map(rule -> rule.rule(matter))
                .orElse(packed);
    }

    private static Rule packed(Rule general, Matter matter, LocalDate day, Unit unit) {
        return matter.editions().stream()
                .filter(rule -> rule.scope().isOf(unit, day) && rule.holdsOn(day))
                .filter(rule -> matter.tighter().allows(rule.value(), general.value()))
                .findFirst()
                .orElse(general);
    }
}
