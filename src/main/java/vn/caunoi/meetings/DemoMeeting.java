package vn.caunoi.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How an invented meeting went, act by act; the first of the places are those who were absent. */
final class DemoMeeting {

    private static final int SPEAKERS = 9;

    private final DemoMonth month;
    private final List<Item> items;
    private final List<Place> places;
    private final List<Act> acts = new ArrayList<>();
    private Instant now;

    DemoMeeting(DemoMonth month, Meeting meeting, List<Item> items, List<Place> places) {
        this.month = month;
        this.items = items;
        this.places = places;
        this.now = meeting.startsAt();
    }

    List<Act> acts() {
        act(new Deed.Opened());
        callRoll();
        act(new Deed.FeesTold(here().size(), month.absent()));
        report(items.get(0));
        report(items.get(1));
        begin(items.get(2));
        end(items.get(2), true);
        discuss(items.get(3));
        decide(items.get(4));
        act(new Deed.Concluded("Chi bộ thống nhất các việc đã giao, báo cáo kết quả ở kỳ sau."));
        adoptMinutes(items.get(4));
        act(new Deed.Closed());
        return acts;
    }

    private void callRoll() {
        for (int index = 0; index < expected().size(); index++) {
            int seat = expected().get(index).seat();
            act(
                    index < month.absent()
                            ? new Deed.Missed(seat, true, "việc gia đình")
                            : new Deed.Came(seat, false));
        }
    }

    private void report(Item item) {
        begin(item);
        act(
                new Deed.Noted(
                        UUID.randomUUID(),
                        item.id(),
                        "Chi bộ nghe báo cáo, không có ý kiến khác."));
        end(item, true);
    }

    private void discuss(Item item) {
        begin(item);
        for (Place place : here().subList(0, SPEAKERS)) {
            act(new Deed.AskedFloor(item.id(), place.seat()));
            act(new Deed.BeganSpeaking(item.id(), place.seat()));
            act(new Deed.EndedSpeaking(item.id(), place.seat()));
        }
        act(new Deed.Noted(UUID.randomUUID(), item.id(), month.said()));
        act(new Deed.Noted(UUID.randomUUID(), item.id(), month.saidToo()));
        UUID question = UUID.randomUUID();
        act(new Deed.Raised(question, item.id(), month.asked()));
        if (!month.answered().isEmpty()) {
            act(new Deed.Answered(question, month.answered()));
        }
        act(
                new Deed.Tasked(
                        UUID.randomUUID(), item.id(), month.task(), month.owner(), null, "kỳ sau"));
        end(item, false);
    }

    private void decide(Item item) {
        begin(item);
        vote(item, Matter.RESOLUTION, "Nghị quyết của tháng", month.against());
        end(item, true);
    }

    private void adoptMinutes(Item item) {
        vote(item, Matter.PROCEDURE, "Thông qua biên bản đã đọc", 0);
    }

    private void vote(Item item, Matter matter, String motion, int against) {
        UUID vote = UUID.randomUUID();
        act(new Deed.VoteCalled(vote, item.id(), matter, Method.HANDS, motion));
        int voters = Math.toIntExact(here().stream().filter(Place::isOfficial).count());
        act(new Deed.Tallied(vote, voters - against, against, 0, 0, 0));
        act(new Deed.VoteEnded(vote));
    }

    private List<Place> expected() {
        return places.stream().filter(Place::isExpected).toList();
    }

    private List<Place> here() {
        return expected().subList(month.absent(), expected().size());
    }

    private void begin(Item item) {
        act(new Deed.ItemBegun(item.id()));
    }

    /** An item takes as long as it was given. */
    private void end(Item item, boolean withoutTask) {
        now = now.plus(Duration.ofMinutes(item.minutes()));
        act(new Deed.ItemEnded(item.id(), withoutTask));
    }

    private void act(Deed deed) {
        acts.add(new Act(UUID.randomUUID(), now, deed));
        now = now.plusSeconds(1);
    }
}
