package vn.caunoi.publishing.furniture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.publishing.Sanitiser;
import vn.caunoi.units.Site;
import vn.caunoi.web.Link;
import vn.caunoi.web.components.Field;

/**
 * A menu as somebody types it (phiếu trình đơn): its rows and what is wrong with them.
 *
 * @param mistakes by the name of the field
 */
record MenuForm(List<Row> rows, Map<String, String> mistakes) {

    static final int MOST_ROWS = 40;

    static final String LINK = "lien-ket";
    static final String HEADING = "nhom";
    static final String SECTION = "muc:";
    static final String PAGE = "trang:";

    private static final int LONGEST_LABEL = 60;

    /**
     * A row of the form.
     *
     * @param target "muc:12", "trang:/gioi-thieu", {@link #LINK}, {@link #HEADING}, or empty
     */
    record Row(String target, String label, String href, boolean inside) {

        static final Row EMPTY = new Row("", "", "", false);

        boolean isHeading() {
            return target.equals(HEADING);
        }
    }

    MenuForm {
        rows = List.copyOf(rows);
        mistakes = Map.copyOf(mistakes);
    }

    static MenuForm of(List<MenuItem> items) {
        return new MenuForm(items.stream().map(MenuForm::row).toList(), Map.of());
    }

    /** The menu that readers see while nobody has made one, to begin with. */
    static MenuForm of(List<Link> automatic, HandMadeMenu.Targets targets) {
        return new MenuForm(automatic.stream().map(link -> row(link, targets)).toList(), Map.of());
    }

    static MenuForm read(Map<String, String> typed) {
        String count = typed.getOrDefault("so-dong", "");
        int rows = count.matches("[0-9]{1,2}") ? Integer.parseInt(count) : 0;
        return new MenuForm(
                IntStream.range(0, Math.min(rows, MOST_ROWS))
                        .mapToObj(at -> row(typed, at))
                        .toList(),
                Map.of());
    }

    private static Row row(Map<String, String> typed, int at) {
        return new Row(
                plain(typed, "dich-" + at),
                plain(typed, "nhan-" + at),
                plain(typed, "dia-chi-" + at),
                typed.containsKey("con-" + at));
    }

    private static Row row(MenuItem item) {
        return switch (item.kind()) {
            case SECTION -> new Row(SECTION + item.section(), item.label(), "", item.inside());
            case PAGE -> new Row(PAGE + item.href(), item.label(), "", item.inside());
            case LINK -> new Row(LINK, item.label(), item.href(), item.inside());
            case HEADING -> new Row(HEADING, item.label(), "", false);
        };
    }

    private static Row row(Link link, HandMadeMenu.Targets targets) {
        if (targets.pages().containsKey(link.href())) {
            return new Row(PAGE + link.href(), link.label(), "", false);
        }
        return targets.sections().values().stream()
                .filter(section -> section.href().equals(link.href()))
                .findFirst()
                .map(section -> new Row(SECTION + section.id(), "", "", false))
                .orElseGet(() -> new Row(LINK, link.label(), link.href(), false));
    }

    MenuForm withAnother() {
        if (rows.size() >= MOST_ROWS) {
            return this;
        }
        var more = new ArrayList<>(rows);
        more.add(Row.EMPTY);
        return new MenuForm(more, Map.of());
    }

    MenuForm without(int at) {
        if (at < 0 || at >= rows.size()) {
            return this;
        }
        var fewer = new ArrayList<>(rows);
        fewer.remove(at);
        return new MenuForm(fewer, Map.of());
    }

    /** One place up or down; a group takes along what stands in it. */
    MenuForm moved(int at, boolean up) {
        if (at < 0 || at >= rows.size()) {
            return this;
        }
        int end = end(at);
        int from = up ? before(at) : at;
        int to = up ? end : next(at, end);
        if (from < 0 || to < 0) {
            return this;
        }
        var moved = new ArrayList<>(rows);
        Collections.rotate(moved.subList(from, to), up ? end - at : -(end - at));
        return new MenuForm(moved, Map.of());
    }

    /** Where the row and what stands in it end. */
    private int end(int at) {
        int end = at + 1;
        while (!rows.get(at).inside() && end < rows.size() && rows.get(end).inside()) {
            end++;
        }
        return end;
    }

