package vn.caunoi.publishing.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What kind a document is (loại văn bản), since when and by which rule there is such a kind.
 *
 * @param sign its letters in the number, or empty
 */
record DocumentKind(
        String code,
        String label,
        String sign,
        LocalDate since,
        @Nullable LocalDate until,
        String source) {

    static final List<DocumentKind> ALL = read();

    static Optional<DocumentKind> of(String code) {
        return ALL.stream().filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** By code or by name, with or without marks. */
    static Optional<DocumentKind> typed(String text) {
        String folded = Folded.of(text);
        return of(text).or(
                        () ->
                                ALL.stream()
                                        .filter(kind -> Folded.of(kind.label).equals(folded))
                                        .findFirst());
    }

    private static List<DocumentKind> read() {
        InputStream file = DocumentKind.class.getResourceAsStream("kinds.txt");
        try (InputStream lines = Objects.requireNonNull(file)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(DocumentKind::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentKind line(String line) {
        List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        String until = cells.get(4);
        return new DocumentKind(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                LocalDate.parse(cells.get(3)),
                until.isEmpty() ? null : LocalDate.parse(until),
                cells.get(5));
    }
}
