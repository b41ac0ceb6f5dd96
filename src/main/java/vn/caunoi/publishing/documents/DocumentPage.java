package vn.caunoi.publishing.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Frame;
import vn.caunoi.web.JsonLd;
import vn.caunoi.web.Page;
import vn.caunoi.web.components.Row;

/** What the page of a document says to people in a list and to machines in JSON-LD. */
final class DocumentPage {

    private DocumentPage() {}

    static Page of(Document document, List<DocumentFile> files, LocalDate today, Frame frame) {
        Particulars particulars = document.particulars();
        return Page.of(document.title(), document.href())
                .describedBy(particulars.summary())
                .below(DocumentsMenu.LINK)
                .withJsonLd(JsonLd.of(legislation(document, files, today, frame)))
                .with("DC.title", document.title() + " " + particulars.summary())
                .with("DC.creator", particulars.body())
                .with("DC.date", particulars.issued().toString())
                .with("DC.identifier", frame.absolute(document.href()));
    }

    /** What is known of it besides its abstract, which stands above the list. */
    static List<Row> rows(Document document) {
        Particulars particulars = document.particulars();
        var rows = new ArrayList<Row>();
        for (Item item : Item.values()) {
            String value = particulars.shown(item);
            if (!value.isEmpty() && item != Item.ABSTRACT) {
                rows.add(new Row(item.label(), value));
            }
        }
        LocalDate ended = document.validity().endedSince();
        if (ended != null) {
            rows.add(new Row("Bị thay thế, bãi bỏ từ ngày", Formats.day(ended)));
        }
        LocalDate amended = document.validity().amendedSince();
        if (amended != null) {
            rows.add(new Row("Được sửa đổi, bổ sung từ ngày", Formats.day(amended)));
        }
        return rows;
    }

    private static Map<String, Object> legislation(
            Document document, List<DocumentFile> files, LocalDate today, Frame frame) {
        Particulars particulars = document.particulars();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("@type", "Legislation");
        facts.put("name", document.title());
        facts.put("abstract", particulars.summary());
        facts.put("inLanguage", "vi");
        facts.put("url", frame.absolute(document.href()));
        facts.put("legislationIdentifier", particulars.number().canonical());
        facts.put("legislationType", particulars.kind().label());
        facts.put("legislationDate", particulars.issued().toString());
        facts.put(
                "legislationPassedBy", Map.of("@type", "Organization", "name", particulars.body()));
        facts.put("legislationLegalForce", document.validity().on(today).legalForce());
        facts.put("encoding", files.stream().map(file -> encoding(file, frame)).toList());
        return facts;
    }

    private static Map<String, Object> encoding(DocumentFile file, Frame frame) {
        return Map.of(
                "@type",
                "LegislationObject",
                "name",
                file.name(),
                "encodingFormat",
                file.type(),
                "contentSize",
                Formats.size(file.size()),
                "contentUrl",
                frame.absolute(file.href()));
    }
}
