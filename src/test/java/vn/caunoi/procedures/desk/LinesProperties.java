package vn.caunoi.procedures.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A table inside a cell comes back as it went in. */
class LinesProperties {

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell =
                Arbitraries.strings()
                        .withChars("aĐé|, .()")
                        .ofMaxLength(6)
                        .map(text -> text.replaceAll("\\s+", " ").strip());
        Arbitrary<String> first = cell.filter(text -> !text.isEmpty());
        return first.flatMap(start -> cell.list().ofSize(3).map(rest -> concat(start, rest)))
                .list()
                .ofMaxSize(4);
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadAgain(@ForAll("tables") List<List<String>> table) {
        assertThat(Lines.read(Lines.write(table), 4)).isEqualTo(table);
    }

    @Example
    void aLineMayLackItsLastCells() {
        assertThat(Lines.read("Trực tiếp | 5 ngày\n\n Bưu chính ", 3))
                .containsExactly(List.of("Trực tiếp", "5 ngày", ""), List.of("Bưu chính", "", ""));
    }

    private static List<String> concat(String first, List<String> rest) {
        return List.of(first, rest.get(0), rest.get(1), rest.get(2));
    }
}
