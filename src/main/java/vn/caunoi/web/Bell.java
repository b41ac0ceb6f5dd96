package vn.caunoi.web;

/** Counts the messages that somebody has not read (chuông báo); the room of notifications does. */
public interface Bell {

    long unread(long person);
}
