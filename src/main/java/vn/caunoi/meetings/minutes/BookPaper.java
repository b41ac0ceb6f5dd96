package vn.caunoi.meetings.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.caunoi.cells.Cell;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.PaperSize;
import vn.caunoi.documents.Part;
import vn.caunoi.documents.Part.Column;
import vn.caunoi.documents.Part.Grid;
import vn.caunoi.documents.Part.NewPage;
import vn.caunoi.documents.Part.Note;
import vn.caunoi.documents.Part.Section;
import vn.caunoi.meetings.Attendance;
import vn.caunoi.meetings.CellStyle;
import vn.caunoi.web.Formats;

/**
 * The minute-book of a year as it is printed (sổ biên bản): a list, then each of the minutes.
 *
 * @param secretary who signs it; empty when the cell has none
 */
record BookPaper(Cell cell, CellStyle style, BookYear year, LocalDate printedOn, String secretary) {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("Số", 3, true),
                    new Column("Ngày họp", 3, true),
                    new Column("Cuộc họp", 6, false),
                    new Column("Dự họp", 2, true),
                    new Column("Biểu quyết", 2, true));

    Paper paper() {
        return new Paper(
                Paper.PARTY,
                PaperSize.A4,
                new Letterhead(cell.superior(), cell.name(), "", cell.place(), printedOn),
                "SỔ BIÊN BẢN",
                "Năm " + year.year(),
                List.of(),
                body(),
                List.of(style.signature("Bí thư", secretary)),
                List.of("Lưu Chi bộ."),
                "",
                "Sổ biên bản %s năm %d".formatted(cell.name(), year.year()),
                style.leading());
    }

    private List<Part> body() {
        List<Part> body = new ArrayList<>();
        body.add(new Grid(COLUMNS, year.lines().stream().map(BookPaper::row).toList()));
        for (BookYear.Line line : year.lines()) {
            EventLog log = line.log();
            body.add(new NewPage());
            body.add(
                    new Section(
                            "BIÊN BẢN SỐ %s, %s"
                                    .formatted(
                                            log.imprint().number(),
                                            MinutesPaper.subject(log.meeting()))));
            body.addAll(MinutesPaper.of(log).body());
            body.add(new Note("Mã SHA-256 của bản PDF đã chốt: " + line.minutes().pdf()));
        }
        return body;
    }

    private static List<String> row(BookYear.Line line) {
        Attendance there = line.log().course().attendance();
        return List.of(
                line.log().imprint().number(),
                Formats.day(line.log().meeting().startsAt()),
                MinutesPaper.subject(line.log().meeting()),
                there.rate().toString(),
                String.valueOf(line.log().course().votes().size()));
    }
}
