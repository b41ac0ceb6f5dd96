package vn.caunoi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.caunoi.units.SiteId;

/**
 * What a search is narrowed to (bộ lọc).
 *
 * @param section slug of a section, or empty
 * @param year empty for all years
 * @param kind slug of a kind, or empty
 */
record Filter(String section, OptionalInt year, String kind) {

    static final Filter NONE = new Filter("", OptionalInt.empty(), "");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    /** From an address; what cannot be a filter is none. */
    static Filter of(String section, String year, String kind) {
        return new Filter(
                SLUG.matcher(section).matches() ? section : "",
                YEAR.matcher(year).matches()
                        ? OptionalInt.of(Integer.parseInt(year))
                        : OptionalInt.empty(),
                SLUG.matcher(kind).matches() ? kind : "");
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    Filter withoutSection() {
        return new Filter("", year, kind);
    }

    Filter withoutYear() {
        return new Filter(section, OptionalInt.empty(), kind);
    }

    Filter withoutKind() {
        return new Filter(section, year, "");
    }

    /** As a {@code tsquery}: the entries of a site that it lets through. */
    String on(SiteId site) {
        var marks = new ArrayList<>(List.of(Lexemes.site(site)));
        if (!section.isEmpty()) {
            marks.add(Lexemes.section(section));
        }
        year.ifPresent(number -> marks.add(Lexemes.year(number)));
        if (!kind.isEmpty()) {
            marks.add(Lexemes.kind(kind));
        }
        return marks.stream().map(Lexemes::quoted).collect(Collectors.joining(" & "));
    }
}
