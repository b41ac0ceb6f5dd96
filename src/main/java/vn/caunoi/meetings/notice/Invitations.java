package vn.caunoi.meetings.notice;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.calendar.ICalendar;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.Member;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.PaperSize;
import vn.caunoi.documents.Part;
import vn.caunoi.documents.Printer;
import vn.caunoi.documents.Signature;
import vn.caunoi.meetings.Item;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.meetings.plan.MeetingWords;

/** Writes invitations: on paper (giấy mời) and for people's calendars (lịch). */
@Component
class Invitations {

    private static final String UID = "lich";

    private final Meetings meetings;
    private final Passes passes;
    private final Printer printer;
    private final Marks marks;
    private final Clock clock;

    Invitations(Meetings meetings, Passes passes, Printer printer, Marks marks, Clock clock) {
        this.meetings = meetings;
        this.passes = passes;
        this.printer = printer;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * A sheet of A5 for one member, with the pass to the meeting's page.
     *
     * @param origin where the program is reached: "https://…"
     */
    @Transactional
    byte[] paper(Cell cell, Meeting meeting, Member member, String origin) {
        String address = origin + Guests.address(passes.of(meeting.id(), member.id()));
        return printer.pdf(
                new Paper(
                        Paper.PARTY,
                        PaperSize.A5,
                        new Letterhead(
                                cell.superior(),
                                cell.name(),
                                "",
                                cell.place(),
                                LocalDate.now(clock)),
                        "GIẤY MỜI",
                        "Dự " + MeetingWords.name(meeting.kind()).toLowerCase(Locale.of("vi")),
                        List.of("đồng chí " + member.name()),
                        body(meeting, address),
                        List.of(Signature.of("T/M CHI BỘ", "")),
                        List.of("Như trên;", "Lưu Chi bộ."),
                        "",
                        "Giấy mời " + MeetingWords.title(meeting)));
    }

    /**
     * The meeting for a calendar: known by the same name for ever, with the number of its changes.
     */
    @Transactional
    String calendar(Cell cell, Meeting meeting) {
        boolean off = meeting.state() == MeetingState.CALLED_OFF;
        String uid = HexFormat.of().formatHex(marks.of(UID, "" + meeting.id().value()), 0, 12);
        var file = new ICalendar("Sinh hoat chi bo", off ? "CANCEL" : "PUBLISH");
        file.line("BEGIN:VEVENT")
                .line("UID:sinh-hoat-" + uid + "@caunoi")
                .line("SEQUENCE:" + (meeting.sequence() + (off ? 1 : 0)))
                .line("DTSTAMP:" + ICalendar.stamp(clock.instant()))
                .line("DTSTART:" + ICalendar.stamp(meeting.startsAt()))
                .line("DTEND:" + ICalendar.stamp(meeting.endsAt()))
                .words("SUMMARY", MeetingWords.name(meeting.kind()) + ", " + cell.name())
                .words("LOCATION", meeting.place())
                .line("STATUS:" + status(meeting))
                .line("END:VEVENT");
        return file.text();
    }

    /** The same as a file. */
    @Transactional
    ResponseEntity<byte[]> calendarFile(Cell cell, Meeting meeting) {
        return Handed.bytes(
                "sinh-hoat-%s.ics".formatted(meeting.day()),
                "text/calendar;charset=UTF-8",
                calendar(cell, meeting).getBytes(StandardCharsets.UTF_8));
    }

    private static String status(Meeting meeting) {
        return switch (meeting.state()) {
            case PLANNED -> "TENTATIVE";
            case CALLED_OFF -> "CANCELLED";
            case CONVENED, OPEN, CLOSED, MINUTED -> "CONFIRMED";
        };
    }

    private List<Part> body(Meeting meeting, String address) {
        return List.of(
                new Part.Qr(address, "Địa chỉ trang cuộc họp của người được mời"),
                Part.Fields.of(
                        new Part.Field("Thời gian", MeetingWords.when(meeting.startsAt())),
                        new Part.Field("Nơi họp", meeting.place()),
                        new Part.Field("Nội dung chính", meeting.subject()),
                        new Part.Field("Chủ trì", meeting.chair())),
                new Part.Section("Chương trình"),
                new Part.Numbered(
                        meetings.agenda(meeting.id()).stream().map(Item::question).toList()),
                new Part.Note(
                        "Quét mã để xem tài liệu, trả lời dự họp và góp ý; không cần tài khoản. Mã dành"
                                + " riêng cho người được mời, hết hiệu lực khi bế mạc."));
    }
}
