package vn.caunoi.meetings.notice;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.MemberErased;
import vn.caunoi.meetings.ClosingPart;
import vn.caunoi.meetings.MeetingId;

/**
 * When a meeting is closed, passes end, answers go, and openings stay as counts alone; of whoever
 * is erased from the list of the cell they go at once.
 */
@Component
class ForgottenAnswers implements ClosingPart {

    private final Documents documents;
    private final Passes passes;
    private final Replies replies;

    ForgottenAnswers(Documents documents, Passes passes, Replies replies) {
        this.documents = documents;
        this.passes = passes;
        this.replies = replies;
    }

    @Override
    public void close(MeetingId meeting) {
        documents.close(meeting);
        passes.drop(meeting);
        replies.forget(meeting);
    }

    @EventListener
    void forget(MemberErased erased) {
        passes.drop(erased.member());
        replies.forget(erased.member());
    }
}
