package vn.caunoi.meetings.minutes;

import java.util.Locale;
import java.util.Optional;
import vn.caunoi.meetings.Course;
import vn.caunoi.meetings.Matter;
import vn.caunoi.meetings.Vote;
import vn.caunoi.meetings.VoteResult;

/** The vote by which the meeting adopts its minutes once they were read (thông qua biên bản). */
final class Adoption {

    static final String MOTION = "Thông qua biên bản đã đọc";

    private static final String WORD = "biên bản";

    private Adoption() {}

    /** The last vote on the minutes; empty while there was none. */
    static Optional<Vote> in(Course course) {
        return course.votes().reversed().stream().filter(Adoption::isOne).findFirst();
    }

    static boolean isOne(Vote vote) {
        return vote.matter() == Matter.PROCEDURE
                && vote.motion().toLowerCase(Locale.ROOT).contains(WORD);
    }

    /** Adopted, or of a meeting that could not decide anything. */
    static boolean isSettled(Course course) {
        return course.givenUp().isPresent()
                || in(course).filter(vote -> vote.result() == VoteResult.PASSED).isPresent();
    }
}
