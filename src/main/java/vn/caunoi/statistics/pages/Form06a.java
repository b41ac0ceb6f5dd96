package vn.caunoi.statistics.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.statistics.Report06a;
import vn.caunoi.web.Formats;

/**
 * The form II.06a filled in (biểu II.06a): a line for all, below it the fields, below each its
 * procedures.
 */
record Form06a(Report06a all, List<FormLine> lines) {

    /** One of the four sums of the form, with its numbers. */
    record Sum(String rule, String numbers) {}

    /** A column of figures, and the columns that it stands among. */
    record Heading(String group, String label) {}

    private static final String CAME = "Tiếp nhận";
    private static final String SOLVED = "Đã giải quyết";
    private static final String OPEN = "Đang giải quyết";

    /** From the third column of the form on; the last one is ours. */
    static final List<Heading> HEADINGS =
            List.of(
                    new Heading(CAME, "Tổng số"),
                    new Heading(CAME, "Trực tuyến"),
                    new Heading(CAME, "Trực tiếp, bưu chính"),
                    new Heading(CAME, "Từ kỳ trước"),
                    new Heading(SOLVED, "Tổng số"),
                    new Heading(SOLVED, "Trước hạn"),
                    new Heading(SOLVED, "Đúng hạn"),
                    new Heading(SOLVED, "Quá hạn"),
                    new Heading(OPEN, "Tổng số"),
                    new Heading(OPEN, "Trong hạn"),
                    new Heading(OPEN, "Quá hạn"),
                    new Heading("Ghi thêm", "Ngoài các cột"));

    /** The line for all, then the others. */
    Stream<FormLine> whole() {
        return Stream.concat(
                Stream.of(new FormLine("", "Tổng số", false, Optional.of(all))), lines.stream());
    }

    List<Sum> sums() {
        return List.of(
                sum(
                        "(3) = (4) + (5) + (6)",
                        all.received(),
                        all.online(),
                        all.offline(),
                        all.carriedOver()),
                sum("(7) = (8) + (9) + (10)", all.solved(), all.early(), all.onTime(), all.late()),
                sum("(11) = (12) + (13)", all.inProgress(), all.inTime(), all.overdue()),
                sum(
                        "(3) = (7) + (11) + (14)",
                        all.received(),
                        all.solved(),
                        all.inProgress(),
                        all.beside()));
    }

    /** What fails in any line; the form is shown only when nothing does. */
    List<String> faults() {
        return whole().flatMap(line -> line.faults().stream()).toList();
    }

    private static Sum sum(String rule, long whole, long... parts) {
        List<String> shown = new ArrayList<>();
        for (long part : parts) {
            shown.add(Formats.number(part));
        }
        return new Sum(rule, Formats.number(whole) + " = " + String.join(" + ", shown));
    }
}
