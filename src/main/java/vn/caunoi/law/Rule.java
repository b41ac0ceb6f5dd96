package vn.caunoi.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is so by law from a day on, and where that stands (quy định).
 *
 * @param key by which rooms ask: "ho-so.bo-sung"
 * @param value a number, a word of a closed list, or a text
 * @param meaning the value as people read it: "3 ngày làm việc"
 * @param source the document: "Nghị định 61/2018/NĐ-CP"
 * @param article where in it: "Điều 19 khoản 4"; may be empty
 * @param validUntil the last day, or null while no end is known
 * @param note what else to know; may be empty
 */
public record Rule(
        String key,
        String value,
        String meaning,
        String source,
        String article,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Scope scope,
        Mark mark,
        String note) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** The value of a rule that is a whole number. */
    public int number() {
        return new BigDecimal(value).intValueExact();
    }

    /** The value as it stands in the pack: "restart". */
    public String text() {
        return value;
    }

    /** Document and article, as people cite it. */
    public String citation() {
        return article.isEmpty() ? source : source + ", " + article;
    }

    boolean overlaps(Rule other) {
        return scope.equals(other.scope)
                && (validUntil == null || !other.validFrom.isAfter(validUntil))
                && (other.validUntil == null || !validFrom.isAfter(other.validUntil));
    }
}
