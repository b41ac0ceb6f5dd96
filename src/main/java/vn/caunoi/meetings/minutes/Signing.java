package vn.caunoi.meetings.minutes;

import static java.util.Locale.ROOT;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.documents.Numbering;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.Printer;
import vn.caunoi.files.FileId;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.meetings.CellStyle;
import vn.caunoi.meetings.Course;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.web.Officer;

/**
 * The recorder signs, then the chair (ký biên bản); with the second signature the minutes get their
 * number and are frozen. All of it happens in one transaction.
 */
@Component
class Signing {

    private static final String KIND = "BB";

    private final Meetings meetings;
    private final EventLogs logs;
    private final MinuteBook book;
    private final Numbering numbering;
    private final Printer printer;
    private final StoredFiles files;
    private final Journal journal;

    Signing(
            Meetings meetings,
            EventLogs logs,
            MinuteBook book,
            Numbering numbering,
            Printer printer,
            StoredFiles files,
            Journal journal) {
        this.meetings = meetings;
        this.logs = logs;
        this.book = book;
        this.numbering = numbering;
        this.printer = printer;
        this.files = files;
        this.journal = journal;
    }

    /** Signs, or says in a sentence why not; who signed already signs no second time. */
    @Transactional
    Optional<String> sign(Sitting sitting, Role role, Officer officer, Instant at) {
        MeetingId meeting = sitting.meeting().id();
        Progress progress = book.locked(meeting);
        if (role.of(progress) != null) {
            return Optional.empty();
        }
        Optional<String> refusal = refusal(sitting, role, officer, progress);
        if (refusal.isPresent()) {
            return refusal;
        }
        boolean onPaper = !isNamed(role, sitting.meeting(), officer);
        book.sign(meeting, role, new Signed(at, onPaper), officer);
        if (role == Role.CHAIR) {
            freeze(sitting, at);
        }
        tell(sitting, role, officer);
        return Optional.empty();
    }

    private void tell(Sitting sitting, Role role, Officer officer) {
        long meeting = sitting.meeting().id().value();
        journal.record(
                Act.by(
                        officer,
                        MinutesActs.SIGN,
                        sitting.cell().unit(),
                        "",
                        "cuộc họp %d, %s".formatted(meeting, role.code())));
    }

    private Optional<String> refusal(
            Sitting sitting, Role role, Officer officer, Progress progress) {
        Meeting meeting = sitting.meeting();
        if (!meeting.isClosed()) {
            return Optional.of("Cuộc họp chưa bế mạc. Hãy bế mạc rồi ký biên bản.");
        }
        return settled(meetings.course(meeting.id()))
                .or(() -> numbered(sitting))
                .or(() -> inOrder(role, progress))
                .or(() -> named(role, sitting, officer));
    }

    private static Optional<String> settled(Course course) {
        return Adoption.isSettled(course)
                ? Optional.empty()
                : Optional.of(
                        "Biên bản chưa được cuộc họp thông qua. Hãy ghi kết quả biểu quyết thông qua"
                                + " biên bản.");
    }

    private Optional<String> numbered(Sitting sitting) {
        return logs.style(sitting).term().isPresent()
                ? Optional.empty()
                : Optional.of(
                        "Chưa có nhiệm kỳ của chi bộ để đánh số biên bản. Hãy ghi nhiệm kỳ ở trang"
                                + " sổ biên bản.");
    }

    private static Optional<String> inOrder(Role role, Progress progress) {
        return role == Role.CHAIR && progress.recorder() == null
                ? Optional.of(
                        "Thư ký ký trước, chủ trì ký sau; có việc ghi thêm sau khi thư ký ký thì thư ký"
                                + " xem và ký lại.")
                : Optional.empty();
    }

    private Optional<String> named(Role role, Sitting sitting, Officer officer) {
        Meeting meeting = sitting.meeting();
        if (meeting.chair().isEmpty() || meeting.recorder().isEmpty()) {
            return Optional.of("Cuộc họp chưa ghi tên chủ trì và thư ký.");
        }
        if (Role.name(meeting.chair()).equals(Role.name(meeting.recorder()))) {
            return Optional.of("Chủ trì không tự ghi biên bản. Hãy ghi tên thư ký khác.");
        }
        return isNamed(role, meeting, officer) || !book.scans(meeting.id()).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "%s của cuộc họp là đồng chí %s: chính đồng chí ấy ký, hoặc đính kèm bản chụp biên bản đã ký trên giấy rồi ghi nhận."
                                .formatted(role.label(), role.of(meeting)));
    }

    private static boolean isNamed(Role role, Meeting meeting, Officer officer) {
        return Role.name(role.of(meeting)).equals(officer.name());
    }

    private void freeze(Sitting sitting, Instant at) {
        CellStyle style = logs.style(sitting);
        int number =
                numbering.next(style.series(sitting.cell(), KIND.toLowerCase(ROOT)).orElseThrow());
        EventLog log = logs.of(sitting).numbered(style.number(number, KIND));
        Paper paper = MinutesPaper.of(log);
        String name = "bien-ban-%02d".formatted(number);
        book.freeze(
                sitting.meeting().id(),
                number,
                at,
                keep(printer.pdf(paper, log.enclosure()), name + ".pdf"),
                keep(printer.docx(paper, log.enclosure()), name + ".docx"));
        meetings.state(sitting.meeting().id(), MeetingState.MINUTED);
    }

    private FileId keep(byte[] bytes, String name) {
        return files.keep(new ByteArrayInputStream(bytes), name).id();
    }
}
