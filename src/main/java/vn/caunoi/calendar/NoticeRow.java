package vn.caunoi.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.spreadsheets.DayText;
import vn.caunoi.spreadsheets.Illegible;
import vn.caunoi.spreadsheets.Line;
import vn.caunoi.spreadsheets.Problem;
import vn.caunoi.units.Mark;

/** A row of a table of notices (một dòng): one day of one notice. */
record NoticeRow(Head head, LocalDate day, boolean works) {

    static final String OFF = "nghỉ";
    static final String WORKED = "làm";

    /** The columns, by the headings that they must have. */
    enum Column {
        NUMBER("Số, ký hiệu"),
        ISSUER("Cơ quan ban hành"),
        ISSUED("Ngày ban hành"),
        OCCASION("Dịp"),
        DAY("Ngày"),
        KIND("Nghỉ hay làm"),
        SOURCE("Nguồn"),
        MARK("Mức đối chiếu");

        private final String heading;

        Column(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }
    }

    /** What the rows of one notice have in common. */
    record Head(
            String number,
            String issuer,
            @Nullable LocalDate issued,
            Occasion occasion,
            String source,
            Mark mark) {}

    /** Nothing when something is wrong; that goes to the problems. */
    static Optional<NoticeRow> read(
            Line line, List<String> header, NoticeDesk desk, List<Problem> problems) {
        int before = problems.size();
        var reader = new Reader(line, header, problems);
        String number = reader.needed(Column.NUMBER);
        String issuer = reader.needed(Column.ISSUER);
        String source = reader.needed(Column.SOURCE);
        LocalDate issued = reader.cell(Column.ISSUED).isEmpty() ? null : reader.day(Column.ISSUED);
        Occasion occasion = reader.chosen(Column.OCCASION, Occasion.values(), Occasion::label);
        Mark mark = reader.chosen(Column.MARK, Mark.values(), Mark::label);
        LocalDate day = reader.day(Column.DAY);
        Boolean works = reader.works();
        if (day == null || works == null || occasion == null || mark == null) {
            return Optional.empty();
        }
        desk.objection(day, works).ifPresent(reason -> reader.problem(Column.DAY, reason));
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(
                        new NoticeRow(
                                new Head(number, issuer, issued, occasion, source, mark),
                                day,
                                works));
    }

    /** Reads the cells of a row and says what is wrong with them. */
    private record Reader(Line line, List<String> header, List<Problem> problems) {

        String cell(Column column) {
            return line.at(header.indexOf(column.heading()));
        }

        void problem(Column column, String reason) {
            problems.add(new Problem(line.number(), column.heading(), cell(column), reason));
        }

        String needed(Column column) {
            if (cell(column).isEmpty()) {
                problem(column, "ô này không được để trống.");
            }
            return cell(column);
        }

        @Nullable LocalDate day(Column column) {
            try {
                return DayText.read(cell(column));
            } catch (Illegible illegible) {
                problem(column, illegible.sentence());
                return null;
            }
        }

        @Nullable Boolean works() {
            String kind = cell(Column.KIND);
            if (kind.equalsIgnoreCase(OFF) || kind.equalsIgnoreCase(WORKED)) {
                return kind.equalsIgnoreCase(WORKED);
            }
            problem(Column.KIND, "hãy ghi “%s” hoặc “%s”.".formatted(OFF, WORKED));
            return null;
        }

        <T> @Nullable T chosen(Column column, T[] values, Function<T, String> label) {
            Optional<T> found =
                    Arrays.stream(values)
                            .filter(value -> label.apply(value).equalsIgnoreCase(cell(column)))
                            .findFirst();
            if (found.isEmpty()) {
                problem(
                        column,
                        "hãy ghi một trong: "
                                + String.join("; ", Arrays.stream(values).map(label).toList())
                                + ".");
            }
            return found.orElse(null);
        }
    }
}
