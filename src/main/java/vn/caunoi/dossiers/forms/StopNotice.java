package vn.caunoi.dossiers.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.Part;
import vn.caunoi.documents.Part.Numbered;
import vn.caunoi.documents.Part.Paragraph;
import vn.caunoi.documents.Signature;

/**
 * Form 05 (Thông báo dừng giải quyết).
 *
 * @param addressee to whom: "Ông Nguyễn Văn An"
 * @param basis the law that it rests on; may be empty
 * @param papers how the applicant gets the papers back, a whole sentence; may be empty
 */
public record StopNotice(
        Letterhead head,
        DossierName dossier,
        String addressee,
        String procedure,
        LocalDate receivedOn,
        String basis,
        List<String> reasons,
        String papers,
        Signature signature,
        List<String> recipients)
        implements Form {

    public StopNotice {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("who stops says why");
        }
    }

    @Override
    public int number() {
        return 5;
    }

    @Override
    public Paper paper(FormName name) {
        return name.letter(head, dossier, addressee, body(), signature, recipients);
    }

    private List<Part> body() {
        List<Part> body = new ArrayList<>();
        if (!basis.isEmpty()) {
            body.add(new Paragraph("Căn cứ " + basis + ";"));
        }
        body.add(
                new Paragraph(
                        "%s đã tiếp nhận hồ sơ đề nghị giải quyết thủ tục: %s (%s) của %s vào %s. Nay %s thông báo dừng giải quyết hồ sơ này với lý do cụ thể như sau:"
                                .formatted(
                                        head.issuer(),
                                        procedure,
                                        dossier,
                                        addressee,
                                        Moments.of(receivedOn),
                                        head.issuer())));
        body.add(new Numbered(reasons));
        if (!papers.isEmpty()) {
            body.add(new Paragraph(papers));
        }
        body.add(new Paragraph("Xin thông báo để %s được biết./.".formatted(addressee)));
        return body;
    }
}
