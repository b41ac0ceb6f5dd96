package vn.caunoi.meetings.console;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.caunoi.meetings.Course;
import vn.caunoi.meetings.Deed;
import vn.caunoi.meetings.ItemCourse;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.Step;
import vn.caunoi.meetings.Vote;
import vn.caunoi.meetings.VoteBase;

/**
 * What the chair and the recorder see (bàn điều hành).
 *
 * @param roll by given name; empty until there are seats and once they are forgotten
 * @param now by the server's clock
 * @param shift by how much acts are dated back, when they are entered from paper afterwards
 */
record Console(
        Meeting meeting,
        Course course,
        List<Seated> roll,
        List<Poll> polls,
        Instant now,
        Duration shift,
        String csrf) {

    String title() {
        return "Điều hành: sinh hoạt " + meeting.kind().label();
    }

    String address() {
        return LiveAddress.of(meeting, Screen.CONSOLE);
    }

    String press(Deed deed) {
        return Facts.of(deed);
    }

    boolean isRunning() {
        return course.openedAt().isPresent() && !isClosed();
    }

    /** What came of it can be read, and nothing more be written. */
    boolean isClosed() {
        return course.closedAt().isPresent();
    }

    /** The roll call is opened where it is the next thing to do. */
    boolean isRollCall() {
        return course.step() == Step.PREPARING || course.step() == Step.OPENING;
    }

    boolean isPast(Step step) {
        return step.compareTo(course.step()) < 0 || isClosed();
    }

    VoteBase base() {
        return course.base(Instant.MAX);
    }

    List<Seated> present() {
        return roll.stream().filter(seated -> seated.whereabouts().isThere()).toList();
    }

    String nameOf(int seat) {
        return roll.stream()
                .filter(seated -> seated.seat() == seat)
                .map(seated -> seated.member().name())
                .findFirst()
                .orElse("—");
    }

    List<Vote> votesOn(ItemCourse way) {
        return course.votes().stream().filter(vote -> vote.item() == way.item().id()).toList();
    }
}
