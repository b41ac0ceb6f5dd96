package vn.caunoi.dossiers;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.Formats;

/**
 * What happened to dossiers as tools for process mining read it (nhật ký sự kiện): XES, IEEE 1849.
 * Dossiers go by our own number, and nobody who worked on them is named.
 */
final class EventLog implements AutoCloseable {

    private static final String NAMESPACE = "http://www.xes-standard.org/";

    private final XMLStreamWriter xml;

    private EventLog(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** An event of a dossier. */
    private record Event(String name, OffsetDateTime at) {}

    /** Begins a log of that name. */
    static EventLog open(OutputStream out, String name) throws XMLStreamException {
        var log =
                new EventLog(
                        XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8"));
        log.begin(name);
        return log;
    }

    /** Adds a dossier with all that holds of it. */
    void add(Timeline timeline) throws XMLStreamException {
        Standing standing = timeline.standing();
        xml.writeStartElement("trace");
        attribute("string", "concept:name", Long.toString(standing.dossier().value()));
        attribute("string", "thu-tuc", standing.procedure());
        attribute("string", "linh-vuc", standing.field());
        attribute("string", "hinh-thuc", standing.channel().label());
        attribute("string", "trang-thai", standing.state().label());
        day("ngay-hen-tra", standing.dueOn());
        for (Event event : events(timeline)) {
            xml.writeStartElement("event");
            attribute("string", "concept:name", event.name());
            attribute("string", "lifecycle:transition", "complete");
            attribute("date", "time:timestamp", text(event.at()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    @Override
    public void close() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private void begin(String name) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("log");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xes.version", "1849.2016");
        xml.writeAttribute("xes.features", "");
        extension("Concept", "concept");
        extension("Lifecycle", "lifecycle");
        extension("Time", "time");
        xml.writeStartElement("global");
        xml.writeAttribute("scope", "trace");
        attribute("string", "concept:name", "không rõ");
        xml.writeEndElement();
        xml.writeStartElement("global");
        xml.writeAttribute("scope", "event");
        attribute("string", "concept:name", "không rõ");
        attribute("string", "lifecycle:transition", "complete");
        attribute("date", "time:timestamp", "1970-01-01T00:00:00+00:00");
        xml.writeEndElement();
        xml.writeEmptyElement("classifier");
        xml.writeAttribute("name", "Việc");
        xml.writeAttribute("keys", "concept:name");
        attribute("string", "concept:name", name);
        attribute("string", "lifecycle:model", "standard");
    }

    private void extension(String name, String prefix) throws XMLStreamException {
        xml.writeEmptyElement("extension");
        xml.writeAttribute("name", name);
        xml.writeAttribute("prefix", prefix);
        xml.writeAttribute("uri", NAMESPACE + prefix + ".xesext");
    }

    private void day(String key, @Nullable LocalDate day) throws XMLStreamException {
        if (day != null) {
            attribute("date", key, text(start(day)));
        }
    }

    private void attribute(String type, String key, @Nullable String value)
            throws XMLStreamException {
        if (value != null) {
            xml.writeEmptyElement(type);
            xml.writeAttribute("key", key);
            xml.writeAttribute("value", value);
        }
    }

    /** What another system last told of the days of the dossier, and what was done here. */
    private static List<Event> events(Timeline timeline) {
        List<Event> events = new ArrayList<>();
        timeline.valid().stream()
                .map(Entry::said)
                .filter(Objects::nonNull)
                .reduce((_, later) -> later)
                .ifPresent(said -> told(said, events));
        for (Entry entry : timeline.valid()) {
            if (entry.act() != DossierAct.IMPORTED && entry.act() != DossierAct.ANNULLED) {
                events.add(
                        new Event(
                                entry.act().label(),
                                entry.happenedAt().atZone(Formats.ZONE).toOffsetDateTime()));
            }
        }
        return events;
    }

    private static void told(Said said, List<Event> events) {
        add(events, DossierAct.REGISTERED_BY_CITIZEN, said.registeredOn());
        add(events, DossierAct.ACCEPTED, said.receivedOn());
        if (said.state() == DossierState.AWAITING_SUPPLEMENT) {
            add(events, DossierAct.SUPPLEMENT_ASKED, said.waitsSince());
        }
        if (said.state() == DossierState.AWAITING_PAYMENT) {
            add(events, DossierAct.PAYMENT_ASKED, said.waitsSince());
        }
        add(events, DossierAct.GRANTED, said.finishedOn());
        add(
                events,
                said.state() == DossierState.WITHDRAWN
                        ? DossierAct.TAKEN_BACK
                        : DossierAct.BROKEN_OFF,
                said.closedOn());
    }

    private static void add(List<Event> events, DossierAct act, @Nullable LocalDate day) {
        if (day != null) {
            events.add(new Event(act.label(), start(day)));
        }
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Formats.ZONE).toOffsetDateTime();
    }

    private static String text(OffsetDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
    }
}
