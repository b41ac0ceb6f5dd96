package vn.caunoi.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.web.Formats;

/** A term that was run to its end (thời hạn đã tính xong), and the waits that touched it. */
record Run(Course course, Instant start, List<Pause> waits) {

    private static final LocalTime THREE = LocalTime.of(15, 0);

    /** Nothing for a limit that is none, or while the dossier waits for its applicant. */
    static Optional<Run> of(Term term, WorkingDays days, Sessions sessions) {
        if (term.limit().measure() == Measure.NONE) {
            return Optional.empty();
        }
        Instant start =
                term.nextDayAfterThree() ? handedOver(term, days, sessions) : term.receipt();
        Course course = Course.of(term.limit(), days, sessions);
        course.begin(start);
        return term.pauses().all().isEmpty()
                ? Optional.of(new Run(course, start, List.of()))
                : through(term.pauses().all(), course, start);
    }

    private static Optional<Run> through(List<Pause> pauses, Course course, Instant start) {
        List<Pause> waits = new ArrayList<>();
        for (Pause pause : pauses) {
            Instant until = pause.until();
            if (!course.reaches(pause.from())) {
                break;
            }
            if (until == null) {
                return Optional.empty();
            }
            if (until.isAfter(start)) {
                apply(course, pause, until);
                waits.add(pause);
            }
        }
        return Optional.of(new Run(course, start, waits));
    }

    private static void apply(Course course, Pause pause, Instant until) {
        switch (pause.effect()) {
            case RESTART -> course.begin(until);
            case CONTINUE -> course.leaveOut(pause.from(), until);
            case SHIFT -> course.shift(pause.from(), until);
        }
    }

    /**
     * NĐ 61/2018 Điều 18: what comes after 15:00 is handed over on the next working day. Nothing is
     * handed over before the doors open.
     */
    private static Instant handedOver(Term term, WorkingDays days, Sessions sessions) {
        LocalDateTime receipt = LocalDateTime.ofInstant(term.receipt(), Formats.ZONE);
        boolean today = !receipt.toLocalTime().isAfter(THREE) && days.works(receipt.toLocalDate());
        LocalDate day = today ? receipt.toLocalDate() : days.plus(receipt.toLocalDate(), 1);
        LocalTime opening = sessions.workday().getFirst().from();
        Instant open = day.atTime(opening).atZone(Formats.ZONE).toInstant();
        return open.isAfter(term.receipt()) ? open : term.receipt();
    }
}
