package vn.caunoi.statistics.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.caunoi.law.Mark;
import vn.caunoi.law.Rule;
import vn.caunoi.statistics.DossierClass;
import vn.caunoi.statistics.Profile;

/**
 * What a class or a rate means (định nghĩa), where that stands, and how far it was checked.
 *
 * @param version a changed definition gets the next one
 */
record Definition(String label, String text, String source, Mark mark, int version) {

    /** In the order of the classes, each of which has one. */
    static final List<Definition> OF_CLASSES = read();

    static Definition of(Profile profile, Optional<Rule> rule) {
        return new Definition(
                profile.label(),
                profile.formula(),
                rule.map(Rule::citation).orElse(profile.source()),
                rule.map(Rule::mark).orElse(Mark.UNCHECKED),
                profile.version());
    }

    private static List<Definition> read() {
        InputStream file = Definition.class.getResourceAsStream("definitions.txt");
        try (InputStream lines = Objects.requireNonNull(file)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Definition::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Definition line(String line) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        return new Definition(
                DossierClass.read(cells.get(0)).orElseThrow().label(),
                cells.get(1),
                cells.get(2),
                Arrays.stream(Mark.values())
                        .filter(mark -> mark.code().equals(cells.get(3)))
                        .findFirst()
                        .orElseThrow(),
                Integer.parseInt(cells.get(4)));
    }
}
