/**
 * Working days as official notices made them (lịch làm việc, ngày nghỉ, làm bù), limits and due
 * days.
 *
 * <p>Floor 4. Addresses: {@code /lich-lam-viec/**} and the feed {@code /lich-lam-viec.ics}. Tables:
 * schema {@code calendar}; notices, withdrawals and hours of work are only added, never changed.
 *
 * <p>A due day comes from {@link vn.caunoi.calendar.DueDay}: the receipt, a {@link
 * vn.caunoi.calendar.Limit}, the waits and the {@link vn.caunoi.calendar.WorkingDays} as {@link
 * vn.caunoi.calendar.WorkCalendar} knew them at a moment. It tells others {@link
 * vn.caunoi.calendar.NoticeRecorded}, and asks them by {@link vn.caunoi.calendar.OpenDeadlines}
 * what a notice would move before anybody confirms it.
 *
 * <p>Law: Bộ luật Dân sự 2015, Điều 147 and 148 (how a limit is counted); Bộ luật Lao động 2019,
 * Điều 111 and 112 (holidays, made up on the next working day); what it rests on for each day
 * stands in {@code rules.yaml}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Lịch làm việc",
        allowedDependencies = {
            "program",
            "web",
            "web :: components",
            "units",
            "journal",
            "identity",
            "spreadsheets"
        })
package vn.caunoi.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
