package vn.caunoi.meetings.voices;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.MemberErased;
import vn.caunoi.meetings.ClosingPart;
import vn.caunoi.meetings.MeetingId;

/**
 * When a meeting is closed, signatures go and what was written is written anew, shuffled; those of
 * whoever is erased from the list of the cell go at once.
 */
@Component
class ForgottenSignatures implements ClosingPart {

    private final Contributions contributions;
    private final Box box;

    ForgottenSignatures(Contributions contributions, Box box) {
        this.contributions = contributions;
        this.box = box;
    }

    @Override
    public void close(MeetingId meeting) {
        contributions.close(meeting);
        box.close(meeting);
    }

    @EventListener
    void forget(MemberErased erased) {
        contributions.forget(erased.member());
    }
}
