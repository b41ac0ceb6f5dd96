package vn.caunoi.meetings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.Journal;

/**
 * Takes down what happens in meetings (ghi việc), and lets a meeting forget its people when it is
 * closed. It works in the caller's transaction.
 */
@Component
class Recorder {

    private final MeetingRows rows;
    private final ActBook book;
    private final Agendas agendas;
    private final Seats seats;
    private final Courses courses;
    private final ObjectProvider<ClosingPart> closingParts;
    private final Journal journal;
    private final Clock clock;

    Recorder(
            MeetingRows rows,
            ActBook book,
            Agendas agendas,
            Seats seats,
            Courses courses,
            ObjectProvider<ClosingPart> closingParts,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.book = book;
        this.agendas = agendas;
        this.seats = seats;
        this.courses = courses;
        this.closingParts = closingParts;
        this.journal = journal;
        this.clock = clock;
    }

    Taken record(MeetingId id, List<Act> acts) {
        Meeting meeting = rows.locked(id);
        Set<UUID> taken = new HashSet<>(book.known(id, acts));
        Map<UUID, String> refused = new HashMap<>();
        List<Act> entered = new ArrayList<>();
        Door door = door(meeting);
        for (Act act : acts) {
            Optional<String> refusal =
                    taken.contains(act.id()) ? Optional.empty() : door.refusal(act);
            refusal.ifPresent(sentence -> refused.put(act.id(), sentence));
            if (refusal.isEmpty() && taken.add(act.id())) {
                book.enter(id, act);
                entered.add(act);
            }
        }
        long version = entered.isEmpty() ? meeting.version() : follow(meeting, entered);
        return new Taken(taken, refused, clock.instant(), version);
    }

    private Door door(Meeting meeting) {
        return new Door(
                meeting,
                seats.places(meeting.id()).stream().map(Place::seat).collect(Collectors.toSet()),
                agendas.of(meeting.id()).stream().map(Item::id).collect(Collectors.toSet()),
                clock.instant());
    }

    /** Whether a meeting is open or closed is told by its acts as well. */
    private long follow(Meeting meeting, List<Act> entered) {
        boolean turns = entered.stream().map(Act::deed).anyMatch(Recorder::turns);
        if (turns || meeting.isClosed()) {
            Course course = courses.of(meeting);
            rows.follow(course);
            if (course.closedAt().isPresent() && !meeting.isClosed()) {
                forget(meeting.id());
                tell(meeting, MeetingActs.CLOSED);
            } else if (course.openedAt().isPresent() && meeting.openedAt() == null) {
                tell(meeting, MeetingActs.OPENED);
            }
        }
        return rows.touch(meeting.id());
    }

    private static boolean turns(Deed deed) {
        return deed instanceof Deed.Opened || deed instanceof Deed.Closed;
    }

    /** Of the people of a meeting nothing stays but figures. */
    void forget(MeetingId id) {
        closingParts.orderedStream().forEach(part -> part.close(id));
        book.forgetTurns(id);
        seats.forget(id);
    }

    void tell(Meeting meeting, String what) {
        journal.record(
                new vn.caunoi.journal.Act(
                        vn.caunoi.journal.Act.doer(),
                        what,
                        meeting.cell(),
                        "",
                        "cuộc họp %d, %s".formatted(meeting.id().value(), meeting.kind().label())));
    }
}
