package vn.caunoi.meetings.minutes;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;

/** The page of a meeting's minutes, as it is and as it comes back with what is to be put right. */
@Component
class MinutesPages {

    private final Meetings meetings;
    private final MinuteBook book;
    private final EventLogs logs;
    private final FrozenLogs frozen;

    MinutesPages(Meetings meetings, MinuteBook book, EventLogs logs, FrozenLogs frozen) {
        this.meetings = meetings;
        this.book = book;
        this.logs = logs;
        this.frozen = frozen;
    }

    ModelAndView of(Sitting sitting) {
        return of(sitting, MinutesForms.EMPTY);
    }

    ModelAndView of(Sitting sitting, MinutesForms forms) {
        MeetingId meeting = sitting.meeting().id();
        Progress progress = book.of(meeting);
        EventLog log = progress.frozen() == null ? logs.of(sitting) : frozen.of(progress.frozen());
        String heading = "Biên bản " + MinutesPaper.subject(log.meeting());
        var view =
                new ModelAndView("meetings/minutes/minutes")
                        .addObject("page", page(sitting, heading, forms))
                        .addObject("heading", heading)
                        .addObject("sitting", sitting)
                        .addObject("state", MinutesState.of(meetings.course(meeting), progress))
                        .addObject("number", log.imprint().number())
                        .addObject("parts", MinutesPaper.of(log).body())
                        .addObject("scans", book.scans(meeting))
                        .addObject("addenda", book.addenda(meeting))
                        .addObject("forms", forms);
        view.setStatus(forms.isMistaken() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private static Page page(Sitting sitting, String heading, MinutesForms forms) {
        Page page =
                Page.of(heading, sitting.minutes())
                        .below(
                                new Link("Sinh hoạt", MeetingAddress.of(sitting.cell().unit())),
                                new Link("Cuộc họp", sitting.address()));
        return forms.isMistaken() ? page.mistaken() : page;
    }

    /** The same page with a sentence above. */
    ModelAndView refused(Sitting sitting, String sentence) {
        return of(sitting, MinutesForms.EMPTY.refused(List.of(sentence)));
    }
}
