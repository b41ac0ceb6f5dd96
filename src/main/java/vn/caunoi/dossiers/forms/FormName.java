package vn.caunoi.dossiers.forms;

import java.util.List;
import java.util.Locale;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.PaperSize;
import vn.caunoi.documents.Part;
import vn.caunoi.documents.Signature;
import vn.caunoi.law.Mark;
import vn.caunoi.law.Rule;

/**
 * What a form is called on a day (tên biểu mẫu).
 *
 * @param imprint which form of which circular it is, and how far that has been checked
 */
public record FormName(String name, String imprint) {

    static FormName of(Rule rule) {
        String citation = rule.article() + ", " + rule.source();
        return new FormName(
                rule.value(),
                rule.mark() == Mark.READ ? citation : citation + " (" + rule.mark().label() + ")");
    }

    /** As it stands over the paper. */
    String inCapitals() {
        return name.toUpperCase(Locale.of("vi"));
    }

    /** A letter under this name to one person, about a dossier of theirs. */
    Paper letter(
            Letterhead head,
            DossierName dossier,
            String addressee,
            List<Part> body,
            Signature signature,
            List<String> recipients) {
        return new Paper(
                Paper.STATE,
                PaperSize.A4,
                head,
                inCapitals(),
                dossier.toString(),
                List.of(addressee),
                body,
                List.of(signature),
                recipients,
                imprint,
                name + ", " + dossier);
    }
}
