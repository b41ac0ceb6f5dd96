package vn.caunoi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** Asks the schema of the standard (ISO/IEC 29500) whether a .docx is one. */
public final class WordSchema {

    private WordSchema() {}

    /** What is wrong with it; empty when nothing is. */
    public static List<String> complaints(byte[] docx) throws IOException, XmlException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<XmlError> complaints = new ArrayList<>();
            var parts =
                    List.of(
                            document.getDocument(),
                            document.getStyle(),
                            part(document, "numbering", NumberingDocument.Factory::parse),
                            part(document, "header", HdrDocument.Factory::parse),
                            part(document, "footer", FtrDocument.Factory::parse));
            parts.forEach(part -> part.validate(new XmlOptions().setErrorListener(complaints)));
            Stream<String> unknown =
                    document.getParagraphs().stream()
                            .map(line -> String.valueOf(line.getStyle()))
                            .filter(style -> !document.getStyles().styleExist(style))
                            .map(style -> "no style " + style);
            return Stream.concat(complaints.stream().map(XmlError::getMessage), unknown).toList();
        }
    }

    private interface Parser {
        XmlObject parse(InputStream part) throws IOException, XmlException;
    }

    private static XmlObject part(XWPFDocument document, String name, Parser parser)
            throws IOException, XmlException {
        for (var relation : document.getRelationParts()) {
            var part = relation.getDocumentPart().getPackagePart();
            if (part.getPartName().getName().equals("/word/" + name + ".xml")) {
                return parser.parse(part.getInputStream());
            }
        }
        throw new IOException("no part " + name);
    }
}
