package vn.caunoi.calendar;

import java.time.Instant;
import vn.caunoi.identity.PersonId;

/**
 * The calendar says something else from now on (đã ghi hoặc rút thông báo): a notice was recorded
 * or taken back. Told inside the transaction that did it.
 *
 * @param reason which notice, of what day, as people cite it
 * @param before the calendar that this one takes the place of
 */
public record NoticeRecorded(
        Instant recordedAt, PersonId by, String reason, WorkingDays before, WorkingDays after) {}
