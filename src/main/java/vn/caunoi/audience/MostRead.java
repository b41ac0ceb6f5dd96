package vn.caunoi.audience;

/** A subject that is read much (đọc nhiều), and how often. */
public record MostRead(String subject, long readers) {}
