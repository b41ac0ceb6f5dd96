package vn.caunoi.meetings.minutes;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.meetings.Act;
import vn.caunoi.meetings.Deed;
import vn.caunoi.meetings.Item;
import vn.caunoi.meetings.Matter;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.meetings.Method;
import vn.caunoi.meetings.Taken;
import vn.caunoi.web.SeeOther;

/** The vote on the minutes that were read. */
@Controller
class AdoptionController {

    static final String ADDRESS = MinutesController.ADDRESS + "/thong-qua";

    private final Sittings sittings;
    private final Meetings meetings;
    private final MinutesPages pages;
    private final Clock clock;

    AdoptionController(Sittings sittings, Meetings meetings, MinutesPages pages, Clock clock) {
        this.sittings = sittings;
        this.meetings = meetings;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long unit,
            @PathVariable long meeting,
            @RequestParam Map<String, String> typed) {
        Sitting sitting = sittings.at(unit, meeting);
        Tally tally = Tally.EMPTY.holding(typed).checked();
        List<Item> agenda = meetings.agenda(sitting.meeting().id());
        if (!tally.isRight()) {
            return pages.of(sitting, MinutesForms.EMPTY.tallying(tally));
        }
        if (agenda.isEmpty()) {
            return pages.refused(sitting, "Cuộc họp chưa có chương trình.");
        }
        Taken taken =
                meetings.record(
                        sitting.meeting().id(),
                        acts(moment(sitting.meeting()), agenda.getLast(), tally));
        return taken.refused().isEmpty()
                ? SeeOther.to(sitting.minutes())
                : pages.of(
                        sitting,
                        MinutesForms.EMPTY
                                .tallying(tally)
                                .refused(taken.refused().values().stream().distinct().toList()));
    }

    private static List<Act> acts(Instant at, Item item, Tally tally) {
        UUID vote = UUID.randomUUID();
        return List.of(
                new Act(
                        UUID.randomUUID(),
                        at,
                        new Deed.VoteCalled(
                                vote, item.id(), Matter.PROCEDURE, Method.HANDS, Adoption.MOTION)),
                new Act(
                        UUID.randomUUID(),
                        at.plus(1, ChronoUnit.MILLIS),
                        new Deed.Tallied(
                                vote, tally.inFavour(), tally.against(), tally.silent(), 0, 0)),
                new Act(
                        UUID.randomUUID(),
                        at.plus(2, ChronoUnit.MILLIS),
                        new Deed.VoteEnded(vote)));
    }

    /** Now; what is entered after the closing happened right before it, and after earlier votes. */
    private Instant moment(Meeting meeting) {
        Instant closedAt = meeting.closedAt();
        if (closedAt == null) {
            return clock.instant().truncatedTo(ChronoUnit.MILLIS);
        }
        Instant earliest = closedAt.minusMillis(500);
        return Adoption.in(meetings.course(meeting.id()))
                .map(vote -> vote.calledAt().plusMillis(10))
                .filter(earliest::isBefore)
                .orElse(earliest);
    }
}
