package vn.caunoi.meetings.console;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.meetings.Course;
import vn.caunoi.meetings.Deed;
import vn.caunoi.meetings.ItemCourse;
import vn.caunoi.meetings.Step;
import vn.caunoi.meetings.Vote;

/**
 * What everybody in the room may see of a meeting now (sân khấu): no names, no opinions.
 *
 * @param pin what those who are in the room type to say so; null unless the roll is being called
 */
record Stage(Course course, List<Poll> polls, @Nullable String pin, Instant now) {

    /** The seats for which something differs, as the pages' script reads it. */
    String seats() {
        var speakers = course.speakers();
        Map<String, Object> seats =
                Map.of(
                        "present", Attendees.present(course),
                        "queue", speakers.queue(),
                        "speaking", speakers.speaking() == null ? 0 : speakers.speaking());
        return JsonMapper.shared().writeValueAsString(seats);
    }

    String press(Deed deed) {
        return Facts.of(deed);
    }

    boolean isRunning() {
        return course.openedAt().isPresent() && course.closedAt().isEmpty();
    }

    Optional<ItemCourse> running() {
        return course.running();
    }

    /** The vote that is going on, else the last one, as long as its item is talked about. */
    Optional<Vote> vote() {
        return course.openVote()
                .or(
                        () ->
                                course.votes().reversed().stream()
                                        .filter(
                                                vote ->
                                                        course.running().isEmpty()
                                                                || vote.item()
                                                                        == course.running()
                                                                                .get()
                                                                                .item()
                                                                                .id())
                                        .findFirst());
    }

    /** The poll that is going on, else the last one when all may know what came of it. */
    Optional<Poll> poll() {
        return polls.stream()
                .filter(poll -> !poll.ended())
                .findFirst()
                .or(() -> polls.stream().reduce((_, last) -> last).filter(Poll::isForAll));
    }

    static boolean callsRoll(Course course) {
        return course.step() == Step.PREPARING || course.step() == Step.OPENING;
    }
}
