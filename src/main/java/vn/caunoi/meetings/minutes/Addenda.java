package vn.caunoi.meetings.minutes;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.PaperSize;
import vn.caunoi.documents.Printer;
import vn.caunoi.documents.Signature;
import vn.caunoi.files.FileId;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;

/**
 * What is added to minutes after they were frozen (văn bản bổ sung), each a document of its own.
 */
@Component
class Addenda {

    private final MinuteBook book;
    private final FrozenLogs frozen;
    private final Printer printer;
    private final StoredFiles files;
    private final Journal journal;
    private final Clock clock;

    Addenda(
            MinuteBook book,
            FrozenLogs frozen,
            Printer printer,
            StoredFiles files,
            Journal journal,
            Clock clock) {
        this.book = book;
        this.frozen = frozen;
        this.printer = printer;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whoever adds something signs it. */
    @Transactional
    void add(Sitting sitting, Progress.Frozen minutes, String text, Officer officer) {
        MeetingId meeting = sitting.meeting().id();
        book.locked(meeting);
        int number = book.addenda(meeting).size() + 1;
        Paper paper = paper(frozen.of(minutes), number, text, officer);
        String name = "bo-sung-%d-bien-ban-%02d".formatted(number, minutes.number());
        book.add(
                meeting,
                number,
                keep(printer.pdf(paper), name + ".pdf"),
                keep(printer.docx(paper), name + ".docx"),
                officer);
        journal.record(
                Act.by(
                        officer,
                        MinutesActs.ADD,
                        sitting.cell().unit(),
                        "",
                        "cuộc họp %d, bổ sung %d".formatted(meeting.value(), number)));
    }

    private Paper paper(EventLog minutes, int number, String text, Officer officer) {
        Imprint around = minutes.imprint();
        String subject =
                "lần thứ %d biên bản số %s ngày %s"
                        .formatted(
                                number, around.number(), Formats.day(minutes.meeting().startsAt()));
        return new Paper(
                Paper.PARTY,
                PaperSize.A4,
                head(around),
                "BỔ SUNG BIÊN BẢN",
                subject,
                List.of(),
                ItemParts.paragraphs(text),
                List.of(new Signature(List.of("Người bổ sung"), "", officer.name())),
                List.of("Lưu cùng biên bản."),
                "",
                "Bổ sung " + subject,
                around.leading());
    }

    private Letterhead head(Imprint around) {
        return new Letterhead(
                around.superior(),
                around.issuer(),
                "",
                around.place(),
                Moments.day(clock.instant()));
    }

    private FileId keep(byte[] bytes, String name) {
        return files.keep(new ByteArrayInputStream(bytes), name).id();
    }
}
