package vn.caunoi.spreadsheets;

import java.util.List;

/**
 * A row of a table (hàng), its cells cleaned.
 *
 * @param number as the spreadsheet counts: the first row of the sheet is row 1
 */
public record Line(int number, List<String> cells) {

    /** What stands in a column; empty where the row is shorter. */
    public String at(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
