package vn.caunoi.documents;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A part of a .docx being written; names bear their prefixes: {@code w:p}. */
final class WordXml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    WordXml() {
        try {
            xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an element; attributes are names and values in turn. */
    WordXml open(String name, Object... attributes) {
        try {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(
                        attributes[i].toString(), Plain.text(attributes[i + 1].toString()));
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    WordXml close() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    WordXml leaf(String name, Object... attributes) {
        return open(name, attributes).close();
    }

    /** An element whose only attribute is {@code w:val}. */
    WordXml value(String name, Object value) {
        return leaf(name, "w:val", value);
    }

    WordXml text(String words) {
        try {
            xml.writeCharacters(Plain.text(words));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    @Override
    public String toString() {
        try {
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /** Twentieths of a point. */
    static int twips(double millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }

    /** English Metric Units, in which pictures are measured. */
    static int emu(double millimetres) {
        return (int) Math.round(millimetres * 36_000);
    }
}
