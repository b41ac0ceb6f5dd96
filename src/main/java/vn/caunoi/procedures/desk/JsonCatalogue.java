package vn.caunoi.procedures.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.spreadsheets.Folded;

/**
 * A catalogue as JSON (danh mục dạng JSON): a list of procedures, each part under its name, lists
 * of lines as arrays, tables as arrays of objects.
 */
final class JsonCatalogue {

    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonCatalogue() {}

    static List<SourceRow> read(String text) throws Unfit {
        JsonNode root = tree(text);
        if (!root.isArray()) {
            throw new Unfit("Tệp JSON phải là một danh sách [ … ] các thủ tục.");
        }
        var rows = new ArrayList<SourceRow>();
        for (JsonNode node : root) {
            rows.add(
                    SourceRow.of(
                            rows.size() + 1,
                            Draft.of(
                                    item -> text(item, node.path(item.code())),
                                    item -> table(item, node.path(item.code())))));
        }
        return rows;
    }

    static String write(List<Draft> drafts) {
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(drafts.stream().map(JsonCatalogue::facts).toList());
    }

    private static JsonNode tree(String text) throws Unfit {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw new Unfit("Tệp JSON viết sai: " + e.getOriginalMessage(), e);
        }
    }

    private static String text(Item item, JsonNode node) {
        if (item.kind() == Item.Kind.YES && node.isBoolean()) {
            return node.asBoolean() ? "có" : "";
        }
        return node.isArray()
                ? String.join("\n", elements(node).stream().map(JsonCatalogue::word).toList())
                : word(node);
    }

    private static List<List<String>> table(Item item, JsonNode node) {
        return elements(node).stream()
                .map(
                        row ->
                                item.columns().stream()
                                        .map(column -> word(row.path(key(column))))
                                        .toList())
                .toList();
    }

    private static List<JsonNode> elements(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false).toList()
                : List.of();
    }

    private static String word(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asString() : "";
    }

    private static Map<String, Object> facts(Draft draft) {
        var facts = new LinkedHashMap<String, Object>();
        for (Item item : Item.values()) {
            if (!draft.cell(item).isEmpty()) {
                facts.put(
                        item.code(),
                        switch (item.kind()) {
                            case LINE, TEXT, DAY -> draft.text(item);
                            case LINES -> Lines.of(draft.text(item));
                            case YES -> !draft.text(item).isEmpty();
                            case TABLE ->
                                    draft.rows(item).stream().map(row -> facts(item, row)).toList();
                        });
            }
        }
        return facts;
    }

    private static Map<String, String> facts(Item item, List<String> row) {
        var facts = new LinkedHashMap<String, String>();
        for (int column = 0; column < row.size(); column++) {
            if (!row.get(column).isEmpty()) {
                facts.put(key(item.columns().get(column)), row.get(column));
            }
        }
        return facts;
    }

    /** "Căn cứ thu" is called "can-cu-thu". */
    private static String key(String column) {
        return Folded.of(column).replace(' ', '-');
    }
}
