package vn.caunoi.documents;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.ServiceLoaderPdfObjFactory;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.spi.exception.IllegalInputException;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.InputStream;
import java.util.List;

/**
 * A PDF that somebody signed with a tool of their own (PDF đã ký số, PAdES), and what its
 * signatures are worth. Nothing is asked of the network: whether a certificate was revoked is not
 * known here, and says so.
 *
 * @param signatures in the order in which they were made; empty for a file that nobody signed
 */
public record SignedPdf(List<PdfSignature> signatures) {

    public SignedPdf {
        signatures = List.copyOf(signatures);
    }

    /**
     * Reads the signatures of a file.
     *
     * @throws UnreadablePdf when it is no PDF, is damaged, or asks for a password
     */
    public static SignedPdf read(InputStream file) {
        try {
            var document = new InMemoryDocument(file);
            var analyzer = new PDFDocumentAnalyzer(document);
            analyzer.setCertificateVerifier(new CommonCertificateVerifier(true));
            List<AdvancedSignature> signatures = analyzer.getSignatures();
            comparer().analyzePdfModifications(document, signatures, null);
            return new SignedPdf(
                    signatures.stream()
                            .map(signature -> PdfSignature.of((PAdESSignature) signature))
                            .toList());
        } catch (DSSException | IllegalInputException | AlertException unreadable) {
            throw new UnreadablePdf(unreadable);
        }
    }

    /** Compares object by object, and draws no page: a file says itself how large its pages are. */
    private static PDFSignatureService comparer() {
        var undrawn = new DefaultPdfDifferencesFinder();
        undrawn.setMaximalPagesAmountForVisualComparison(0);
        var comparer = new ServiceLoaderPdfObjFactory().newPAdESSignatureService();
        comparer.setPdfDifferencesFinder(undrawn);
        return comparer;
    }

    /** Somebody signed it, and what they signed is as it was. */
    public boolean isWhole() {
        return !signatures.isEmpty()
                && signatures.stream()
                        .allMatch(one -> one.integrity() != PdfSignature.Integrity.BROKEN);
    }

    /** What an officer has to know, sentence by sentence. */
    public List<String> sentences() {
        return signatures.isEmpty()
                ? List.of("Tệp PDF này không có chữ ký số.")
                : signatures.stream().flatMap(one -> one.sentences().stream()).toList();
    }
}
