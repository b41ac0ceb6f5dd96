package vn.caunoi.spreadsheets;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/**
 * Which column of somebody else's table holds what we ask for (ghép cột): our field → the heading
 * of the column. As JSON: {@code {"code": "Mã hồ sơ", "received": "Ngày tiếp nhận"}}.
 */
public record Mapping(Map<String, String> columns) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> COLUMNS =
            new TypeReference<>() {};

    /** A heading that names a field exactly comes before one that only contains its name. */
    private static final int SHORTEST_PART = 4;

    public Mapping {
        Map<String, String> named = new LinkedHashMap<>();
        columns.forEach(
                (field, heading) -> {
                    String clean = Cleaned.of(heading);
                    if (!clean.isEmpty()) {
                        named.put(field, clean);
                    }
                });
        columns = Map.copyOf(named);
    }

    /**
     * A guess from the headings.
     *
     * @param names by field the usual names of its column, in any writing; the first counts most
     */
    public static Mapping guess(List<String> header, Map<String, List<String>> names) {
        Map<String, String> columns = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Match match : Match.values()) {
            names.forEach(
                    (field, usual) -> {
                        if (!columns.containsKey(field)) {
                            find(header, usual, match, taken)
                                    .ifPresent(heading -> columns.put(field, heading));
                        }
                    });
        }
        return new Mapping(columns);
    }

    /** Reads the JSON form; throws {@link Illegible} with what is wrong. */
    public static Mapping ofJson(String json) {
        try {
            Map<String, String> columns = JSON.readValue(json, COLUMNS);
            if (columns == null || columns.containsValue(null)) {
                throw illegible();
            }
            return new Mapping(columns);
        } catch (JacksonException e) {
            throw illegible();
        }
    }

    public String json() {
        return JSON.writeValueAsString(new TreeMap<>(columns));
    }

    /** The heading of the column that holds a field. */
    public Optional<String> column(String field) {
        return Optional.ofNullable(columns.get(field));
    }

    /** Where in a row a field stands; −1 where no column holds it. */
    public int at(String field, List<String> header) {
        return column(field).map(header::indexOf).orElse(-1);
    }

    /** The columns that are named here and not there. */
    public List<String> missing(List<String> header) {
        return columns.values().stream().filter(name -> !header.contains(name)).sorted().toList();
    }

    private enum Match {
        EXACT,
        PART;

        boolean fits(String heading, String usual) {
            return this == EXACT
                    ? heading.equals(usual)
                    : usual.length() >= SHORTEST_PART
                            && (" " + heading + " ").contains(" " + usual + " ");
        }
    }

    private static Optional<String> find(
            List<String> header, List<String> usual, Match match, Set<String> taken) {
        for (String name : usual) {
            for (String heading : header) {
                if (match.fits(Folded.of(heading), Folded.of(name)) && taken.add(heading)) {
                    return Optional.of(heading);
                }
            }
        }
        return Optional.empty();
    }

    private static Illegible illegible() {
        return new Illegible(
                "Ghép cột phải viết dạng JSON {\"trường\": \"tiêu đề cột\"}; dòng này không đọc được.");
    }
}
