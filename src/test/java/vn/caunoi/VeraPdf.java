package vn.caunoi;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a PDF is fit for the archive (PDF/A-3a) and for every reader (PDF/UA-1). */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** What is wrong with it; empty when nothing is. */
    public static List<String> complaints(byte[] pdf) throws Exception {
        var complaints = new TreeSet<String>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            try (var parser =
                            Foundries.defaultInstance()
                                    .createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                result.getTestAssertions().stream()
                        .filter(one -> one.getStatus() != TestAssertion.Status.PASSED)
                        .forEach(
                                one ->
                                        complaints.add(
                                                flavour.getId()
                                                        + " "
                                                        + one.getRuleId().getClause()
                                                        + " "
                                                        + one.getMessage()));
                if (!result.isCompliant() && complaints.isEmpty()) {
                    complaints.add(flavour.getId() + " is not met");
                }
            }
        }
        return List.copyOf(complaints);
    }
}
