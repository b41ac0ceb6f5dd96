package vn.caunoi.procedures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.units.Site;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Frame;
import vn.caunoi.web.JsonLd;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;
import vn.caunoi.web.components.Row;

/** What the page of a procedure says besides its lists (trang của một thủ tục). */
public final class ProcedurePage {

    static final Link ALL = new Link("Thủ tục hành chính", ProcedureController.ADDRESS);

    private ProcedurePage() {}

    static Page of(Procedure procedure, Site site, Frame frame) {
        return Page.of(procedure.name(), ProcedureController.address(procedure.code()))
                .describedBy(
                        "Mã %s. Thời hạn: %s."
                                .formatted(
                                        procedure.code(), LimitWords.of(procedure.particulars())))
                .below(ALL)
                .withJsonLd(JsonLd.of(service(procedure, site, frame)))
                .with("DC.identifier", procedure.code().value());
    }

    static List<Row> rows(Procedure procedure) {
        Particulars particulars = procedure.particulars();
        var rows = new ArrayList<Row>();
        rows.add(new Row("Mã thủ tục", procedure.code().value()));
        rows.add(new Row("Lĩnh vực", particulars.field()));
        add(
                rows,
                "Cấp thực hiện",
                joined(particulars.levels().stream().map(Level::label).toList()));
        add(rows, "Ai được nộp", joined(particulars.applicants()));
        add(rows, "Nơi tiếp nhận", names(particulars.receiving()));
        add(rows, "Cơ quan giải quyết", names(particulars.competent()));
        add(rows, "Kết quả", particulars.result());
        add(rows, "Quyết định công bố", particulars.decision());
        rows.add(new Row("Áp dụng", period(procedure)));
        return rows;
    }

    /** "từ 01/07/2025" or "từ 01/01/2020 đến hết 30/06/2025". */
    public static String period(Procedure procedure) {
        String from = "từ " + Formats.day(procedure.validFrom());
        return procedure.validUntil() == null
                ? from
                : from + " đến hết " + Formats.day(procedure.validUntil().minusDays(1));
    }

    private static void add(List<Row> rows, String term, String text) {
        if (!text.isEmpty()) {
            rows.add(new Row(term, text));
        }
    }

    private static String names(List<Body> bodies) {
        return joined(bodies.stream().map(Body::name).toList());
    }

    private static String joined(List<String> words) {
        return String.join("; ", words);
    }

    private static Map<String, Object> service(Procedure procedure, Site site, Frame frame) {
        Particulars particulars = procedure.particulars();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("@type", "GovernmentService");
        facts.put("name", particulars.name());
        facts.put("identifier", procedure.code().value());
        facts.put("serviceType", particulars.field());
        facts.put("url", frame.absolute(ProcedureController.address(procedure.code())));
        facts.put("inLanguage", "vi");
        facts.put("areaServed", site.bodyName());
        facts.put("provider", organisation(site.imprint().managingBody()));
        facts.put(
                "serviceOperator",
                particulars.competent().stream()
                        .map(Body::name)
                        .map(ProcedurePage::organisation)
                        .toList());
        facts.put(
                "audience",
                particulars.applicants().stream()
                        .map(who -> Map.of("@type", "Audience", "audienceType", who))
                        .toList());
        facts.put(
                "offers",
                particulars.ways().stream()
                        .filter(way -> way.fee().dong() != null)
                        .map(ProcedurePage::offer)
                        .toList());
        facts.put("serviceOutput", Map.of("@type", "Thing", "name", particulars.result()));
        return facts;
    }

    private static Map<String, Object> organisation(String name) {
        return Map.of("@type", "GovernmentOrganization", "name", name);
    }

    private static Map<String, Object> offer(Way way) {
        return Map.of(
                "@type", "Offer",
                "name", way.channel().label(),
                "price", String.valueOf(way.fee().dong()),
                "priceCurrency", "VND",
                "description", way.fee().toString());
    }
}
