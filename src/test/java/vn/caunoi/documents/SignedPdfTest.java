package vn.caunoi.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import vn.caunoi.documents.PdfSignature.Integrity;

class SignedPdfTest {

    private static final byte[] NOTICE = Papers.PRINTER.pdf(Papers.notice(PaperSize.A5));

    @Test
    void aSignedPaperTellsWhoSignedItWhenAndThatItIsWhole() throws Exception {
        SignedPdf read = read(Signer.usual().sign(NOTICE));

        assertThat(read.isWhole()).isTrue();
        assertThat(read.signatures())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.signer()).isEqualTo("Nguyễn Đình Phượng");
                            assertThat(one.signedAt()).isEqualTo(Signer.SIGNED);
                            assertThat(one.stampedAt()).isNull();
                            assertThat(one.validThen()).isTrue();
                            assertThat(one.root()).isEqualTo("Gốc minh họa");
                        });
        assertThat(read.sentences())
                .containsExactly(
                        "Chữ ký của Nguyễn Đình Phượng: nội dung nguyên vẹn từ khi ký.",
                        "Thời điểm ký do máy người ký ghi: 25/11/2026 09:05:00.",
                        "Chứng thư số do Gốc minh họa cấp, còn hạn lúc ký.",
                        "Chuỗi chứng thư đi đến gốc Gốc minh họa; phần mềm chưa biết gốc này, hãy đối chiếu với danh sách của cơ quan quản lý.",
                        "Chưa kiểm tra chứng thư có bị thu hồi hay không.");
    }

    @Test
    void twoPeopleSignOneAfterTheOther() throws Exception {
        SignedPdf read = read(Signer.usual().sign(Signer.usual().sign(NOTICE)));

        assertThat(read.signatures())
                .extracting(PdfSignature::integrity)
                .containsExactly(Integrity.WHOLE, Integrity.WHOLE);
    }

    @Test
    void aSingleChangedByteBreaksTheSignature() throws Exception {
        byte[] signed = Signer.usual().sign(NOTICE);
        int at = new String(signed, ISO_8859_1).indexOf("endstream") - 20;
        signed[at] ^= 1;

        SignedPdf read = read(signed);

        assertThat(read.isWhole()).isFalse();
        assertThat(read.sentences().getFirst())
                .contains("đã bị sửa sau khi ký", "KHÔNG còn giá trị");
    }

    @Test
    void aPageAddedAfterSigningIsTold() throws Exception {
        var added = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(Signer.usual().sign(NOTICE))) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(added);
        }

        assertThat(read(added.toByteArray()).signatures())
                .extracting(PdfSignature::integrity)
                .containsExactly(Integrity.ADDED_TO);
    }

    @Test
    void anExpiredCertificateAndAMissingChainAreSaid() throws Exception {
        var expired =
                new Signer(
                        "Lê Hữu Đạt",
                        Instant.parse("2024-01-01T00:00:00Z"),
                        Instant.parse("2025-01-01T00:00:00Z"),
                        false);

        assertThat(read(expired.sign(NOTICE)).sentences())
                .contains(
                        "Chứng thư số do Gốc minh họa cấp, KHÔNG còn hạn hoặc chưa có hiệu lực lúc ký.",
                        "Tệp không kèm đủ chứng thư đến nơi cấp gốc, nên chưa xác định được người ký là ai.");
    }

    @Test
    void aPaperThatNobodySignedSaysSo() throws IOException {
        SignedPdf read = read(NOTICE);

        assertThat(read.isWhole()).isFalse();
        assertThat(read.sentences()).containsExactly("Tệp PDF này không có chữ ký số.");
    }

    @Test
    void whatIsNoPdfOrIsLockedIsRefusedWithAWayOut() throws IOException {
        assertThatThrownBy(() -> read("không phải PDF".getBytes(ISO_8859_1)))
                .isInstanceOf(UnreadablePdf.class)
                .hasMessageContaining("đính kèm lại");
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(UnreadablePdf.class);
        assertThatThrownBy(() -> read(locked())).isInstanceOf(UnreadablePdf.class);
    }

    private static byte[] locked() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("chủ", "khóa", new AccessPermission()));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static SignedPdf read(byte[] pdf) {
        return SignedPdf.read(new ByteArrayInputStream(pdf));
    }
}
