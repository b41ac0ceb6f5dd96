package vn.caunoi.procedures.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.caunoi.web.components.Field;

/**
 * A table of a form (bảng trong biểu mẫu): the rows that hold something, then some to write on. The
 * cells of a column bear one name, in the order of the rows.
 */
record Grid(Item item, List<List<String>> rows, @Nullable String mistake) {

    private static final int SPARE = 2;
    private static final int MOST = 60;

    static Grid of(Item item, List<List<String>> filled, @Nullable String mistake) {
        var rows = new ArrayList<>(filled);
        rows.addAll(Collections.nCopies(SPARE, Collections.nCopies(item.columns().size(), "")));
        return new Grid(item, List.copyOf(rows), mistake);
    }

    /** What a form sent. */
    static List<List<String>> typed(Item item, MultiValueMap<String, String> form) {
        List<List<String>> columns =
                IntStream.range(0, item.columns().size())
                        .mapToObj(
                                column ->
                                        Objects.requireNonNullElse(
                                                form.get(name(item, column)), List.<String>of()))
                        .toList();
        int rows = Math.min(MOST, columns.stream().mapToInt(List::size).max().orElse(0));
        return IntStream.range(0, rows).mapToObj(row -> row(columns, row)).toList();
    }

    private static List<String> row(List<List<String>> columns, int row) {
        return columns.stream().map(column -> row < column.size() ? column.get(row) : "").toList();
    }

    static String name(Item item, int column) {
        return item.code() + "." + column;
    }

    /** For the summary of mistakes, which leads to the table. */
    Field field() {
        return Field.of(item.code(), item.label()).hinting(item.hint()).mistaken(mistake);
    }
}
