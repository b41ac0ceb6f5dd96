package vn.caunoi.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads what people and machines find in a .docx. */
final class WordText {

    private static final int LARGEST_PART = 32 * 1024 * 1024;
    private static final XMLInputFactory XML = withoutForeignThings();

    private final String enclosure;
    private final List<String> lines = new ArrayList<>();
    private boolean isWord;
    private @Nullable String json;

    private WordText(String enclosure) {
        this.enclosure = enclosure;
    }

    static Optional<PrintedPaper> read(byte[] file, String enclosure) throws IOException {
        var text = new WordText(enclosure);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.part(entry.getName(), zip.readNBytes(LARGEST_PART));
            }
        } catch (XMLStreamException damaged) {
            return Optional.empty();
        }
        return text.isWord
                ? Optional.of(
                        new PrintedPaper(
                                PrintedPaper.Kind.DOCX, text.lines, Optional.ofNullable(text.json)))
                : Optional.empty();
    }

    private void part(String name, byte[] bytes) throws XMLStreamException {
        if (name.equals("word/document.xml")) {
            isWord = true;
            paragraphs(XML.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } else if (name.matches("customXml/item[0-9]+[.]xml")) {
            enclosed(XML.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        }
    }

    private void paragraphs(XMLStreamReader xml) throws XMLStreamException {
        var line = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && isWord(xml, "t")) {
                line.append(xml.getElementText());
            } else if (event == XMLStreamReader.END_ELEMENT && isWord(xml, "p")) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
    }

    private static boolean isWord(XMLStreamReader xml, String name) {
        return name.equals(xml.getLocalName()) && WordDocument.W.equals(xml.getNamespaceURI());
    }

    private void enclosed(XMLStreamReader xml) throws XMLStreamException {
        xml.nextTag();
        if (WordEnclosure.NAMESPACE.equals(xml.getNamespaceURI())
                && enclosure.equals(xml.getAttributeValue(null, "name"))) {
            json = xml.getElementText();
        }
    }

    /** A file from outside makes the reader fetch nothing. */
    private static XMLInputFactory withoutForeignThings() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
