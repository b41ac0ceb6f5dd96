package vn.caunoi.documents;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pdf.modifications.PdfModificationDetection;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.Formats;

/**
 * A signature in a PDF (chữ ký số).
 *
 * @param signer the name in the certificate; empty when the file brings none
 * @param signedAt the moment that the signer's own machine wrote; null when it wrote none
 * @param stampedAt the moment that an independent timestamp proves; null without one
 * @param issuer who issued the certificate
 * @param validThen whether the certificate held at the time of signing
 * @param root where the chain of certificates in the file ends, or null when it breaks off before
 */
public record PdfSignature(
        String signer,
        Integrity integrity,
        @Nullable Instant signedAt,
        @Nullable Instant stampedAt,
        String issuer,
        boolean validThen,
        @Nullable String root) {

    /** Whether what was signed is still as it was. */
    public enum Integrity {
        WHOLE("nội dung nguyên vẹn từ khi ký."),
        ADDED_TO(
                "phần đã ký còn nguyên, nhưng sau đó tệp được thêm nội dung khác; hãy xem kỹ phần thêm."),
        BROKEN("nội dung đã bị sửa sau khi ký, chữ ký KHÔNG còn giá trị.");

        private final String words;

        Integrity(String words) {
            this.words = words;
        }
    }

    static PdfSignature of(PAdESSignature signature) {
        CertificateToken certificate = signature.getSigningCertificateToken();
        Instant signedAt = instant(signature.getSigningTime());
        Instant stampedAt = stamp(signature);
        return new PdfSignature(
                certificate == null ? "" : DSSASN1Utils.getHumanReadableName(certificate),
                integrity(signature),
                signedAt,
                stampedAt,
                certificate == null
                        ? ""
                        : DSSASN1Utils.getHumanReadableName(certificate.getIssuer()),
                certificate != null
                        && heldAt(certificate, stampedAt == null ? signedAt : stampedAt),
                root(certificate, signature.getCertificates()).orElse(null));
    }

    /** What was signed is all there is, and the certificate held then. */
    public boolean isClean() {
        return integrity == Integrity.WHOLE && validThen;
    }

    /** What an officer has to know. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Chữ ký của "
                        + (signer.isEmpty() ? "người chưa rõ tên" : signer)
                        + ": "
                        + integrity.words);
        sentences.add(time());
        if (!signer.isEmpty()) {
            sentences.add(
                    "Chứng thư số do %s cấp, %s."
                            .formatted(
                                    issuer,
                                    validThen
                                            ? "còn hạn lúc ký"
                                            : "KHÔNG còn hạn hoặc chưa có hiệu lực lúc ký"));
        }
        sentences.add(
                root == null
                        ? "Tệp không kèm đủ chứng thư đến nơi cấp gốc, nên chưa xác định được người ký là ai."
                        : "Chuỗi chứng thư đi đến gốc %s; phần mềm chưa biết gốc này, hãy đối chiếu với danh sách của cơ quan quản lý."
                                .formatted(root));
        sentences.add("Chưa kiểm tra chứng thư có bị thu hồi hay không.");
        return sentences;
    }

    private String time() {
        if (stampedAt != null) {
            return "Ký trước %s, theo dấu thời gian trong tệp."
                    .formatted(Formats.toTheSecond(stampedAt));
        }
        return signedAt == null
                ? "Tệp không ghi thời điểm ký."
                : "Thời điểm ký do máy người ký ghi: %s.".formatted(Formats.toTheSecond(signedAt));
    }

    private static Integrity integrity(PAdESSignature signature) {
        var revision = signature.getPdfRevision();
        var verification = signature.getSignatureCryptographicVerification();
        if (!verification.isSignatureIntact()
                || !verification.isReferenceDataIntact()
                || !revision.getPdfSigDictInfo().isConsistent()) {
            return Integrity.BROKEN;
        }
        return isAddedTo(revision.getModificationDetection())
                ? Integrity.ADDED_TO
                : Integrity.WHOLE;
    }

    /**
     * Something other than a further signature and what belongs to it, or something that cannot be
     * compared.
     */
    private static boolean isAddedTo(@Nullable PdfModificationDetection later) {
        if (later == null) {
            return true;
        }
        var objects = later.getObjectModifications();
        return some(later.getAnnotationOverlaps())
                || some(later.getPageDifferences())
                || some(later.getVisualDifferences())
                || some(objects.getAnnotCreationChanges())
                || some(objects.getUndefinedChanges());
    }

    private static boolean some(@Nullable List<?> changes) {
        return changes != null && !changes.isEmpty();
    }

    private static @Nullable Instant stamp(PAdESSignature signature) {
        return signature.getAllTimestamps().stream()
                .filter(stamp -> stamp.isMessageImprintDataIntact() && stamp.isSignatureIntact())
                .map(TimestampToken::getGenerationTime)
                .min(Date::compareTo)
                .map(Date::toInstant)
                .orElse(null);
    }

    private static boolean heldAt(CertificateToken certificate, @Nullable Instant moment) {
        return moment != null && certificate.isValidOn(Date.from(moment));
    }

    /** Follows the issuers among the certificates in the file up to one that signed itself. */
    private static Optional<String> root(
            @Nullable CertificateToken certificate, List<CertificateToken> known) {
        CertificateToken at = certificate;
        for (int step = 0; at != null && step <= known.size(); step++) {
            if (at.isSelfSigned()) {
                return Optional.of(DSSASN1Utils.getHumanReadableName(at));
            }
            at = issuer(at, known);
        }
        return Optional.empty();
    }

    private static @Nullable CertificateToken issuer(
            CertificateToken certificate, List<CertificateToken> known) {
        return known.stream()
                .filter(one -> !one.equals(certificate) && certificate.isSignedBy(one))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
