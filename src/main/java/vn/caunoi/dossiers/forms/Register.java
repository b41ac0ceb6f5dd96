package vn.caunoi.dossiers.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.PaperSize;
import vn.caunoi.documents.Part;
import vn.caunoi.documents.Part.Column;
import vn.caunoi.documents.Part.Grid;
import vn.caunoi.documents.Part.Paragraph;
import vn.caunoi.documents.Signature;
import vn.caunoi.web.Formats;

/**
 * Form 07 (Sổ theo dõi hồ sơ), one volume of a year. A long year has several volumes, so that none
 * takes more memory than another.
 *
 * @param volume from 1
 * @param first the number of the first line, counted through the year
 * @param closing what is written when the year is closed: the last number, numbers left out; may be
 *     empty
 */
public record Register(
        Letterhead head,
        int year,
        int volume,
        int first,
        List<Line> lines,
        String closing,
        Signature signature)
        implements Form {

    /** How many lines a volume holds. */
    public static final int LONGEST = 500;

    /** A dossier in the register. */
    public record Line(
            DossierName dossier,
            String procedure,
            int sets,
            String applicant,
            String addressAndPhone,
            String competent,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate finishedOn,
            String result,
            String note) {

        private List<String> cells(int number) {
            return List.of(
                    number + "",
                    dossier.official() ? dossier.value() : "Số nội bộ " + dossier.value(),
                    procedure,
                    sets + "",
                    applicant,
                    addressAndPhone,
                    competent,
                    day(receivedOn),
                    day(dueOn),
                    day(finishedOn),
                    result,
                    "",
                    note);
        }

        private static String day(@Nullable LocalDate day) {
            return day == null ? "" : Formats.day(day);
        }
    }

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("STT", 5, true),
                    new Column("Mã hồ sơ", 10, false),
                    new Column("Tên thủ tục hành chính", 14, false),
                    new Column("Số bộ", 4, true),
                    new Column("Tên cá nhân, tổ chức", 10, false),
                    new Column("Địa chỉ, số điện thoại", 12, false),
                    new Column("Cơ quan giải quyết", 8, false),
                    new Column("Ngày nhận", 8, true),
                    new Column("Ngày hẹn trả", 8, true),
                    new Column("Ngày có kết quả", 8, true),
                    new Column("Cách nhận kết quả", 7, false),
                    new Column("Ký nhận", 5, true),
                    new Column("Ghi chú", 7, false));

    public Register {
        lines = List.copyOf(lines);
        if (lines.size() > LONGEST || volume < 1 || first < 1) {
            throw new IllegalArgumentException("a volume holds at most " + LONGEST + " lines");
        }
    }

    @Override
    public int number() {
        return 7;
    }

    @Override
    public Paper paper(FormName name) {
        List<Part> body = new ArrayList<>();
        body.add(new Grid(COLUMNS, rows()));
        if (!closing.isEmpty()) {
            body.add(new Paragraph(closing));
        }
        return new Paper(
                Paper.STATE,
                PaperSize.A4_LANDSCAPE,
                head,
                name.inCapitals(),
                "Năm %d, quyển số %02d".formatted(year, volume),
                List.of(),
                body,
                List.of(signature),
                List.of(),
                name.imprint(),
                "%s năm %d, quyển số %02d".formatted(name.name(), year, volume));
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>(lines.size());
        for (Line line : lines) {
            rows.add(line.cells(first + rows.size()));
        }
        return rows;
    }
}
