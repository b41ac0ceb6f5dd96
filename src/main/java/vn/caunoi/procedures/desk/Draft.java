package vn.caunoi.procedures.desk;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A procedure as somebody wrote it down, right or wrong (bản ghi chưa đọc): each part as text, the
 * tables among them as rows of cells. Nothing in it is ever lost, so that it can be shown again.
 */
record Draft(Map<Item, String> texts, Map<Item, List<List<String>>> tables) {

    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]");

    Draft {
        texts = Map.copyOf(texts);
        tables = Map.copyOf(tables);
    }

    static Draft of(Function<Item, String> texts, Function<Item, List<List<String>>> tables) {
        var allTexts = new EnumMap<Item, String>(Item.class);
        var allTables = new EnumMap<Item, List<List<String>>>(Item.class);
        for (Item item : Item.values()) {
            if (item.kind() == Item.Kind.TABLE) {
                allTables.put(item, filled(tables.apply(item)));
            } else {
                allTexts.put(item, clean(texts.apply(item)));
            }
        }
        return new Draft(allTexts, allTables);
    }

    /** From cells of one text each; tables stand in them as {@link Lines} write them. */
    static Draft ofCells(Function<Item, String> cells) {
        return of(cells, item -> Lines.read(cells.apply(item), item.columns().size()));
    }

    String text(Item item) {
        return texts.getOrDefault(item, "");
    }

    List<List<String>> rows(Item item) {
        return tables.getOrDefault(item, List.of());
    }

    /** All of it as one text each. */
    String cell(Item item) {
        return item.kind() == Item.Kind.TABLE ? Lines.write(rows(item)) : text(item);
    }

    Draft with(Item item, String text) {
        var changed = new EnumMap<>(texts);
        changed.put(item, text);
        return new Draft(changed, tables);
    }

    Draft with(Item item, List<List<String>> rows) {
        var changed = new EnumMap<>(tables);
        changed.put(item, rows);
        return new Draft(texts, changed);
    }

    private static List<List<String>> filled(List<List<String>> rows) {
        return rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .map(row -> row.stream().map(Draft::clean).toList())
                .toList();
    }

    /** Composed (NFC), without what cannot be stored. */
    private static String clean(String text) {
        return Normalizer.normalize(UNSTORABLE.matcher(text).replaceAll(""), Normalizer.Form.NFC);
    }
}
