package vn.caunoi.resolutions;

import static java.util.Locale.ROOT;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.Cell;
import vn.caunoi.documents.Numbering;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.Printer;
import vn.caunoi.documents.Series;
import vn.caunoi.files.FileId;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.meetings.Meeting;

/**
 * Adopts a resolution (ban hành nghị quyết): it gets its number and is frozen in two documents, all
 * in one transaction.
 */
@Component
class Adoption {

    private static final String KIND = "NQ";

    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final Numbering numbering;
    private final Printer printer;
    private final StoredFiles files;
    private final Journal journal;

    Adoption(
            JdbcClient jdbc,
            Drafts drafts,
            Numbering numbering,
            Printer printer,
            StoredFiles files,
            Journal journal) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.numbering = numbering;
        this.printer = printer;
        this.files = files;
        this.journal = journal;
    }

    /** Adopts it, or says in a sentence why not. */
    @Transactional
    Optional<String> of(Cell cell, Meeting meeting) {
        drafts.begin(meeting);
        Draft draft = drafts.of(cell, meeting);
        Optional<String> refusal = refusal(draft);
        if (refusal.isEmpty()) {
            drafts.keep(meeting, draft.paragraphs());
            freeze(draft);
        }
        return refusal;
    }

    static Optional<String> refusal(Draft draft) {
        if (!draft.meeting().isClosed()) {
            return Optional.of("Cuộc họp chưa bế mạc.");
        }
        if (draft.vote().isEmpty()) {
            return Optional.of(
                    "Ở kỳ họp này chưa có lần biểu quyết nghị quyết nào được thông qua. Nghị quyết"
                            + " chỉ ban hành theo kết quả đã ghi khi họp.");
        }
        return draft.style().term().isPresent()
                ? Optional.empty()
                : Optional.of(
                        "Chưa có nhiệm kỳ của chi bộ để đánh số. Hãy ghi nhiệm kỳ ở trang sổ biên"
                                + " bản.");
    }

    private void freeze(Draft draft) {
        Series series = draft.style().series(draft.cell(), KIND.toLowerCase(ROOT)).orElseThrow();
        String number = draft.style().number(numbering.next(series), KIND);
        Paper paper = ResolutionPaper.of(draft.numbered(number));
        String name = "nghi-quyet-" + number.replaceAll("[^0-9].*", "");
        VoteLine vote = draft.vote().orElseThrow();
        jdbc.sql(
                        """
                        update resolutions.resolution
                        set number = :number, adopted_on = :day, yes = :yes, base = :base,
                          pdf = :pdf, docx = :docx
                        where meeting = :meeting
                        """)
                .param("meeting", draft.meeting().id().value())
                .param("number", number)
                .param("day", draft.meeting().day())
                .param("yes", vote.share().part())
                .param("base", vote.share().whole())
                .param("pdf", keep(printer.pdf(paper), name + ".pdf").value())
                .param("docx", keep(printer.docx(paper), name + ".docx").value())
                .update();
        journal.record(
                new Act(
                        Act.doer(),
                        ResolutionActs.ADOPT,
                        draft.cell().unit(),
                        "",
                        "cuộc họp %d: %s".formatted(draft.meeting().id().value(), number)));
    }

    private FileId keep(byte[] bytes, String name) {
        return files.keep(new ByteArrayInputStream(bytes), name).id();
    }
}
