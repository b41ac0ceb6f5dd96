package vn.caunoi.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.identity.PersonId;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.web.ChangedPages;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;

/** Where notices are tried, recorded and taken back (bàn ghi sổ thông báo). */
@Component
class NoticeDesk {

    private final Notices notices;
    private final WorkCalendar calendar;
    private final ObjectProvider<OpenDeadlines> rooms;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final ChangedPages pages;
    private final Clock clock;

    NoticeDesk(
            Notices notices,
            WorkCalendar calendar,
            ObjectProvider<OpenDeadlines> rooms,
            Journal journal,
            ApplicationEventPublisher events,
            ChangedPages pages,
            Clock clock) {
        this.notices = notices;
        this.calendar = calendar;
        this.rooms = rooms;
        this.journal = journal;
        this.events = events;
        this.pages = pages;
        this.clock = clock;
    }

    List<Entry> entries() {
        return notices.entries(clock.instant());
    }

    Entry entry(long id) {
        return notices.at(id, clock.instant())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Why a notice cannot say this of this day; nothing when it can. */
    Optional<String> objection(LocalDate day, boolean works) {
        if (!WorkingDays.covers(day)) {
            return Optional.of(new OutsideCalendar(day).sentence());
        }
        Optional<Entry> before =
                entries().stream()
                        .filter(Entry::holds)
                        .filter(entry -> entry.notice().days().anyMatch(day::equals))
                        .findFirst();
        if (before.isPresent()) {
            return Optional.of(
                    "%s đã có trong %s; muốn ghi khác thì rút thông báo ấy trước."
                            .formatted(Formats.day(day), before.get().notice().title()));
        }
        WorkingDays now = calendar.now();
        return (works ? now.works(day) : now.isWeeklyRest(day))
                ? Optional.of(already(day, works))
                : Optional.empty();
    }

    /**
     * Records notices if this is what was seen, else says what they would bring about.
     *
     * @param seen the fingerprint of the dry run that was confirmed; empty before the first look
     */
    @Transactional
    public Optional<DryRun> record(List<Notice> more, String seen, Officer officer) {
        Instant now = moment(seen);
        Trial trial = tryOut(Stream.concat(calendar.held(now), more.stream()));
        if (!seen.equals(trial.run().fingerprint())) {
            return Optional.of(trial.run());
        }
        more.forEach(notice -> notices.record(notice, now, officer.id()));
        String said = more.stream().map(NoticeDesk::told).collect(Collectors.joining("\n"));
        String cited = more.stream().map(Notice::cited).collect(Collectors.joining("; "));
        announce(
                trial.told(now, officer, "Theo " + cited),
                Act.by(officer, CalendarActs.RECORD, null, "", said));
        return Optional.empty();
    }

    /** Takes a notice back in the same way. */
    @Transactional
    public Optional<DryRun> withdraw(Entry entry, String reason, String seen, Officer officer) {
        Instant now = moment(seen);
        Trial trial =
                tryOut(
                        entries().stream()
                                .filter(other -> other.holds() && other.id() != entry.id())
                                .map(Entry::notice));
        if (!seen.equals(trial.run().fingerprint())) {
            return Optional.of(trial.run());
        }
        notices.withdraw(entry.id(), reason, now, officer.id());
        announce(
                trial.told(now, officer, "Đã rút " + entry.notice().cited()),
                Act.by(officer, CalendarActs.WITHDRAW, null, told(entry.notice()), reason));
        return Optional.empty();
    }

    /** Whoever confirms keeps others from writing, so that what was seen still holds. */
    private Instant moment(String seen) {
        if (!seen.isEmpty()) {
            notices.lock();
        }
        return clock.instant();
    }

    private void announce(NoticeRecorded event, Act act) {
        events.publishEvent(event);
        pages.everywhere();
        journal.record(act);
    }

    /** What was tried out: the calendar as it is, and as it would be. */
    private record Trial(WorkingDays before, WorkingDays after, DryRun run) {

        NoticeRecorded told(Instant now, Officer officer, String reason) {
            return new NoticeRecorded(now, new PersonId(officer.id()), reason, before, after);
        }
    }

    private Trial tryOut(Stream<Notice> held) {
        WorkingDays before = calendar.now();
        WorkingDays after = calendar.supposing(held);
        return new Trial(before, after, DryRun.of(before, after, rooms.orderedStream().toList()));
    }

    private static String told(Notice notice) {
        return notice.title() + ": " + notice.said();
    }

    private static String already(LocalDate day, boolean works) {
        return "%s là %s, vốn đã là ngày %s."
                .formatted(
                        Formats.day(day),
                        YearView.weekday(day),
                        works ? "làm việc" : "nghỉ hằng tuần");
    }
}
