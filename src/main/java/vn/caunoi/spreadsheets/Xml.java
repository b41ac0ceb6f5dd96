package vn.caunoi.spreadsheets;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook as XML, read forwards. No document type, no depth, no length and no wealth
 * of names beyond what spreadsheets write: whoever sends more wants to fill the memory.
 */
final class Xml implements AutoCloseable {

    private static final int DEEPEST = 64;
    private static final int LONGEST_ATTRIBUTE = 100_000;
    private static final int MOST_ATTRIBUTES = 100;
    private static final int MOST_NAMES = 2_000;
    private static final int SEGMENT = 4_000;
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream content;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();

    private Xml(InputStream content) throws XMLStreamException {
        this.content = content;
        this.xml = FACTORY.createXMLStreamReader(content);
    }

    static Xml read(InputStream content) throws XMLStreamException {
        return new Xml(content);
    }

    /** Goes to the next element of that name; false at the end of the element around it. */
    boolean toStart(String name, String around) throws IOException, XMLStreamException {
        while (xml.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && is(name)) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && is(around)) {
                return false;
            }
        }
        return false;
    }

    boolean toAnyStart() throws IOException, XMLStreamException {
        while (xml.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean is(String name) {
        return xml.getLocalName().equals(name);
    }

    @Nullable String attribute(String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return null;
    }

    /** The letters up to the end of this element. */
    String text() throws IOException, XMLStreamException {
        StringBuilder text = new StringBuilder();
        int event = next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT
                    || event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("something else than letters");
            }
            if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                checkLength(text);
            }
            event = next();
        }
        return text.toString();
    }

    /**
     * All runs of letters up to the end of the element around them, without readings aloud (rPh).
     */
    String richText(String around) throws IOException, XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean aloud = false;
        int event = next();
        while (event != XMLStreamConstants.END_ELEMENT || !is(around)) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("the document ends within " + around);
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    || event == XMLStreamConstants.END_ELEMENT) {
                aloud = is("rPh") ? event == XMLStreamConstants.START_ELEMENT : aloud;
            }
            if (event == XMLStreamConstants.START_ELEMENT && is("t") && !aloud) {
                text.append(text());
                checkLength(text);
            }
            event = next();
        }
        return Escapes.undone(text.toString());
    }

    @Override
    public void close() throws IOException {
        try (content) {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private int next() throws IOException, XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            throw new XMLStreamException("a document type");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            learnNames();
        }
        return event;
    }

    /** The parser keeps every name that it meets. */
    private void learnNames() throws XMLStreamException {
        names.add(xml.getLocalName());
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            names.add(xml.getAttributeLocalName(at));
        }
        for (int at = 0; at < xml.getNamespaceCount(); at++) {
            names.add(String.valueOf(xml.getNamespacePrefix(at)));
        }
        if (names.size() > MOST_NAMES) {
            throw new XMLStreamException("too many names");
        }
    }

    private static void checkLength(StringBuilder text) throws Unreadable {
        if (text.length() > Rows.LONGEST_CELL) {
            throw new Unreadable("Có ô dài hơn 100.000 ký tự; tệp không phải một danh sách.");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MIN_TEXT_SEGMENT, SEGMENT);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
        return factory;
    }
}
