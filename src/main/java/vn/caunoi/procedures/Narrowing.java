package vn.caunoi.procedures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.spreadsheets.Folded;

/**
 * What a list of procedures is narrowed to (bộ lọc). A value that nothing has narrows to nothing.
 *
 * @param words of the name, the code, the papers or the result; with or without diacritics
 */
public record Narrowing(Map<Facet, String> chosen, String words) {

    public static final String WORDS = "tu";

    private static final String PAGE = "trang";
    private static final int LONGEST = 200;

    /** By what procedures are told apart. */
    public enum Facet {
        FIELD("linh-vuc", "Lĩnh vực"),
        LEVEL("cap", "Cấp thực hiện"),
        CHANNEL("cach-nop", "Cách nộp"),
        BODY("co-quan", "Cơ quan giải quyết");

        private final String parameter;
        private final String label;

        Facet(String parameter, String label) {
            this.parameter = parameter;
            this.label = label;
        }

        public String parameter() {
            return parameter;
        }

        public String label() {
            return label;
        }

        /** What a procedure has of it. */
        Stream<String> of(Procedure procedure) {
            Particulars particulars = procedure.particulars();
            return switch (this) {
                case FIELD -> Stream.of(particulars.field());
                case LEVEL -> particulars.levels().stream().map(Level::label);
                case CHANNEL -> particulars.channels().stream().map(Channel::label);
                case BODY -> particulars.competent().stream().map(Body::name).distinct();
            };
        }
    }

    public Narrowing {
        chosen = Map.copyOf(chosen);
    }

    /** From the parameters of an address. */
    public static Narrowing of(Function<String, @Nullable String> typed) {
        Map<Facet, String> chosen = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            cut(typed.apply(facet.parameter())).ifPresent(value -> chosen.put(facet, value));
        }
        return new Narrowing(chosen, cut(typed.apply(WORDS)).orElse(""));
    }

    public String chosen(Facet facet) {
        return chosen.getOrDefault(facet, "");
    }

    public boolean isEmpty() {
        return chosen.isEmpty() && words.isEmpty();
    }

    /** The same, with this chosen instead. */
    public Narrowing with(Facet facet, String value) {
        var changed = new LinkedHashMap<>(chosen);
        if (value.isEmpty()) {
            changed.remove(facet);
        } else {
            changed.put(facet, value);
        }
        return new Narrowing(changed, words);
    }

    /** Those that it lets through; whose name says the words as they were typed come first. */
    public List<Procedure> of(List<Procedure> procedures) {
        String phrase = Folded.of(words);
        List<String> wanted =
                Arrays.stream(phrase.split(" ")).filter(word -> !word.isEmpty()).toList();
        return procedures.stream()
                .filter(this::hasTheChosen)
                .filter(procedure -> wanted.isEmpty() || says(procedure, wanted))
                .sorted(Comparator.comparing(procedure -> far(procedure, phrase)))
                .toList();
    }

    private static int far(Procedure procedure, String phrase) {
        String name = Folded.of(procedure.name());
        return phrase.isEmpty() || name.equals(phrase)
                ? 0
                : name.startsWith(phrase) ? 1 : name.contains(phrase) ? 2 : 3;
    }

    /** The address of a page of the list that stands at this path. */
    public String address(String path, int page) {
        var address = UriComponentsBuilder.fromPath(path);
        query().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        if (page > 1) {
            address.queryParam(PAGE, page);
        }
        return address.encode().buildAndExpand(query()).toUriString();
    }

    private boolean hasTheChosen(Procedure procedure) {
        return chosen.entrySet().stream()
                .allMatch(each -> each.getKey().of(procedure).anyMatch(each.getValue()::equals));
    }

    private static boolean says(Procedure procedure, List<String> wanted) {
        Particulars particulars = procedure.particulars();
        String said =
                Folded.of(
                        String.join(
                                " ",
                                particulars.name(),
                                procedure.code().value(),
                                particulars.field(),
                                particulars.result(),
                                String.join(
                                        " ",
                                        particulars.papers().stream().map(Paper::name).toList())));
        return wanted.stream().allMatch(said::contains);
    }

    private Map<String, Object> query() {
        var query = new LinkedHashMap<String, Object>();
        if (!words.isEmpty()) {
            query.put(WORDS, words);
        }
        for (Facet facet : Facet.values()) {
            if (chosen.containsKey(facet)) {
                query.put(facet.parameter(), chosen(facet));
            }
        }
        return query;
    }

    private static Optional<String> cut(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST)));
    }
}
