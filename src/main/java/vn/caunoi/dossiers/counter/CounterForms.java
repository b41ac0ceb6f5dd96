package vn.caunoi.dossiers.counter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.documents.OfficialNumber;
import vn.caunoi.documents.PaperSize;
import vn.caunoi.dossiers.forms.DossierName;
import vn.caunoi.dossiers.forms.Form;
import vn.caunoi.dossiers.forms.Forms;
import vn.caunoi.dossiers.forms.NonAcceptance;
import vn.caunoi.dossiers.forms.Receipt;
import vn.caunoi.dossiers.forms.SupplementRequest;
import vn.caunoi.units.UnitId;

/** Fills the papers of the counter into the official forms (điền biểu mẫu 01, 02, 03). */
@Component
class CounterForms {

    /** What has more lines than this is printed on the larger sheet. */
    private static final int LINES_ON_A5 = 6;

    private final Forms forms;
    private final Letterheads heads;

    CounterForms(Forms forms, Letterheads heads) {
        this.forms = forms;
        this.heads = heads;
    }

    byte[] pdf(CounterPaper paper) {
        return forms.pdf(fill(paper));
    }

    byte[] docx(CounterPaper paper) {
        return forms.docx(fill(paper));
    }

    private Form fill(CounterPaper paper) {
        return switch (paper.outcome()) {
            case RECEIVED -> receipt(paper);
            case ASKED -> supplement(paper);
            case REFUSED -> refusal(paper);
            case AT_ONCE ->
                    throw new IllegalArgumentException("what is done at once has no receipt");
        };
    }

    private Receipt receipt(CounterPaper paper) {
        return new Receipt(
                head(paper),
                size(paper),
                name(paper),
                heads.lookUp(unit(paper)),
                Letterheads.DESK,
                applicant(paper),
                submitter(paper.submitter()),
                paper.procedure(),
                paper.brought().stream()
                        .map(each -> new Receipt.Component(each.name(), counts(each)))
                        .toList(),
                paper.files().stream()
                        .map(each -> new Receipt.File(each.name(), each.size()))
                        .toList(),
                1,
                paper.limit(),
                paper.taken().at(),
                paper.dueDay().orElse(null),
                Optional.ofNullable(paper.promise()).map(each -> each.at()).orElse(null),
                Optional.ofNullable(paper.due())
                        .map(due -> due.explanation().steps())
                        .orElse(List.of()),
                paper.fee(),
                paper.taken().returnWay().label(),
                "",
                paper.receiver());
    }

    private SupplementRequest supplement(CounterPaper paper) {
        String telephone = heads.telephone(unit(paper));
        return new SupplementRequest(
                head(paper),
                size(paper),
                name(paper),
                applicant(paper),
                paper.procedure(),
                paper.missing().stream().map(each -> each.name() + ": " + each.missing()).toList(),
                telephone.isEmpty()
                        ? paper.receiver()
                        : paper.receiver() + ", số điện thoại " + telephone,
                paper.receiver());
    }

    private NonAcceptance refusal(CounterPaper paper) {
        return new NonAcceptance(
                head(paper),
                size(paper),
                Letterheads.DESK,
                applicant(paper),
                paper.procedure(),
                paper.taken()
                        .reason()
                        .lines()
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList(),
                paper.receiver());
    }

    private Letterhead head(CounterPaper paper) {
        Integer number = paper.taken().number();
        return heads.of(
                unit(paper),
                number == null ? "" : new OfficialNumber(number, paper.outcome().sign()).toString(),
                paper.day());
    }

    private static PaperSize size(CounterPaper paper) {
        int lines = paper.taken().papers().size() + paper.files().size();
        return lines > LINES_ON_A5 ? PaperSize.A4 : PaperSize.A5;
    }

    private static DossierName name(CounterPaper paper) {
        return new DossierName(paper.standing().code(), paper.standing().official());
    }

    private static UnitId unit(CounterPaper paper) {
        return paper.standing().receivingUnit();
    }

    private static vn.caunoi.dossiers.forms.Applicant applicant(CounterPaper paper) {
        Applicant owner = paper.owner();
        return owner == null
                ? new vn.caunoi.dossiers.forms.Applicant(Applicants.ERASED, "", "", "")
                : new vn.caunoi.dossiers.forms.Applicant(
                        owner.name(), owner.address(), owner.telephone(), owner.email());
    }

    private static String submitter(@Nullable Applicant submitter) {
        return submitter == null ? "" : submitter.name() + " (" + submitter.authority() + ")";
    }

    private static String counts(BroughtPaper paper) {
        return Stream.of(
                        count(paper.originals(), "bản chính"),
                        count(paper.certified(), "bản sao chứng thực"),
                        count(paper.copies(), "bản sao"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String count(int number, String kind) {
        return number == 0 ? "" : number + " " + kind;
    }
}
