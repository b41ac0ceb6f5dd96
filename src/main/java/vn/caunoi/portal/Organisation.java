package vn.caunoi.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.caunoi.web.Frame;
import vn.caunoi.web.Imprint;
import vn.caunoi.web.JsonLd;

/** Who speaks on a site, for machines (GovernmentOrganization). */
final class Organisation {

    private Organisation() {}

    static String of(Frame frame) {
        Imprint imprint = frame.imprint();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("@type", "GovernmentOrganization");
        facts.put("name", frame.bodyName());
        facts.put("url", frame.absolute("/"));
        putSaid(facts, "parentOrganization", imprint.managingBody());
        putSaid(facts, "address", imprint.address());
        putSaid(facts, "telephone", imprint.telephone());
        putSaid(facts, "faxNumber", imprint.fax());
        putSaid(facts, "email", imprint.email());
        if (frame.archive() != null) {
            facts.put("dissolutionDate", frame.archive().since().toString());
        }
        return JsonLd.of(facts);
    }

    private static void putSaid(Map<String, Object> facts, String name, String value) {
        if (!value.isBlank()) {
            facts.put(name, value);
        }
    }
}
