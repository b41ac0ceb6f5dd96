package vn.caunoi.resolutions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.cells.Cell;
import vn.caunoi.meetings.CellStyle;
import vn.caunoi.meetings.Closing;
import vn.caunoi.meetings.Meeting;

/**
 * All that a resolution is made of (căn cứ của nghị quyết).
 *
 * @param number empty while it is not adopted
 * @param reviewed the tasks of earlier meetings that this one looked at
 * @param given the tasks that this meeting gave
 * @param closing the figures of the meeting; null while it is not closed
 * @param vote empty while no vote on a resolution has passed
 * @param office of whoever signs
 */
record Draft(
        Cell cell,
        Meeting meeting,
        CellStyle style,
        String number,
        List<Paragraph> paragraphs,
        List<Task> reviewed,
        List<Task> given,
        @Nullable Closing closing,
        Optional<VoteLine> vote,
        String office) {

    Draft numbered(String officialNumber) {
        return new Draft(
                cell,
                meeting,
                style,
                officialNumber,
                paragraphs,
                reviewed,
                given,
                closing,
                vote,
                office);
    }

    List<String> part(int part) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.part() == part)
                .map(Paragraph::text)
                .toList();
    }
}
