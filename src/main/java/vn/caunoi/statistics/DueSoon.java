package vn.caunoi.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.WorkCalendar;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.law.Law;
import vn.caunoi.law.Rule;

/**
 * Until when a due day is soon (sắp đến hạn): so many working days as the rule says that holds for
 * the unit of the question, by the calendar as known at the time of the question.
 */
@Component
class DueSoon {

    private static final String RULE = "ho-so.sap-den-han";

    private final Law law;
    private final WorkCalendar calendar;

    DueSoon(Law law, WorkCalendar calendar) {
        this.law = law;
        this.calendar = calendar;
    }

    /** The last due day that is soon on the day of the question. */
    LocalDate until(Question question) {
        return asKnown(question.knownAt()).apply(question);
    }

    /** The same for many questions: the calendar that was known then is asked for once. */
    Function<Question, LocalDate> asKnown(@Nullable Instant at) {
        WorkingDays days = at == null ? calendar.now() : calendar.knownAt(at);
        return question -> until(question, days);
    }

    private LocalDate until(Question question, WorkingDays days) {
        LocalDate day = question.asOf();
        int ahead = law.find(RULE, day, question.unit().orElse(null)).map(Rule::number).orElse(0);
        return WorkingDays.covers(day) && WorkingDays.covers(day.plusDays(365))
                ? days.plus(day, ahead)
                : day;
    }
}
