package vn.caunoi.calendar;

import java.time.Instant;

/**
 * The calendar says something else from now on (đã ghi hoặc rút thông báo): a notice was recorded
 * or taken back. Told inside the transaction that did it.
 */
public record NoticeRecorded(Instant recordedAt) {}
