package vn.caunoi.meetings;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.caunoi.law.Law;

/** The courses of meetings as they were last told on this node (diễn biến đã dựng). */
@Component
class Courses {

    /** More meetings at once than a node serves; then the memory begins anew. */
    private static final int MOST = 1_000;

    private final ActBook book;
    private final Agendas agendas;
    private final Seats seats;
    private final Law law;
    private final Map<MeetingId, Course> told = new ConcurrentHashMap<>();

    Courses(ActBook book, Agendas agendas, Seats seats, Law law) {
        this.book = book;
        this.agendas = agendas;
        this.seats = seats;
        this.law = law;
    }

    /** In a transaction it is told anew: that may know more than it has committed. */
    Course of(Meeting meeting) {
        @Nullable Course known = told.get(meeting.id());
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return anew(meeting, known);
        }
        if (known != null && known.meeting().equals(meeting)) {
            return known;
        }
        Course course = anew(meeting, known);
        makeRoom();
        told.put(meeting.id(), course);
        return course;
    }

    private Course anew(Meeting meeting, @Nullable Course known) {
        return Course.of(
                meeting,
                agendas.of(meeting.id()),
                seats.places(meeting.id()),
                book.of(meeting.id()),
                rules(meeting, known));
    }

    /** Rules are read once for a meeting that stays on its day. */
    private Rulebook rules(Meeting meeting, @Nullable Course known) {
        return known != null && isOfTheSameDay(known.meeting(), meeting)
                ? known.rules()
                : Rulebook.of(law, meeting.kind(), meeting.day(), meeting.cell());
    }

    private static boolean isOfTheSameDay(Meeting before, Meeting now) {
        return before.day().equals(now.day()) && before.kind() == now.kind();
    }

    private void makeRoom() {
        if (told.size() >= MOST) {
            told.clear();
        }
    }
}
