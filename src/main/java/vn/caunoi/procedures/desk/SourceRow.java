package vn.caunoi.procedures.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A row of a file that somebody brings (hàng của tệp nguồn).
 *
 * @param number as the spreadsheet counts
 * @param unread pieces of a run-together text that could not be taken apart
 * @param apart how many ways were taken out of such a text
 * @param cut whether such a text ends in the middle
 */
record SourceRow(int number, Draft draft, List<String> unread, int apart, boolean cut) {

    static SourceRow of(int number, Draft draft) {
        return new SourceRow(number, draft, List.of(), 0, false);
    }

    /** From the cells of a table; ways, limits and fees that run together are taken apart. */
    static SourceRow ofCells(int number, Function<Item, String> cells) {
        Draft draft = Draft.ofCells(cells);
        String ways = cells.apply(Item.WAYS);
        if (ways.contains(Lines.BAR) || !RunTogether.looksLike(ways)) {
            return of(number, draft);
        }
        RunTogether apart = RunTogether.read(ways);
        List<List<String>> rows = apart.entries().stream().map(RunTogether.Entry::cells).toList();
        return new SourceRow(
                number,
                draft.with(Item.WAYS, rows),
                new ArrayList<>(apart.unread()),
                rows.size(),
                apart.cut());
    }
}
