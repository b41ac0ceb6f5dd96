package vn.caunoi.statistics.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.statistics.Period;
import vn.caunoi.statistics.Profile;
import vn.caunoi.statistics.Question;
import vn.caunoi.web.components.Field;

/**
 * What a reader asks for by an address (điều kiện xem): as typed, with what is wrong in it, and
 * what it comes to.
 *
 * @param typed what stands in the address, without empty parts
 * @param fields all parts, filled in, with what is wrong beside each
 * @param question null while something is wrong
 * @param profile by which definition shares are reckoned
 */
record Inquiry(
        Map<Part, String> typed,
        Map<Part, Field> fields,
        @Nullable Question question,
        Profile profile) {

    static final String ADDRESS = "/ket-qua-giai-quyet-tthc";

    /** The definition that pages begin with. */
    static final Profile USUAL = Profile.ALL_CLASSED;

    static Inquiry of(Map<String, String> typed, Jurisdiction jurisdiction) {
        return new Understanding(typed, jurisdiction).inquiry();
    }

    /** The same with one part refused. */
    Inquiry refusing(Part part, String sentence) {
        Map<Part, Field> others = new EnumMap<>(fields);
        others.computeIfPresent(part, (_, field) -> field.mistaken(sentence));
        return new Inquiry(typed, others, null, profile);
    }

    Field field(Part part) {
        return fields.getOrDefault(part, Field.of(part.code(), part.label()));
    }

    List<Field> all() {
        return List.copyOf(fields.values());
    }

    boolean isWrong() {
        return question == null;
    }

    /** What was asked, when nothing is wrong in it. */
    Question asked() {
        return Optional.ofNullable(question).orElseThrow();
    }

    /** Whether the reader asks for something else than what the page shows by itself. */
    boolean isNarrowed() {
        return !typed.isEmpty();
    }

    /**
     * Parts that are rarely asked for stand behind a summary, unless one of them is in use or
     * wrong.
     */
    boolean uses(Part... parts) {
        return Arrays.stream(parts)
                .anyMatch(part -> typed.containsKey(part) || field(part).wrong());
    }

    /** The same question on a page below the first one: {@code /bang.xlsx}, {@code /dong}. */
    String address(String below, String... more) {
        return ADDRESS + below + query(typed, more);
    }

    /** The question as the end of an address; empty when nothing is asked. */
    String query() {
        return query(typed);
    }

    /** The same page with one part asked otherwise; empty for the part left out. */
    String with(Part part, String value) {
        Map<Part, String> other = new EnumMap<>(Part.class);
        other.putAll(typed);
        if (value.isEmpty()) {
            other.remove(part);
        } else {
            other.put(part, value);
        }
        return ADDRESS + query(other);
    }

    /** The same question of another period, named by its two days. */
    String during(Period period) {
        Map<Part, String> other = new EnumMap<>(Part.class);
        other.putAll(typed);
        EnumSet.of(Part.YEAR, Part.AS_OF).forEach(other::remove);
        other.put(Part.PERIOD, PeriodChoice.TWO_DAYS);
        other.put(Part.FROM, period.from().toString());
        other.put(Part.UNTIL, period.until().toString());
        return ADDRESS + query(other);
    }

    /** The same typed, asking something else. */
    Inquiry asking(Question other) {
        return new Inquiry(typed, fields, other, profile);
    }

    /** The same question of one field. */
    Inquiry inField(String field) {
        Map<Part, String> other = new EnumMap<>(Part.class);
        other.putAll(typed);
        other.put(Part.FIELD, field);
        return new Inquiry(other, fields, asked().inField(field), profile);
    }

    private static String query(Map<Part, String> parts, String... more) {
        String asked =
                Stream.concat(
                                parts.entrySet().stream()
                                        .map(part -> pair(part.getKey().code(), part.getValue())),
                                Stream.of(more))
                        .collect(Collectors.joining("&"));
        return asked.isEmpty() ? "" : "?" + asked;
    }

    /** The name and the value of a further parameter. */
    static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
