package vn.caunoi.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.UnitId;

/**
 * What a locality decided for itself and those under it (quy định của địa phương).
 *
 * @param value null when the general rule shall hold again
 * @param reason why it departs from the general rule; empty when it only tightens it
 */
record LocalRule(
        String key,
        UnitId unit,
        @Nullable String value,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String source,
        String article,
        String reason,
        LocalDate enteredOn) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** Whether it may hold where that rule holds above. */
    boolean mayStandUnder(Rule above, Matter matter) {
        return value != null
                && matter.takes(value)
                && (!reason.isEmpty() || matter.tighter().allows(value, above.value()));
    }

    Rule rule(Matter matter) {
        String own = value == null ? "" : value;
        return new Rule(
                key,
                own,
                matter.meaning(own),
                source,
                article,
                validFrom,
                validUntil,
                new Scope.Place(unit),
                Mark.READ,
                reason.isEmpty() ? "Chặt hơn quy định chung." : "Khác quy định chung: " + reason);
    }

    /** The value as people read it. */
    String told(Matter matter) {
        return value == null ? "Theo quy định chung" : matter.meaning(value);
    }
}
