package vn.caunoi.meetings;

/** Which meeting (cuộc họp). */
public record MeetingId(long value) {}
