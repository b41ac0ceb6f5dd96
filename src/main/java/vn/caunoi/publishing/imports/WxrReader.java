package vn.caunoi.publishing.imports;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a WordPress export, item after item (đọc tệp WXR). Document types are refused, so that no
 * entity can grow or fetch anything; whatever is too long is read over, never held.
 */
final class WxrReader {

    /** Who hears what is read. */
    interface Listener {

        void item(WxrItem item);

        void author(String login, String name);

        void home(String address);

        void published(String date);

        void comment();
    }

    private static final int DEEPEST = 200;
    private static final int LONGEST_FIELD = 500_000;
    private static final int LONGEST_ATTRIBUTE = 100_000;
    private static final Set<String> WANTED =
            Set.of(
                    "title",
                    "link",
                    "pubDate",
                    "creator",
                    "guid",
                    "content",
                    "excerpt",
                    "post_id",
                    "post_date",
                    "post_date_gmt",
                    "post_name",
                    "status",
                    "post_type",
                    "post_password",
                    "attachment_url",
                    "is_sticky");
    private static final Set<String> WANTED_META =
            Set.of("_thumbnail_id", "_wp_attached_file", "_wp_attachment_image_alt");
    private static final XMLInputFactory FACTORY = factory();

    private final XmlBytes bytes;
    private final Listener listener;
    private int items;

    WxrReader(InputStream source, Listener listener) throws IOException {
        this.bytes = XmlBytes.of(source);
        this.listener = listener;
    }

    long bytesRead() {
        return bytes.count();
    }

    void read() {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(bytes);
            toChannel(xml);
            channel(xml);
            while (xml.hasNext()) {
                xml.next();
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static void toChannel(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new CannotImport(
                        "tệp khai báo kiểu tài liệu (DOCTYPE); tệp xuất của WordPress không có phần"
                                + " này, nên tệp bị từ chối.");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("channel")) {
                    return;
                }
                if (!name.equals("rss")) {
                    break;
                }
            }
        }
        throw new CannotImport("đây không phải tệp xuất của WordPress (WXR).");
    }

    private void channel(XMLStreamReader xml) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                switch (name(xml)) {
                    case "item" -> listener.item(item(xml));
                    case "author" -> author(xml);
                    case "link", "base_site_url", "base_blog_url" -> listener.home(text(xml));
                    case "pubDate" -> listener.published(text(xml));
                    default -> skip(xml);
                }
            }
        }
    }

    private void author(XMLStreamReader xml) throws XMLStreamException {
        String login = "";
        String name = "";
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                switch (name(xml)) {
                    case "author_login" -> login = text(xml);
                    case "author_display_name" -> name = text(xml);
                    default -> skip(xml);
                }
            }
        }
        listener.author(login.strip(), name.strip());
    }

    private WxrItem item(XMLStreamReader xml) throws XMLStreamException {
        WxrItem item = new WxrItem(++items);
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                String name = name(xml);
                switch (name) {
                    case "content" -> body(xml, item);
                    case "category" -> category(xml, item);
                    case "postmeta" -> meta(xml, item);
                    case "comment" -> {
                        listener.comment();
                        skip(xml);
                    }
                    default -> {
                        if (WANTED.contains(name)) {
                            item.put(name, text(xml));
                        } else {
                            skip(xml);
                        }
                    }
                }
            }
        }
        return item;
    }

    private static void body(XMLStreamReader xml, WxrItem item) throws XMLStreamException {
        String body = text(xml, WxrItem.LONGEST_BODY);
        item.put("content", body);
        if (body.length() >= WxrItem.LONGEST_BODY) {
            item.outgrow();
        }
    }

    private static void category(XMLStreamReader xml, WxrItem item) throws XMLStreamException {
        String domain = attribute(xml, "domain");
        String code = attribute(xml, "nicename");
        item.label(domain, code, text(xml).strip());
    }

    private static void meta(XMLStreamReader xml, WxrItem item) throws XMLStreamException {
        String key = "";
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                switch (name(xml)) {
                    case "meta_key" -> key = text(xml).strip();
                    case "meta_value" -> {
                        if (WANTED_META.contains(key)) {
                            item.putMeta(key, text(xml).strip());
                        } else {
                            skip(xml);
                        }
                    }
                    default -> skip(xml);
                }
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    /** Names by their last part, save the two that share one: content and excerpt. */
    private static String name(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (!name.equals("encoded")) {
            return name.equals("content") || name.equals("excerpt") ? "" : name;
        }
        String space = String.valueOf(xml.getNamespaceURI()).toLowerCase(Locale.ROOT);
        return space.contains("excerpt") ? "excerpt" : space.contains("content") ? "content" : "";
    }

    private static String text(XMLStreamReader xml) throws XMLStreamException {
        return text(xml, LONGEST_FIELD);
    }

    /** The text of an element and of what lies in it, up to a length; the rest is read over. */
    private static String text(XMLStreamReader xml, int longest) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    int room = Math.min(xml.getTextLength(), longest - text.length());
                    text.append(xml.getTextCharacters(), xml.getTextStart(), room);
                }
                default -> {}
            }
        }
        return text.toString();
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private static CannotImport broken(XMLStreamException e) {
        Location where = e.getLocation();
        String place =
                where == null
                        ? ""
                        : " ở dòng %d, cột %d"
                                .formatted(where.getLineNumber(), where.getColumnNumber());
        return new CannotImport("tệp XML hỏng" + place + ": " + reason(e) + ".", e);
    }

    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        if (e.getCause() instanceof CharConversionException) {
            return "chữ không đúng bảng mã đã khai báo";
        }
        if (e instanceof WstxEOFException) {
            return "tệp dừng giữa chừng";
        }
        if (message.contains("limit") || message.contains("Maximum")) {
            return "thẻ lồng quá sâu hoặc thuộc tính quá dài";
        }
        return message.contains("entity") ? "thực thể không khai báo" : "sai cấu trúc XML";
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
        return factory;
    }
}
