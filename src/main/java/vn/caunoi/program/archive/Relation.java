package vn.caunoi.program.archive;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A table of a room with the columns that are stored, not computed (bảng). */
public record Relation(String schema, String table, List<String> columns) {

    public String name() {
        return schema + "." + table;
    }

    String quoted() {
        return quote(schema) + "." + quote(table);
    }

    /** All rows, or those that a query gives in their place. */
    String copyOut(Collection<String> columns, String rows) {
        return "copy (select %s from %s) to stdout (format text, encoding 'UTF8')"
                .formatted(list(columns), rows);
    }

    String copyIn(Collection<String> columns) {
        return "copy %s (%s) from stdin (format text, encoding 'UTF8')"
                .formatted(quoted(), list(columns));
    }

    private static String list(Collection<String> columns) {
        return columns.stream().map(Relation::quote).collect(Collectors.joining(", "));
    }

    private static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
