package vn.caunoi.audience;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Machines that read (máy tự động), known by the words of {@code bots.txt} in their agent. */
final class Robots {

    private static final String FILE = "bots.txt";

    private final List<String> words;
    private final List<String> people;

    private Robots(List<String> lines) {
        this.people =
                lines.stream()
                        .filter(line -> line.startsWith("!"))
                        .map(line -> line.substring(1))
                        .toList();
        this.words = lines.stream().filter(line -> !line.startsWith("!")).toList();
    }

    static Robots known() {
        try (InputStream file = Robots.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            return new Robots(
                    lines.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean include(String agent) {
        String folded = agent.toLowerCase(Locale.ROOT);
        for (String name : people) {
            folded = folded.replace(name, "");
        }
        return folded.isBlank() || words.stream().anyMatch(folded::contains);
    }
}
