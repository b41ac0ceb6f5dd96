package vn.caunoi.meetings.minutes;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.law.Mark;
import vn.caunoi.law.Rule;
import vn.caunoi.law.Scope;
import vn.caunoi.meetings.Matter;
import vn.caunoi.meetings.Rulebook;

/** The rules of the meeting's day as the log tells them (quy định áp dụng). */
record ToldRules(
        Map<Matter, Told> majorities,
        Told base,
        Told attendance,
        Told leastOfficials,
        @Nullable Told leastMinutes) {

    /** A rule without the place where it holds: that was asked when it was looked up. */
    record Told(
            String key,
            String value,
            String meaning,
            String source,
            String article,
            LocalDate validFrom,
            Mark mark) {

        static Told of(Rule rule) {
            return new Told(
                    rule.key(),
                    rule.value(),
                    rule.meaning(),
                    rule.source(),
                    rule.article(),
                    rule.validFrom(),
                    rule.mark());
        }

        Rule rule() {
            return new Rule(
                    key, value, meaning, source, article, validFrom, null, Scope.NATION, mark, "");
        }
    }

    static ToldRules of(Rulebook rules) {
        var majorities = new EnumMap<Matter, Told>(Matter.class);
        rules.majorities().forEach((matter, rule) -> majorities.put(matter, Told.of(rule)));
        Rule least = rules.leastMinutes();
        return new ToldRules(
                majorities,
                Told.of(rules.base()),
                Told.of(rules.attendance()),
                Told.of(rules.leastOfficials()),
                least == null ? null : Told.of(least));
    }

    Rulebook rulebook() {
        var rules = new EnumMap<Matter, Rule>(Matter.class);
        majorities.forEach((matter, told) -> rules.put(matter, told.rule()));
        return new Rulebook(
                rules,
                base.rule(),
                attendance.rule(),
                leastOfficials.rule(),
                leastMinutes == null ? null : leastMinutes.rule());
    }
}
