package vn.caunoi.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.law.Mark;

/**
 * How papers of one family look from a day on, and who says so (thể thức).
 *
 * @param family whose papers: {@link Paper#STATE}
 * @param from the first day
 * @param until the last day, or null while no end is known
 * @param mark how far it has been compared with its source: the code of a {@link Mark}
 * @param font in which .docx names it; PDFs embed a font of the same widths
 * @param motto the lines at the top right, the last one underlined
 * @param underIssuer a sign below the issuer; empty for a short line
 * @param underSubject what ends the title; may be empty
 * @param officeBold the office of whoever signs is as bold as the body that they sign for
 * @param recipientsUnderlined the words above the recipients are underlined, not slanted
 */
record StylePack(
        String code,
        String family,
        String title,
        String source,
        String article,
        LocalDate from,
        @Nullable LocalDate until,
        String mark,
        String note,
        String font,
        List<String> motto,
        String underIssuer,
        String underSubject,
        boolean officeBold,
        boolean recipientsUnderlined,
        String numberLabel,
        String recipientsLabel,
        Map<PaperSize, Layout> sheets) {

    StylePack {
        if (Mark.read(mark).isEmpty()) {
            throw new IllegalArgumentException("no mark: " + mark);
        }
        motto = List.copyOf(motto);
        sheets = Map.copyOf(sheets);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    Layout on(PaperSize size) {
        Layout layout = sheets.get(size);
        if (layout == null) {
            throw new IllegalArgumentException(code + " has no layout for " + size);
        }
        return layout;
    }
}
