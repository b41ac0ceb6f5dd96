package vn.caunoi.statistics.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.caunoi.statistics.Answer;
import vn.caunoi.statistics.Broken;
import vn.caunoi.statistics.DossierClass;
import vn.caunoi.statistics.Partition;
import vn.caunoi.statistics.Profile;
import vn.caunoi.statistics.Share;
import vn.caunoi.web.Formats;

/**
 * The figures of the block on the home page (khối Kết quả giải quyết TTHC): lines that add up, or
 * what does not.
 *
 * @param heading "Đến tháng 09"
 */
record Brief(String heading, Share solved, List<Line> lines, List<String> faults, Instant updated) {

    record Line(String label, String value) {}

    static Brief of(String heading, Answer answer, Instant updated) {
        return switch (answer) {
            case Partition it ->
                    new Brief(
                            heading,
                            new Share(it.solved(), it.total()),
                            lines(it),
                            List.of(),
                            updated);
            case Broken it -> new Brief(heading, new Share(0, 0), List.of(), it.faults(), updated);
        };
    }

    private static List<Line> lines(Partition it) {
        var lines = new ArrayList<Line>();
        lines.add(count("Số hồ sơ xử lý", it.total()));
        lines.add(count("Trước & đúng hạn", Figure.IN_TIME.in(it)));
        lines.add(count("Trễ hạn", Figure.LATE.in(it)));
        lines.add(
                new Line(
                        "Tỷ lệ đúng hạn trong số đã phân loại",
                        Profile.ALL_CLASSED.of(it).percent()));
        lines.add(new Line("Tỉ lệ trễ hạn", new Share(Figure.LATE.in(it), it.total()).percent()));
        some(lines, Figure.UNCLASSED.label(), Figure.UNCLASSED.in(it));
        some(lines, Figure.OPEN.label(), it.carriedOn());
        some(
                lines,
                "Rút, dừng, hoặc xong mà không rõ hạn",
                it.of(
                        DossierClass.WITHDRAWN,
                        DossierClass.STOPPED,
                        DossierClass.FINISHED_WITHOUT_DUE));
        return List.copyOf(lines);
    }

    private static void some(List<Line> lines, String label, long count) {
        if (count > 0) {
            lines.add(count(label, count));
        }
    }

    private static Line count(String label, long count) {
        return new Line(label, Formats.number(count));
    }
}
