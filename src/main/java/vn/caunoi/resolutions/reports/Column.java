package vn.caunoi.resolutions.reports;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.caunoi.statistics.Share;
import vn.caunoi.web.Cell;
import vn.caunoi.web.Formats;

/**
 * A column of the report (cột báo cáo), on the page and in the file.
 *
 * @param count what is counted, or the part of a share
 * @param whole of what the share is; null for a plain count
 */
record Column(String heading, Line line, Measure count, Optional<Measure> whole) {

    static final String SILENT = "không nêu";

    static final List<Column> ALL =
            List.of(
                    count("Kỳ phải họp", Line.MEETINGS, Measure.CELLS),
                    count("Kỳ đã họp", Line.MEETINGS, Measure.HELD),
                    share("Tỷ lệ kỳ đã họp", Line.MEETINGS, Measure.HELD, Measure.CELLS),
                    count("Kỳ có chuyên đề", Line.MEETINGS, Measure.THEMATIC),
                    count("Lượt phải dự", Line.ATTENDANCE, Measure.EXPECTED),
                    count("Lượt có mặt", Line.ATTENDANCE, Measure.ATTENDED),
                    share("Tỷ lệ dự họp", Line.ATTENDANCE, Measure.ATTENDED, Measure.EXPECTED),
                    count("Lượt người phát biểu", Line.ATTENDANCE, Measure.SPOKE),
                    share("Tỷ lệ phát biểu", Line.ATTENDANCE, Measure.SPOKE, Measure.ATTENDED),
                    count("Việc đến hạn", Line.TASKS, Measure.TASKS_DUE),
                    count("Việc xong đúng hạn", Line.TASKS, Measure.TASKS_IN_TIME),
                    share("Tỷ lệ đúng hạn", Line.TASKS, Measure.TASKS_IN_TIME, Measure.TASKS_DUE),
                    count("Xếp loại tốt", Line.GRADES, Measure.GOOD),
                    count("Khá", Line.GRADES, Measure.FAIR),
                    count("Trung bình", Line.GRADES, Measure.AVERAGE),
                    count("Kém", Line.GRADES, Measure.WEAK));

    private static Column count(String heading, Line line, Measure count) {
        return new Column(heading, line, count, Optional.empty());
    }

    private static Column share(String heading, Line line, Measure part, Measure whole) {
        return new Column(heading, line, part, Optional.of(whole));
    }

    String text(Told row) {
        return row.of(line)
                .map(
                        sums ->
                                whole.map(of -> sums.share(count, of).percent(1))
                                        .orElseGet(() -> Formats.number(sums.of(count))))
                .orElse(SILENT);
    }

    Cell cell(Told row) {
        Function<Sums, Cell> figure =
                sums ->
                        whole.map(of -> sums.share(count, of))
                                .map(Column::cell)
                                .orElseGet(() -> Cell.number(sums.of(count)));
        return row.of(line).map(figure).orElseGet(() -> Cell.text(SILENT));
    }

    private static Cell cell(Share share) {
        return Cell.share(share.part(), share.whole());
    }
}
