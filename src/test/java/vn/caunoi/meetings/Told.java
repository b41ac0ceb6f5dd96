package vn.caunoi.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All that a course says, to be compared. */
record Told(
        Attendance attendance,
        List<Vote> votes,
        List<ItemCourse> items,
        Speakers speakers,
        Step step,
        NextAct next,
        Optional<Instant> openedAt,
        Optional<Instant> closedAt,
        Optional<String> givenUp,
        String conclusion,
        Optional<Deed.FeesTold> fees,
        Closing closing) {

    static Told of(Course course) {
        return new Told(
                course.attendance(),
                course.votes(),
                course.items(),
                course.speakers(),
                course.step(),
                course.next(),
                course.openedAt(),
                course.closedAt(),
                course.givenUp(),
                course.conclusion(),
                course.fees(),
                Closing.of(course));
    }
}
