package vn.caunoi.meetings.minutes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.cells.MemberId;
import vn.caunoi.journal.Journal;
import vn.caunoi.meetings.Act;
import vn.caunoi.meetings.Deed;
import vn.caunoi.meetings.Matter;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.meetings.Method;
import vn.caunoi.web.Officer;

/**
 * Makes acts of what stood on paper (nhập cuộc họp ghi trên giấy), all of them or none. Paper tells
 * when the meeting began and ended; in between it tells the order alone.
 */
@Component
class PaperMeetings {

    private final Meetings meetings;
    private final Journal journal;
    private final TransactionTemplate transaction;

    PaperMeetings(Meetings meetings, Journal journal, TransactionTemplate transaction) {
        this.meetings = meetings;
        this.journal = journal;
        this.transaction = transaction;
    }

    /** Why nothing was taken, in sentences; empty when all of it was. */
    List<String> enter(Sitting sitting, PaperSheets sheets, Officer officer) {
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            List<String> refusals = recorded(sitting, sheets, officer);
                            if (!refusals.isEmpty()) {
                                status.setRollbackOnly();
                            }
                            return refusals;
                        }));
    }

    private List<String> recorded(Sitting sitting, PaperSheets sheets, Officer officer) {
        MeetingId id = sitting.meeting().id();
        meetings.seat(id);
        Meeting meeting = meetings.at(sitting.cell().unit(), id).orElseThrow();
        if (meeting.openedAt() != null) {
            return List.of("Cuộc họp này đã có việc được ghi, không nhập lại từ giấy.");
        }
        Map<UUID, String> refused =
                meetings.record(id, acts(meeting, sheets, meetings.seats(id))).refused();
        if (refused.isEmpty()) {
            journal.record(
                    vn.caunoi.journal.Act.by(
                            officer,
                            MinutesActs.ENTER,
                            sitting.cell().unit(),
                            "",
                            "cuộc họp " + id.value()));
        }
        return refused.values().stream().distinct().toList();
    }

    private static List<Act> acts(
            Meeting meeting, PaperSheets sheets, Map<Integer, MemberId> seats) {
        Instant begin = sheets.openedAt(meeting);
        Instant end = sheets.closedAt(meeting);
        List<Act> acts = new ArrayList<>();
        add(acts, begin, evening(sheets, seats));
        if (sheets.gaveUp().value().isEmpty()) {
            add(acts, end.minusSeconds(1), adoption(sheets));
        }
        add(acts, end, List.of(new Deed.Closed()));
        return acts;
    }

    private static List<Deed> evening(PaperSheets sheets, Map<Integer, MemberId> seats) {
        List<Deed> deeds = new ArrayList<>();
        deeds.add(new Deed.Opened());
        deeds.addAll(rollCall(sheets, seats));
        sheets.items().forEach(item -> deeds.addAll(item.deeds()));
        if (!sheets.conclusion().value().isEmpty()) {
            deeds.add(new Deed.Concluded(sheets.conclusion().value()));
        }
        if (!sheets.gaveUp().value().isEmpty()) {
            deeds.add(new Deed.GivenUp(sheets.gaveUp().value()));
        }
        return deeds;
    }

    private static List<Deed> rollCall(PaperSheets sheets, Map<Integer, MemberId> seats) {
        Map<MemberId, Integer> seatOf = new HashMap<>();
        seats.forEach((seat, member) -> seatOf.put(member, seat));
        List<Deed> deeds = new ArrayList<>();
        for (RollCallLine line : sheets.rollCall()) {
            Integer seat = seatOf.get(line.member().id());
            if (seat != null) {
                deeds.addAll(line.deeds(seat));
            }
        }
        deeds.addAll(spoken(sheets, seatOf));
        int guests = Count.read(sheets.guests().value()).orElse(0);
        deeds.add(new Deed.Visited(guests, sheets.guestNames().value()));
        int owing = Count.read(sheets.owing().value()).orElse(0);
        Count.read(sheets.paid().value())
                .ifPresent(paid -> deeds.add(new Deed.FeesTold(paid, owing)));
        return deeds;
    }

    /** Who took the floor counts once, whatever it was about. */
    private static List<Deed> spoken(PaperSheets sheets, Map<MemberId, Integer> seatOf) {
        List<Deed> deeds = new ArrayList<>();
        if (sheets.items().isEmpty()) {
            return deeds;
        }
        long item = sheets.items().getFirst().item().id();
        for (RollCallLine line : sheets.rollCall()) {
            Integer seat = seatOf.get(line.member().id());
            if (seat != null && line.hasSpoken()) {
                deeds.add(new Deed.BeganSpeaking(item, seat));
                deeds.add(new Deed.EndedSpeaking(item, seat));
            }
        }
        return deeds;
    }

    private static List<Deed> adoption(PaperSheets sheets) {
        if (sheets.items().isEmpty()) {
            return List.of();
        }
        UUID vote = UUID.randomUUID();
        Tally tally = sheets.adoption();
        long item = sheets.items().getLast().item().id();
        return List.of(
                new Deed.VoteCalled(vote, item, Matter.PROCEDURE, Method.HANDS, Adoption.MOTION),
                new Deed.Tallied(vote, tally.inFavour(), tally.against(), tally.silent(), 0, 0),
                new Deed.VoteEnded(vote));
    }

    /** One after the other, a thousandth of a second apart. */
    private static void add(List<Act> acts, Instant from, List<Deed> deeds) {
        for (int i = 0; i < deeds.size(); i++) {
            acts.add(new Act(UUID.randomUUID(), from.plus(i, ChronoUnit.MILLIS), deeds.get(i)));
        }
    }
}
