package vn.caunoi.dossiers.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.calendar.Step;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.PaperSize;
import vn.caunoi.documents.Part;
import vn.caunoi.documents.Part.Field;
import vn.caunoi.documents.Part.Fields;
import vn.caunoi.documents.Part.Note;
import vn.caunoi.documents.Part.Numbered;
import vn.caunoi.documents.Part.Section;
import vn.caunoi.documents.Signature;
import vn.caunoi.web.Formats;

/**
 * Form 01 (Giấy tiếp nhận hồ sơ và hẹn trả kết quả).
 *
 * @param size A5, or A4 for a long list
 * @param lookUp the address at which the applicant looks the dossier up; the QR code leads there
 *     and fills in the code behind "#", which no server gets to see
 * @param desk which receives (Bộ phận tiếp nhận)
 * @param submitter who handed it in for the applicant, with the authorisation; may be empty
 * @param components what was handed in
 * @param files attached to it
 * @param sets how many of the same dossier (số lượng hồ sơ)
 * @param limit as the procedure states it; may be empty
 * @param dueOn null where no limit is prescribed
 * @param dueAt the moment within the day, if the limit has one
 * @param steps how the due day came about; may be empty
 * @param fee as words; may be empty
 * @param result where and how the result is returned
 * @param entry volume and number in the register; may be empty
 */
public record Receipt(
        Letterhead head,
        PaperSize size,
        DossierName dossier,
        String lookUp,
        String desk,
        Applicant applicant,
        String submitter,
        String procedure,
        List<Component> components,
        List<File> files,
        int sets,
        String limit,
        Instant receivedAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueAt,
        List<Step> steps,
        String fee,
        String result,
        String entry,
        String officer)
        implements Form {

    /** A part of the dossier (thành phần hồ sơ): counts as "1 bản chính, 2 bản sao". */
    public record Component(String name, String counts) {

        @Override
        public String toString() {
            return counts.isEmpty() ? name : name + ": " + counts;
        }
    }

    /** A file with its size in bytes. */
    public record File(String name, long size) {

        @Override
        public String toString() {
            return "%s (%s)".formatted(name, Formats.size(size));
        }
    }

    public Receipt {
        components = List.copyOf(components);
        files = List.copyOf(files);
        steps = List.copyOf(steps);
    }

    @Override
    public int number() {
        return 1;
    }

    @Override
    public Paper paper(FormName name) {
        return new Paper(
                Paper.STATE,
                size,
                head,
                name.inCapitals(),
                dossier.toString(),
                List.of(),
                body(),
                List.of(
                        Signature.of(
                                "Người nộp hồ sơ", submitter.isEmpty() ? applicant.name() : ""),
                        Signature.of("Người tiếp nhận hồ sơ", officer)),
                List.of(),
                name.imprint(),
                name.name() + ", " + dossier);
    }

    private List<Part> body() {
        List<Part> body = new ArrayList<>();
        body.add(
                new Part.Qr(
                        lookUp + "#ma=" + dossier.value(),
                        "Mã QR dẫn đến trang tra cứu hồ sơ: " + lookUp));
        body.add(who());
        body.addAll(
                list(
                        "Thành phần hồ sơ nộp gồm:",
                        components.stream().map(Component::toString).toList()));
        body.addAll(list("Tệp đính kèm:", files.stream().map(File::toString).toList()));
        body.add(when());
        if (!steps.isEmpty()) {
            body.add(new Note("Diễn giải ngày hẹn trả: " + explained()));
        }
        body.add(new Note(advice()));
        return body;
    }

    private Fields who() {
        return Fields.of(
                new Field("Bộ phận tiếp nhận", desk.equals(head.issuer()) ? "" : desk),
                new Field("Tiếp nhận hồ sơ của", applicant.name()),
                new Field("Người nộp thay", submitter),
                applicant.addressField(),
                applicant.phoneField(),
                new Field("Nội dung yêu cầu giải quyết", procedure));
    }

    private static List<Part> list(String heading, List<String> items) {
        return items.isEmpty() ? List.of() : List.of(new Section(heading), new Numbered(items));
    }

    private Fields when() {
        return Fields.of(
                new Field("Số lượng hồ sơ", sets + " bộ"),
                new Field("Thời gian giải quyết theo quy định", limit),
                new Field("Thời gian nhận hồ sơ", Moments.of(receivedAt)),
                new Field(
                        "Thời gian trả kết quả",
                        dueOn == null
                                ? "không quy định thời hạn, cơ quan sẽ báo khi có kết quả"
                                : Moments.due(dueOn, dueAt)),
                new Field("Phí, lệ phí", fee),
                new Field("Đăng ký nhận kết quả", result),
                new Field("Vào Sổ theo dõi hồ sơ", entry));
    }

    /** All that is not plainly counted: days off, waits, the beginning and the end. */
    private String explained() {
        return steps.stream()
                .filter(step -> step.verdict() != Step.Verdict.COUNTED)
                .map(
                        step ->
                                "%s %s (%s)"
                                        .formatted(
                                                Formats.day(step.day()),
                                                step.verdict().label(),
                                                step.text()))
                .collect(Collectors.joining("; ", "", "."));
    }

    private String advice() {
        String copies =
                "Giấy này lập thành 02 bản, mỗi bên giữ một bản. Tra cứu tình trạng hồ sơ tại "
                        + lookUp
                        + ".";
        return dossier.official()
                ? copies
                : copies + " Số nội bộ chỉ dùng tại cơ quan tiếp nhận, không phải mã hồ sơ.";
    }
}
