package vn.caunoi.resolutions;

import java.util.Optional;
import vn.caunoi.meetings.Course;
import vn.caunoi.meetings.Fraction;
import vn.caunoi.meetings.Matter;
import vn.caunoi.meetings.Vote;
import vn.caunoi.meetings.VoteResult;

/**
 * By which vote a resolution was adopted (dòng biểu quyết); nobody types it.
 *
 * @param share those in favour, of the vote base
 */
record VoteLine(Fraction share) {

    /** The last vote on a resolution that passed; empty while there is none. */
    static Optional<VoteLine> in(Course course) {
        return course.votes().reversed().stream()
                .filter(vote -> vote.matter() == Matter.RESOLUTION && !vote.isOpen())
                .filter(vote -> vote.result() == VoteResult.PASSED)
                .findFirst()
                .flatMap(Vote::share)
                .map(VoteLine::new);
    }

    /** "Nghị quyết được thông qua với 18/20 đồng chí tán thành, đạt 90%." */
    @Override
    public String toString() {
        return "Nghị quyết được thông qua với %s đồng chí tán thành, đạt %s."
                .formatted(share, share.percent());
    }
}
