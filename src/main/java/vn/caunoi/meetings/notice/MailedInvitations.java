package vn.caunoi.meetings.notice;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.MemberId;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.notifications.MessageTemplate;
import vn.caunoi.notifications.OutsideLetters;

/** Writes to members without an account who have an e-mail address (thư mời), with their pass. */
@Component
class MailedInvitations {

    private final OutsideLetters letters;
    private final Passes passes;
    private final Invitations invitations;

    MailedInvitations(OutsideLetters letters, Passes passes, Invitations invitations) {
        this.letters = letters;
        this.passes = passes;
        this.invitations = invitations;
    }

    /** In the transaction of what they are told. A meeting that is called off has no passes. */
    void send(
            MessageTemplate template,
            Map<String, String> words,
            Cell cell,
            Meeting meeting,
            Recipients.Told told) {
        String calendar = invitations.calendar(cell, meeting);
        told.addresses()
                .forEach(
                        (member, address) ->
                                letters.send(
                                        address,
                                        template.code(),
                                        words,
                                        href(meeting, member),
                                        calendar));
    }

    private String href(Meeting meeting, MemberId member) {
        return meeting.state() == MeetingState.CALLED_OFF
                ? ""
                : Guests.address(passes.of(meeting.id(), member));
    }
}