    /** Where the neighbour above begins, within the same group; -1 when there is none. */
    private int before(int at) {
        int before = at - 1;
        if (before >= 0 && rows.get(at).inside()) {
            return rows.get(before).inside() ? before : -1;
        }
        while (before > 0 && rows.get(before).inside()) {
            before--;
        }
        return before;
    }

    /** Where the neighbour below ends, within the same group; -1 when there is none. */
    private int next(int at, int end) {
        boolean none = end >= rows.size() || rows.get(at).inside() && !rows.get(end).inside();
        return none ? -1 : end(end);
    }

    /** With all its mistakes. */
    MenuForm checked(Site site, HandMadeMenu.Targets targets) {
        var found = new LinkedHashMap<String, String>();
        boolean group = false;
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            group = row.isHeading() || group && row.inside();
            if (row.inside() && !group) {
                found.put("con-" + at, "Mục con phải đứng dưới một nhóm. Hãy xếp lại hoặc bỏ dấu.");
            }
            check(row, at, site, targets, found);
        }
        return new MenuForm(rows, found);
    }

    private static void check(
            Row row, int at, Site site, HandMadeMenu.Targets targets, Map<String, String> found) {
        if (!isKnown(row.target(), targets)) {
            found.put("dich-" + at, "Hãy chọn mục này dẫn đến đâu.");
        }
        boolean needsLabel = row.isHeading() || row.target().equals(LINK);
        if (needsLabel && row.label().isEmpty() || row.label().length() > LONGEST_LABEL) {
            found.put(
                    "nhan-" + at,
                    "Hãy nhập chữ hiện trên trình đơn, nhiều nhất %d ký tự."
                            .formatted(LONGEST_LABEL));
        }
        String mistake = row.target().equals(LINK) ? Destination.mistake(row.href(), site) : null;
        if (mistake != null) {
            found.put("dia-chi-" + at, mistake);
        }
    }

    private static boolean isKnown(String target, HandMadeMenu.Targets targets) {
        if (target.startsWith(SECTION)) {
            return targets.sections().keySet().stream()
                    .anyMatch(section -> target.equals(SECTION + section));
        }
        return target.equals(LINK)
                || target.equals(HEADING)
                || target.startsWith(PAGE)
                        && targets.pages().containsKey(target.substring(PAGE.length()));
    }

    boolean wrong() {
        return !mistakes.isEmpty();
    }

    /** The menu; only of a form without mistakes. */
    List<MenuItem> items() {
        return rows.stream().map(MenuForm::item).toList();
    }

    private static MenuItem item(Row row) {
        String target = row.target();
        if (target.startsWith(SECTION)) {
            long section = Long.parseLong(target.substring(SECTION.length()));
            return new MenuItem(MenuItem.Kind.SECTION, section, row.label(), "", row.inside());
        }
        if (target.startsWith(PAGE)) {
            String href = target.substring(PAGE.length());
            return new MenuItem(MenuItem.Kind.PAGE, 0, row.label(), href, row.inside());
        }
        return row.isHeading()
                ? new MenuItem(MenuItem.Kind.HEADING, 0, row.label(), "", false)
                : new MenuItem(MenuItem.Kind.LINK, 0, row.label(), row.href(), row.inside());
    }

    Field target(int at) {
        return field("dich-" + at, "Dẫn đến", rows.get(at).target());
    }

    Field label(int at) {
        return field("nhan-" + at, "Chữ trên trình đơn", rows.get(at).label());
    }

    Field href(int at) {
        return field("dia-chi-" + at, "Địa chỉ (khi là liên kết)", rows.get(at).href());
    }

    Field inside(int at) {
        return field(
                "con-" + at, "Là mục con của nhóm phía trên", rows.get(at).inside() ? "co" : "");
    }

    List<Field> fields() {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(at -> List.of(target(at), label(at), href(at), inside(at)).stream())
                .toList();
    }

    private Field field(String id, String label, @Nullable String value) {
        return Field.of(id, label).holding(value == null ? "" : value).mistaken(mistakes.get(id));
    }

    private static String plain(Map<String, String> typed, String field) {
        return Sanitiser.plain(typed.getOrDefault(field, "")).strip();
    }
}
