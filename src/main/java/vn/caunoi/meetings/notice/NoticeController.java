package vn.caunoi.meetings.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.meetings.plan.MeetingPages;
import vn.caunoi.meetings.plan.Typed;
import vn.caunoi.meetings.plan.TypedMoment;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** Invites to a meeting, and records when its papers were posted in the national handbook. */
@Controller
class NoticeController {

    static final String ADDRESS = MeetingAddress.ONE + "/thong-bao";
    static final String POSTING = ADDRESS + "/so-tay";

    private static final String PAST =
            "Giờ họp đã qua: hãy sửa ngày giờ trước, để người được mời biết đến lúc nào.";
    private static final String NO_AGENDA =
            "Chưa có chương trình: hãy soạn chương trình trước, để người được mời biết sẽ bàn gì.";

    private final MeetingPages pages;
    private final Meetings meetings;
    private final Notices notices;
    private final Recipients recipients;
    private final Posting posting;
    private final Journal journal;
    private final Clock clock;

    NoticeController(
            MeetingPages pages,
            Meetings meetings,
            Notices notices,
            Recipients recipients,
            Posting posting,
            Journal journal,
            Clock clock) {
        this.pages = pages;
        this.meetings = meetings;
        this.notices = notices;
        this.recipients = recipients;
        this.posting = posting;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable long unit, @PathVariable long meeting) {
        return page(pages.meeting(unit, meeting), "");
    }

    @PostMapping(ADDRESS)
    ModelAndView create(@PathVariable long unit, @PathVariable long meeting, Officer officer) {
        Meeting found = pages.prepared(unit, meeting);
        Optional<String> refusal = refusal(found);
        if (refusal.isPresent()) {
            return MeetingPages.unfit(page(found, refusal.get()));
        }
        notices.convene(pages.cell(unit), found, officer);
        return SeeOther.to(MeetingAddress.of(found) + "?da-ghi=thong-bao");
    }

    @PostMapping(POSTING)
    @Transactional
    ModelAndView update(
            @PathVariable long unit,
            @PathVariable long meeting,
            @RequestParam Map<String, String> fields,
            Officer officer) {
        Meeting found = pages.meeting(unit, meeting);
        var typed = new Typed(fields);
        Field day = day(typed.text("ngay-dang"));
        Field time = time(typed.text("gio-dang"));
        Optional<Instant> at =
                TypedMoment.at(day.value(), time.value())
                        .filter(moment -> !moment.isAfter(clock.instant()));
        if (at.isEmpty()) {
            return MeetingPages.unfit(
                    page(
                            found,
                            day.mistaken("Hãy ghi ngày giờ đã đăng, không sau lúc này."),
                            time,
                            ""));
        }
        post(found, typed.text("gi").equals("ket-qua"), at.get(), officer);
        return SeeOther.to(MeetingAddress.of(found) + "/thong-bao#so-tay");
    }

    private Optional<String> refusal(Meeting meeting) {
        if (meeting.endsAt().isBefore(clock.instant())) {
            return Optional.of(PAST);
        }
        return meetings.agenda(meeting.id()).isEmpty() ? Optional.of(NO_AGENDA) : Optional.empty();
    }

    private void post(Meeting meeting, boolean results, Instant at, Officer officer) {
        if (results) {
            meetings.resultsPosted(meeting.id(), at);
        } else {
            meetings.papersPosted(meeting.id(), at);
        }
        String what = "cuộc họp " + meeting.id().value();
        journal.record(Act.by(officer, NoticeActs.POSTED, meeting.cell(), "", what));
    }

    private ModelAndView page(Meeting meeting, String refusal) {
        return page(meeting, day(Formats.day(LocalDate.now(clock))), time(""), refusal);
    }

    private ModelAndView page(Meeting meeting, Field day, Field time, String refusal) {
        Cell cell = pages.cell(meeting.cell().value());
        Page page = pages.page(cell, meeting, "Thông báo", "/thong-bao");
        return new ModelAndView("meetings/notice/notice")
                .addObject("page", day.wrong() || !refusal.isEmpty() ? page.mistaken() : page)
                .addObject("meeting", meeting)
                .addObject("told", recipients.of(meeting))
                .addObject("sent", notices.of(meeting.id()))
                .addObject("papers", posting.papers(meeting))
                .addObject("results", posting.results(meeting))
                .addObject("fields", List.of(day, time))
                .addObject("day", day)
                .addObject("time", time)
                .addObject("refusal", refusal);
    }

    private static Field day(String typed) {
        return Field.of("ngay-dang", "Ngày đăng").hinting("Ví dụ 02/12/2026").holding(typed);
    }

    private static Field time(String typed) {
        return Field.of("gio-dang", "Giờ đăng").hinting("Ví dụ 08:15").holding(typed);
    }
}
