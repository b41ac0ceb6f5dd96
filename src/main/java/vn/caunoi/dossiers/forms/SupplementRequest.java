package vn.caunoi.dossiers.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.PaperSize;
import vn.caunoi.documents.Part;
import vn.caunoi.documents.Part.Field;
import vn.caunoi.documents.Part.Fields;
import vn.caunoi.documents.Part.Numbered;
import vn.caunoi.documents.Part.Paragraph;
import vn.caunoi.documents.Part.Section;
import vn.caunoi.documents.Signature;

/**
 * Form 02 (Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ): everything that is missing, at once.
 *
 * @param dossier null at the counter, where nothing was received yet
 * @param wanted what to supply or mend, each point with its reason
 * @param contact whom to ask, with a telephone number
 */
public record SupplementRequest(
        Letterhead head,
        PaperSize size,
        @Nullable DossierName dossier,
        Applicant applicant,
        String procedure,
        List<String> wanted,
        String contact,
        String officer)
        implements Form {

    public SupplementRequest {
        wanted = List.copyOf(wanted);
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("a request says what is missing");
        }
    }

    @Override
    public int number() {
        return 2;
    }

    @Override
    public Paper paper(FormName name) {
        return new Paper(
                Paper.STATE,
                size,
                head,
                name.inCapitals(),
                dossier == null ? "" : dossier.toString(),
                List.of(),
                body(),
                List.of(Signature.of("Người hướng dẫn", officer)),
                List.of(),
                name.imprint(),
                name.name() + " của " + applicant.name());
    }

    private List<Part> body() {
        return List.of(
                Fields.of(
                        new Field("Hồ sơ của", applicant.name()),
                        applicant.addressField(),
                        applicant.phoneField(),
                        new Field("Nội dung yêu cầu giải quyết", procedure)),
                new Section("Yêu cầu bổ sung, hoàn thiện những nội dung sau:"),
                new Numbered(wanted),
                new Paragraph(
                        "Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, Ông (Bà) liên hệ với "
                                + contact
                                + " để được hướng dẫn./."));
    }
}
