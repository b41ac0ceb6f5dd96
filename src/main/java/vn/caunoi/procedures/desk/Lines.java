package vn.caunoi.procedures.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table inside one cell of a spreadsheet (bảng trong một ô): a line for each row, bars between
 * its cells. What is written can be read again unchanged.
 */
final class Lines {

    static final String BAR = " | ";

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?<!\\\\)\\|\\s*");

    private Lines() {}

    static String write(List<List<String>> rows) {
        return rows.stream().map(Lines::line).collect(Collectors.joining("\n"));
    }

    /** Cells that a line lacks are empty; cells beyond the last column belong to it. */
    static List<List<String>> read(String text, int columns) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> cells(line, columns))
                .toList();
    }

    /** Each line of a text that has something on it. */
    static List<String> of(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replaceAll("\\s+", " ").strip().replace("|", "\\|"))
                .collect(Collectors.joining(BAR))
                .stripTrailing();
    }

    private static List<String> cells(String line, int columns) {
        var cells = new ArrayList<String>();
        for (String cell : BETWEEN.split(line, columns)) {
            cells.add(cell.strip().replace("\\|", "|"));
        }
        while (cells.size() < columns) {
            cells.add("");
        }
        return List.copyOf(cells);
    }
}
