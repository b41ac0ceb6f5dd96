package vn.caunoi.meetings;

/**
 * What else is forgotten when a meeting is closed (phần xóa khi bế mạc): signatures, who has
 * answered. It runs in the transaction that closes the meeting.
 */
public interface ClosingPart {

    void close(MeetingId meeting);
}
