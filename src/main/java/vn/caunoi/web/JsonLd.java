package vn.caunoi.web;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Facts for machines (JSON-LD), written so that they can stand in a script element. */
public final class JsonLd {

    private static final String CONTEXT = "https://schema.org";

    private JsonLd() {}

    /** A document about one thing; the context is added, the type is among the facts. */
    public static String of(Map<String, ?> facts) {
        var all = new LinkedHashMap<String, Object>();
        all.put("@context", CONTEXT);
        all.putAll(facts);
        return JsonMapper.shared()
                .writeValueAsString(all)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
