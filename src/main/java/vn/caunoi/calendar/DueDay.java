package vn.caunoi.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.Formats;

/**
 * The day that was promised to the applicant (ngày hẹn trả). The same receipt, limit, waits,
 * working days and sessions give the same day for ever.
 */
public final class DueDay {

    private final Term term;
    private final WorkingDays days;
    private final Sessions sessions;
    private final Due due;

    private DueDay(Term term, WorkingDays days, Sessions sessions, Due due) {
        this.term = term;
        this.days = days;
        this.sessions = sessions;
        this.due = due;
    }

    /** Nothing where the limit is none, or while the dossier waits for its applicant. */
    public static Optional<DueDay> of(
            Instant receipt, Limit limit, Pauses pauses, WorkingDays days, Sessions sessions) {
        return of(new Term(receipt, limit, pauses, false), days, sessions);
    }

    /** Nothing where the limit is none, or while the dossier waits for its applicant. */
    public static Optional<DueDay> of(Term term, WorkingDays days, Sessions sessions) {
        return Run.of(term, days, sessions)
                .map(run -> new DueDay(term, days, sessions, run.course().due()));
    }

    public LocalDate day() {
        return due.day();
    }

    /** The moment within the day; null when all of the day is left, up to 24:00. */
    public @Nullable Instant at() {
        return due.at();
    }

    /** The first moment that is late. */
    public Instant end() {
        Instant at = due.at();
        return at == null ? day().plusDays(1).atStartOfDay(Formats.ZONE).toInstant() : at;
    }

    public Term term() {
        return term;
    }

    /** Every day that was counted or not, and who says so. */
    public Explanation explanation() {
        Run run = Run.of(term, days, sessions).orElseThrow();
        return new Explanation(
                switch (run.course()) {
                    case DayCourse course -> new DaySteps(term, run, course, days).all();
                    case HourCourse course ->
                            new HourSteps(term, run, course, days, sessions).all();
                });
    }

    /** 27/11/2026, or 11:30 ngày 27/11/2026. */
    @Override
    public String toString() {
        Instant at = due.at();
        String day = Formats.day(day());
        return at == null ? day : Steps.time(at) + " ngày " + day;
    }
}
