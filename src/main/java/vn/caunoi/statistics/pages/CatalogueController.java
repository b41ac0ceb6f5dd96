package vn.caunoi.statistics.pages;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.caunoi.statistics.OpenData;
import vn.caunoi.statistics.OpenData.Dataset;
import vn.caunoi.units.Site;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Frame;

/** The catalogue of the open data of a site (danh mục dữ liệu mở): DCAT 3 as JSON-LD. */
@Controller
class CatalogueController {

    static final String ADDRESS = Inquiry.ADDRESS + "/danh-muc.jsonld";

    private static final MediaType JSON_LD = MediaType.valueOf("application/ld+json");
    private static final String MEDIA = "https://www.iana.org/assignments/media-types/";
    private static final String FREE = "https://creativecommons.org/licenses/by/4.0/";
    private static final String INVENTED = "https://creativecommons.org/publicdomain/zero/1.0/";
    private static final String CONTINUOUS =
            "http://publications.europa.eu/resource/authority/frequency/CONT";
    private static final Map<String, String> CONTEXT =
            Map.of(
                    "dcat", "http://www.w3.org/ns/dcat#",
                    "dct", "http://purl.org/dc/terms/",
                    "foaf", "http://xmlns.com/foaf/0.1/",
                    "xsd", "http://www.w3.org/2001/XMLSchema#");

    private final Jurisdictions jurisdictions;
    private final ObjectProvider<OpenData> others;

    CatalogueController(Jurisdictions jurisdictions, ObjectProvider<OpenData> others) {
        this.jurisdictions = jurisdictions;
        this.others = others;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<Map<String, Object>> show(Site site, Frame frame) {
        return jurisdictions
                .of(site)
                .map(
                        known ->
                                ResponseEntity.ok()
                                        .contentType(JSON_LD)
                                        .body(catalogue(known, frame)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Map<String, Object> catalogue(Jurisdiction jurisdiction, Frame frame) {
        var told = new LinkedHashMap<String, Object>();
        told.put("@context", CONTEXT);
        told.put("@id", frame.absolute(ADDRESS));
        told.put("@type", "dcat:Catalog");
        told.put("dct:title", vietnamese("Dữ liệu mở về giải quyết hồ sơ, " + frame.bodyName()));
        told.put("dct:publisher", publisher(frame));
        told.put("dct:license", id(frame.demo() ? INVENTED : FREE));
        told.put("dct:modified", modified(jurisdiction.updated()));
        told.put(
                "dcat:dataset",
                Stream.concat(own(jurisdiction), others(frame))
                        .map(one -> dataset(one, jurisdiction, frame))
                        .toList());
        return told;
    }

    private static Stream<Dataset> own(Jurisdiction jurisdiction) {
        return Stream.of(
                own("", ResultsMenu.TITLE, jurisdiction, "bang.csv", "bang.xlsx", "so-lieu.json"),
                own(
                        "/dong",
                        "Từng dòng hồ sơ, không có dữ liệu cá nhân",
                        jurisdiction,
                        "dong.csv",
                        "dong.xlsx"),
                own(
                        "/bao-cao-06a",
                        "Báo cáo 06a",
                        jurisdiction,
                        "bao-cao-06a.csv",
                        "bao-cao-06a.xlsx"));
    }

    private static Dataset own(
            String below, String title, Jurisdiction jurisdiction, String... files) {
        return new Dataset(
                Inquiry.ADDRESS + below,
                title,
                Stream.of(files).map(file -> Inquiry.ADDRESS + "/" + file).toList(),
                jurisdiction.updated());
    }

    private Stream<Dataset> others(Frame frame) {
        return others.orderedStream().flatMap(one -> one.of(frame.site()).stream());
    }

    private static Map<String, Object> dataset(
            Dataset dataset, Jurisdiction jurisdiction, Frame frame) {
        var told = new LinkedHashMap<String, Object>();
        told.put("@id", frame.absolute(dataset.page()) + "#du-lieu");
        told.put("@type", "dcat:Dataset");
        told.put("dct:title", vietnamese(dataset.title()));
        told.put("dct:description", vietnamese(dataset.title() + " của " + jurisdiction.name()));
        told.put("dct:publisher", publisher(frame));
        told.put("dct:license", id(frame.demo() ? INVENTED : FREE));
        told.put("dct:modified", modified(dataset.changed()));
        told.put("dct:accrualPeriodicity", id(CONTINUOUS));
        told.put("dcat:landingPage", id(frame.absolute(dataset.page())));
        if (dataset.page().startsWith(Inquiry.ADDRESS)) {
            told.put("dct:conformsTo", id(frame.absolute(DefinitionsController.ADDRESS)));
        }
        told.put(
                "dcat:distribution",
                dataset.files().stream().map(file -> distribution(file, frame)).toList());
        return told;
    }

    private static Map<String, Object> distribution(String file, Frame frame) {
        String address = frame.absolute(file);
        return Map.of(
                "@type", "dcat:Distribution",
                "dcat:accessURL", id(address),
                "dcat:downloadURL", id(address),
                "dcat:mediaType", id(MEDIA + type(file)),
                "dct:license", id(frame.demo() ? INVENTED : FREE));
    }

    private static String type(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "csv" -> "text/csv";
            case "json" -> "application/json";
            default -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        };
    }

    private static Map<String, Object> publisher(Frame frame) {
        return Map.of(
                "@id", frame.absolute("/"),
                "@type", "foaf:Agent",
                "foaf:name", frame.imprint().managingBody());
    }

    private static Map<String, String> modified(Instant at) {
        return Map.of("@type", "xsd:dateTime", "@value", Formats.iso(at));
    }

    private static Map<String, String> vietnamese(String text) {
        return Map.of("@language", "vi", "@value", text);
    }

    private static Map<String, String> id(String address) {
        return Map.of("@id", address);
    }
}
