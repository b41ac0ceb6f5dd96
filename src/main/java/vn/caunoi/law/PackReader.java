package vn.caunoi.law;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one pack of rules (gói quy định) and says of everything wrong in it where it stands. */
final class PackReader {

    private static final Set<String> OF_A_PACK = Set.of("group", "rules");
    private static final Set<String> OF_A_MATTER =
            Set.of("key", "title", "measure", "tighter", "choices", "editions");
    private static final Set<String> OF_AN_EDITION =
            Set.of("value", "source", "article", "from", "until", "scope", "mark", "note");

    private static final int MOST_REPETITIONS = 500;

    private final String file;
    private final List<String> complaints;

    PackReader(String file, List<String> complaints) {
        this.file = file;
        this.complaints = complaints;
    }

    List<Matter> read(String yaml) {
        try {
            @Nullable Node root = new Yaml(options()).compose(new StringReader(yaml));
            if (root == null) {
                complaints.add(file + ": tệp trống");
                return List.of();
            }
            YamlPart pack = YamlPart.of(file, root, OF_A_PACK, complaints);
            String group = pack.required("group");
            return pack.parts("rules", OF_A_MATTER).stream()
                    .map(part -> matter(part, group))
                    .toList();
        } catch (MarkedYAMLException broken) {
            complaints.add(
                    "%s, dòng %d: không phải YAML (%s)"
                            .formatted(
                                    file,
                                    broken.getProblemMark().getLine() + 1,
                                    broken.getProblem()));
            return List.of();
        }
    }

    /** Editions of one document repeat each other; the packs are our own. */
    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(MOST_REPETITIONS);
        return options;
    }

    private Matter matter(YamlPart part, String group) {
        var bare =
                new Matter(
                        part.required("key"),
                        group,
                        part.required("title"),
                        part.optional("measure"),
                        tighter(part),
                        part.words("choices"),
                        List.of());
        if (!bare.key().isEmpty() && !bare.key().matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            part.complain("khóa “%s” chỉ gồm a–z, 0–9, chấm và gạch nối".formatted(bare.key()));
        }
        var editions = new ArrayList<Rule>();
        part.parts("editions", OF_AN_EDITION).forEach(edition -> add(editions, edition, bare));
        return new Matter(
                bare.key(),
                group,
                bare.title(),
                bare.measure(),
                bare.tighter(),
                bare.choices(),
                editions);
    }

    private static Tighter tighter(YamlPart part) {
        return part.text("tighter")
                .map(
                        word ->
                                Tighter.read(word)
                                        .orElseGet(
                                                () -> {
                                                    part.complain(
                                                            "“tighter: %s” phải là lower hoặc higher"
                                                                    .formatted(word));
                                                    return Tighter.NEVER;
                                                }))
                .orElse(Tighter.NEVER);
    }

    /** Adds the edition unless it cannot be one; an edition may not hold beside another. */
    private void add(List<Rule> editions, YamlPart part, Matter matter) {
        @Nullable Rule rule = edition(part, matter);
        if (rule == null) {
            return;
        }
        editions.stream()
                .filter(rule::overlaps)
                .forEach(
                        other ->
                                part.complain(
                                        "“%s”: cùng có hiệu lực với bản từ %s"
                                                .formatted(matter.key(), other.validFrom())));
        editions.add(rule);
    }

    private static @Nullable Rule edition(YamlPart part, Matter matter) {
        String value = value(part, matter);
        String source = part.required("source");
        @Nullable LocalDate from = day(part, part.required("from"));
        @Nullable LocalDate until = day(part, part.optional("until"));
        @Nullable Mark mark = mark(part);
        if (from == null || mark == null) {
            return null;
        }
        if (until != null && until.isBefore(from)) {
            part.complain("“%s”: ngày cuối đứng trước ngày đầu".formatted(matter.key()));
        }
        return new Rule(
                matter.key(),
                value,
                matter.meaning(value),
                source,
                part.optional("article"),
                from,
                until,
                scope(part),
                mark,
                part.optional("note"));
    }

    private static String value(YamlPart part, Matter matter) {
        String value = part.required("value");
        if (!value.isEmpty() && !matter.takes(value)) {
            part.complain("“%s”: giá trị “%s” không hợp".formatted(matter.key(), value));
        }
        return value;
    }

    private static @Nullable Mark mark(YamlPart part) {
        String code = part.required("mark");
        @Nullable Mark mark = Mark.read(code).orElse(null);
        if (mark == null && !code.isEmpty()) {
            part.complain("không có dấu “%s”; các dấu là %s".formatted(code, Mark.codes()));
        }
        return mark;
    }

    private static Scope scope(YamlPart part) {
        String text = part.text("scope").orElse("national");
        return Scope.read(text)
                .orElseGet(
                        () -> {
                            part.complain(
                                    "phạm vi “%s” phải là national, province NN hoặc ward NNNNN"
                                            .formatted(text));
                            return Scope.NATION;
                        });
    }

    private static @Nullable LocalDate day(YamlPart part, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            part.complain("ngày “%s” phải viết như 2025-07-01".formatted(text));
            return null;
        }
    }
}
