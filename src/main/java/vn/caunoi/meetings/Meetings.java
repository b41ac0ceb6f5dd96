package vn.caunoi.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.CellOffice;
import vn.caunoi.cells.Cells;
import vn.caunoi.cells.Member;
import vn.caunoi.cells.MemberId;
import vn.caunoi.units.UnitId;

/** The meetings of all cells (các cuộc họp), and what happens in them. */
@Component
public class Meetings {

    /** On it every node hears the number of a meeting of which more is known. */
    public static final String CHANNEL = MeetingRows.CHANNEL;

    private final MeetingRows rows;
    private final Agendas agendas;
    private final Seats seats;
    private final Courses courses;
    private final Recorder recorder;
    private final Cells cells;
    private final Clock clock;

    Meetings(
            MeetingRows rows,
            Agendas agendas,
            Seats seats,
            Courses courses,
            Recorder recorder,
            Cells cells,
            Clock clock) {
        this.rows = rows;
        this.agendas = agendas;
        this.seats = seats;
        this.courses = courses;
        this.recorder = recorder;
        this.cells = cells;
        this.clock = clock;
    }

    /** A meeting of another cell is not found. */
    public Optional<Meeting> at(UnitId cell, MeetingId id) {
        return rows.find(id).filter(meeting -> meeting.cell().equals(cell));
    }

    /** All meetings of a cell, the latest first. */
    public List<Meeting> of(UnitId cell) {
        return rows.of(cell);
    }

    @Transactional
    public Meeting plan(
            UnitId cell,
            MeetingKind kind,
            String subject,
            Instant startsAt,
            int minutes,
            String place) {
        Meeting meeting = rows.add(cell, kind, subject, startsAt, minutes, place);
        recorder.tell(meeting, MeetingActs.PLANNED);
        return meeting;
    }

    /** Changes when, where and what for; whatever was sent before is out of date then. */
    @Transactional
    public void change(
            MeetingId id,
            MeetingKind kind,
            String subject,
            Instant startsAt,
            int minutes,
            String place) {
        mustNotHaveBegun(rows.locked(id));
        rows.change(id, kind, subject, startsAt, minutes, place);
        rows.touch(id);
    }

    /** Says who chairs and who keeps the minutes, in words. */
    @Transactional
    public void people(MeetingId id, String chair, String minuteTaker) {
        rows.people(id, chair, minuteTaker);
        rows.touch(id);
    }

    /** Says when the papers were posted in the members' handbook. */
    @Transactional
    public void papersPosted(MeetingId id, Instant at) {
        rows.posted(id, at, null);
        rows.touch(id);
    }

    /** Says when the results were posted there. */
    @Transactional
    public void resultsPosted(MeetingId id, Instant at) {
        rows.posted(id, null, at);
        rows.touch(id);
    }

    /** Moves a meeting that nobody has opened; says that the minutes of a closed one are signed. */
    @Transactional
    public void state(MeetingId id, MeetingState to) {
        Meeting meeting = rows.locked(id);
        switch (to) {
            case PLANNED, CONVENED -> mustNotHaveBegun(meeting);
            case CALLED_OFF -> {
                mustNotHaveBegun(meeting);
                recorder.forget(id);
            }
            case MINUTED -> must(meeting.state() == MeetingState.CLOSED, meeting);
            case OPEN, CLOSED -> throw new IllegalArgumentException("acts open and close");
        }
        rows.state(id, to);
        rows.touch(id);
    }

    public List<Item> agenda(MeetingId id) {
        return agendas.of(id);
    }

    /** The whole agenda in its order; an item that keeps its number keeps what was said on it. */
    @Transactional
    public void agenda(MeetingId id, List<NewItem> items) {
        Meeting meeting = rows.locked(id);
        must(!meeting.isClosed(), meeting);
        agendas.put(id, items);
        rows.touch(id);
    }

    public Course course(MeetingId id) {
        return courses.of(rows.find(id).orElseThrow());
    }

    /** Who sits where; nobody any more once the meeting is closed. */
    public Map<Integer, MemberId> seats(MeetingId id) {
        return seats.owners(id);
    }

    /**
     * Gives a seat to every member who belongs there; who has one keeps it, unless they left or
     * changed their standing before the meeting began.
     */
    @Transactional
    public void seat(MeetingId id) {
        Meeting meeting = rows.locked(id);
        boolean isOver = meeting.isClosed() || meeting.state() == MeetingState.CALLED_OFF;
        if (!isOver && settle(meeting, convened(meeting))) {
            rows.touch(id);
        }
    }

    private boolean settle(Meeting meeting, List<Member> members) {
        boolean cleared = meeting.openedAt() == null && seats.clear(meeting.id(), members);
        return seats.give(meeting.id(), members) || cleared;
    }

    private List<Member> convened(Meeting meeting) {
        return cells.on(meeting.cell(), meeting.day()).stream()
                .filter(member -> meeting.kind() != MeetingKind.COMMITTEE || leads(member))
                .toList();
    }

    private static boolean leads(Member member) {
        return member.office() != null && member.office() != CellOffice.GROUP_LEADER;
    }

    /**
     * Takes acts, each once however often it is sent, in any order; those that cannot have happened
     * are refused one by one. The act that closes a meeting makes it forget who sat where and who
     * spoke.
     */
    @Transactional
    public Taken record(MeetingId id, List<Act> acts) {
        return recorder.record(id, acts);
    }

    /** Closes the meeting now. */
    @Transactional
    public Closing close(MeetingId id) {
        recorder.record(
                id, List.of(new Act(UUID.randomUUID(), clock.instant(), new Deed.Closed())));
        return Objects.requireNonNull(rows.locked(id).result());
    }

    private static void mustNotHaveBegun(Meeting meeting) {
        must(meeting.state() != MeetingState.OPEN && !meeting.isClosed(), meeting);
    }

    private static void must(boolean allowed, Meeting meeting) {
        if (!allowed) {
            throw new IllegalStateException("not while the meeting is " + meeting.state());
        }
    }
}
