package vn.caunoi.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The family of a browser and of what it runs on (trình duyệt), as far as people tell them apart.
 */
final class Browser {

    private static final Map<String, String> FAMILIES = new LinkedHashMap<>();
    private static final Map<String, String> MACHINES = new LinkedHashMap<>();

    static {
        FAMILIES.put("coc_coc_browser", "Cốc Cốc");
        FAMILIES.put("Edg", "Edge");
        FAMILIES.put("OPR/", "Opera");
        FAMILIES.put("SamsungBrowser", "Samsung Internet");
        FAMILIES.put("Firefox/", "Firefox");
        FAMILIES.put("Chrome/", "Chrome");
        FAMILIES.put("Safari/", "Safari");
        MACHINES.put("Android", "Android");
        MACHINES.put("iPhone", "iPhone");
        MACHINES.put("iPad", "iPad");
        MACHINES.put("Windows", "Windows");
        MACHINES.put("Mac OS X", "máy Mac");
        MACHINES.put("Linux", "Linux");
    }

    private Browser() {}

    /** "Chrome trên Windows"; the first word that fits tells. */
    static String of(@Nullable String userAgent) {
        if (userAgent == null) {
            return "Trình duyệt khác";
        }
        String machine = first(MACHINES, userAgent, "");
        return first(FAMILIES, userAgent, "Trình duyệt khác")
                + (machine.isEmpty() ? "" : " trên " + machine);
    }

    private static String first(Map<String, String> known, String text, String otherwise) {
        return known.entrySet().stream()
                .filter(word -> text.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
