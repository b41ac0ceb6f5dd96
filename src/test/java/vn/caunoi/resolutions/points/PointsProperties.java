package vn.caunoi.resolutions.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every form, whatever the facts are. */
class PointsProperties {

    private static final List<Form> FORMS =
            List.of(ScoringFormsTest.shipped("42-hd"), ScoringFormsTest.shipped("phuong"));

    @Property(tries = 2_000)
    void moreOfAFactNeverEarnsLess(
            @ForAll long seed,
            @ForAll Fact fact,
            @ForAll @IntRange(min = 1, max = 400) int whole,
            @ForAll @IntRange(max = 400) int one,
            @ForAll @IntRange(max = 400) int other,
            @ForAll boolean thematic) {
        int less = Math.min(Math.min(one, other), whole);
        int more = Math.min(Math.max(one, other), whole);
        for (Form form : FORMS) {
            assertThat(sum(form, thematic, facts(seed, fact, more, whole)))
                    .isGreaterThanOrEqualTo(sum(form, thematic, facts(seed, fact, less, whole)));
        }
    }

    @Property(tries = 1_000)
    void noCriterionEarnsMoreThanItHas(
            @ForAll long seed, @ForAll Fact fact, @ForAll boolean thematic) {
        Facts facts = facts(seed, fact, 1, 1);
        for (Form form : FORMS) {
            for (Criterion criterion : form.criteria(thematic)) {
                criterion
                        .counted(facts)
                        .ifPresent(points -> assertThat(points).isBetween(0, criterion.points()));
            }
        }
    }

    private static int sum(Form form, boolean thematic, Facts facts) {
        return form.criteria(thematic).stream()
                .mapToInt(criterion -> criterion.counted(facts).orElse(0))
                .sum();
    }

    private static Facts facts(long seed, Fact fact, int part, int whole) {
        var random = new Random(seed);
        Map<Fact, Reading> readings = new EnumMap<>(Fact.class);
        for (Fact each : Fact.values()) {
            int of = 1 + random.nextInt(50);
            readings.put(each, Reading.of(random.nextInt(of + 1), of, ""));
        }
        readings.put(fact, Reading.of(part, whole, ""));
        return new Facts(readings);
    }
}
