package vn.caunoi.dossiers.forms;

import java.util.List;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.PaperSize;
import vn.caunoi.documents.Part;
import vn.caunoi.documents.Part.Field;
import vn.caunoi.documents.Part.Fields;
import vn.caunoi.documents.Part.Numbered;
import vn.caunoi.documents.Part.Paragraph;
import vn.caunoi.documents.Signature;

/** Form 03 (Phiếu từ chối tiếp nhận giải quyết hồ sơ). */
public record NonAcceptance(
        Letterhead head,
        PaperSize size,
        String desk,
        Applicant applicant,
        String procedure,
        List<String> reasons,
        String officer)
        implements Form {

    public NonAcceptance {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("who turns a dossier away says why");
        }
    }

    @Override
    public int number() {
        return 3;
    }

    @Override
    public Paper paper(FormName name) {
        return new Paper(
                Paper.STATE,
                size,
                head,
                name.inCapitals(),
                "",
                List.of(),
                body(),
                List.of(
                        Signature.of("Người nộp hồ sơ", ""),
                        Signature.of("Người tiếp nhận hồ sơ", officer)),
                List.of(),
                name.imprint(),
                name.name() + " của " + applicant.name());
    }

    private List<Part> body() {
        return List.of(
                Fields.of(
                        new Field("Bộ phận tiếp nhận", desk.equals(head.issuer()) ? "" : desk),
                        new Field("Hồ sơ của", applicant.name()),
                        applicant.addressField(),
                        applicant.phoneField(),
                        new Field("Nội dung yêu cầu giải quyết", procedure)),
                new Paragraph(
                        "Qua xem xét, "
                                + desk
                                + " thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:"),
                new Numbered(reasons),
                new Paragraph("Xin thông báo để Ông (Bà) được biết và thực hiện./."));
    }
}
