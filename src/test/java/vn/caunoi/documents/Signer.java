package vn.caunoi.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * An officer with a certificate of a small authority, who signs PDFs with other tools than ours.
 */
public final class Signer {

    static final Instant SIGNED = Instant.parse("2026-11-25T02:05:00Z");

    private static final KeyPair AUTHORITY = keys();
    private static final X500Name AUTHORITY_NAME = new X500Name("CN=Gốc minh họa,C=VN");

    private final KeyPair keys = keys();
    private final X509Certificate certificate;
    private final List<X509Certificate> chain = new ArrayList<>();

    /** With a certificate that holds from to until. */
    Signer(String name, Instant from, Instant until, boolean bringsTheRoot) throws Exception {
        certificate = certificate(new X500Name("CN=" + name + ",C=VN"), keys, from, until, false);
        chain.add(certificate);
        if (bringsTheRoot) {
            chain.add(
                    certificate(
                            AUTHORITY_NAME,
                            AUTHORITY,
                            Instant.parse("2020-01-01T00:00:00Z"),
                            Instant.parse("2040-01-01T00:00:00Z"),
                            true));
        }
    }

    public static Signer usual() throws Exception {
        return new Signer(
                "Nguyễn Đình Phượng",
                Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2027-01-01T00:00:00Z"),
                true);
    }

    public byte[] sign(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
            Calendar at = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            at.setTimeInMillis(SIGNED.toEpochMilli());
            signature.setSignDate(at);
            document.addSignature(signature, this::cms);
            var signed = new ByteArrayOutputStream();
            document.saveIncremental(signed);
            return signed.toByteArray();
        }
    }

    private byte[] cms(InputStream content) throws IOException {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(
                                    new JcaDigestCalculatorProviderBuilder().build())
                            .build(
                                    new JcaContentSignerBuilder("SHA256withRSA")
                                            .build(keys.getPrivate()),
                                    certificate));
            generator.addCertificates(new JcaCertStore(chain));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static X509Certificate certificate(
            X500Name name, KeyPair keys, Instant from, Instant until, boolean authority)
            throws Exception {
        var builder =
                new JcaX509v3CertificateBuilder(
                        AUTHORITY_NAME,
                        BigInteger.valueOf(name.hashCode()).abs(),
                        Date.from(from),
                        Date.from(until),
                        name,
                        keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(
                                new JcaContentSignerBuilder("SHA256withRSA")
                                        .build(AUTHORITY.getPrivate())));
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
