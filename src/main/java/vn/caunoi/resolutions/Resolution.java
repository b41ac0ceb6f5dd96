package vn.caunoi.resolutions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.units.UnitId;

/**
 * What a meeting resolved (nghị quyết).
 *
 * @param number "05-NQ/CB" once adopted; empty before
 * @param subject what it is about: "phiên họp thường kỳ tháng 11/2026"
 * @param adoptedOn null for a draft
 */
public record Resolution(
        MeetingId meeting,
        UnitId cell,
        String number,
        String subject,
        @Nullable LocalDate adoptedOn,
        List<Paragraph> paragraphs) {

    public Resolution {
        paragraphs = List.copyOf(paragraphs);
    }

    public boolean isAdopted() {
        return adoptedOn != null;
    }

    /** The paragraphs of a part, in their order. */
    public List<Paragraph> part(int part) {
        return paragraphs.stream().filter(paragraph -> paragraph.part() == part).toList();
    }
}
