package vn.caunoi.documents;

/**
 * An enclosure as a custom part of a .docx (ISO/IEC 29500-1, 15.2.5), which editors carry along.
 */
final class WordEnclosure {

    static final String NAMESPACE = "urn:vn.caunoi:enclosure";

    private WordEnclosure() {}

    static String xml(Enclosure enclosure) {
        return new WordXml()
                .open("enclosure", "xmlns", NAMESPACE, "name", enclosure.name())
                .text(enclosure.json())
                .close()
                .toString();
    }
}
