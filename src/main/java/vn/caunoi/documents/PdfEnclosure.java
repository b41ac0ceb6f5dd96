package vn.caunoi.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import vn.caunoi.web.Formats;

/** An enclosure as an attachment of PDF/A-3 (ISO 19005-3, 6.8): the data that the text is from. */
record PdfEnclosure(Enclosure enclosure) {

    void embed(PDDocument document, LocalDate day) throws IOException {
        PDComplexFileSpecification attachment = attachment(document, day);
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(enclosure.name(), attachment));
        var catalog = document.getDocumentCatalog();
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        var associated = new COSArray();
        associated.add(attachment.getCOSObject());
        catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private PDComplexFileSpecification attachment(PDDocument document, LocalDate day)
            throws IOException {
        byte[] bytes = enclosure.json().getBytes(StandardCharsets.UTF_8);
        var file =
                new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(bytes.length);
        file.setModDate(GregorianCalendar.from(day.atStartOfDay(Formats.ZONE)));
        var attachment = new PDComplexFileSpecification();
        attachment.setFile(enclosure.name());
        attachment.setFileUnicode(enclosure.name());
        attachment.setFileDescription(enclosure.description());
        attachment.setEmbeddedFile(file);
        attachment.setEmbeddedFileUnicode(file);
        attachment.getCOSObject().setName("AFRelationship", "Source");
        return attachment;
    }
}
