package vn.caunoi.dossiers.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.PaperSize;
import vn.caunoi.documents.Part;
import vn.caunoi.documents.Part.Column;
import vn.caunoi.documents.Part.Field;
import vn.caunoi.documents.Part.Fields;
import vn.caunoi.documents.Part.Grid;
import vn.caunoi.documents.Part.Note;
import vn.caunoi.documents.Signature;

/**
 * Form 06 (Phiếu kiểm soát quá trình giải quyết): who handed the dossier to whom, and when.
 *
 * @param receivedAt the moment within the day; null where only the day is known
 * @param dueOn null where no limit is prescribed
 */
public record ControlSlip(
        Letterhead head,
        DossierName dossier,
        Applicant applicant,
        String procedure,
        LocalDate receivedOn,
        @Nullable Instant receivedAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueAt,
        List<HandOver> handOvers,
        String officer)
        implements Form {

    /**
     * The dossier changes hands (giao, nhận).
     *
     * @param from who gives it: body and name
     * @param at null for a row to be filled in by hand
     * @param outcome "Trước hạn", "Đúng hạn", "Quá hạn"; may be empty
     */
    public record HandOver(
            String from, String to, @Nullable Instant at, String outcome, String note) {

        private List<String> cells(int number) {
            String moment = at == null ? "" : Moments.of(at);
            return List.of(number + "", from, to, moment, outcome, "", "", note);
        }
    }

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("STT", 5, true),
                    new Column("Bên giao", 17, false),
                    new Column("Bên nhận", 17, false),
                    new Column("Thời gian giao, nhận", 15, false),
                    new Column("Kết quả giải quyết", 11, true),
                    new Column("Ký giao", 10, true),
                    new Column("Ký nhận", 10, true),
                    new Column("Ghi chú", 15, false));

    public ControlSlip {
        handOvers = List.copyOf(handOvers);
    }

    @Override
    public int number() {
        return 6;
    }

    @Override
    public Paper paper(FormName name) {
        return new Paper(
                Paper.STATE,
                PaperSize.A4_LANDSCAPE,
                head,
                name.inCapitals(),
                dossier.toString(),
                List.of(),
                body(),
                List.of(Signature.of("Người lập phiếu", officer)),
                List.of(),
                name.imprint(),
                name.name() + ", " + dossier);
    }

    private List<Part> body() {
        return List.of(
                Fields.of(
                        new Field("Hồ sơ của", applicant.name()),
                        applicant.addressField(),
                        new Field("Nội dung giải quyết", procedure),
                        new Field("Thời gian nhận hồ sơ", Moments.due(receivedOn, receivedAt)),
                        new Field(
                                "Thời gian hẹn trả kết quả",
                                dueOn == null ? "không quy định" : Moments.due(dueOn, dueAt))),
                new Grid(COLUMNS, rows()),
                new Note(
                        "Kết quả giải quyết ghi: trước hạn, đúng hạn hoặc quá hạn. Phiếu đi cùng hồ sơ đến khi trả kết quả."));
    }

    private List<List<String>> rows() {
        return IntStream.range(0, handOvers.size())
                .mapToObj(i -> handOvers.get(i).cells(i + 1))
                .toList();
    }
}
