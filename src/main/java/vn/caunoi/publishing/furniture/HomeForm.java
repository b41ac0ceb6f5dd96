package vn.caunoi.publishing.furniture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.publishing.Sanitiser;
import vn.caunoi.web.Block;
import vn.caunoi.web.BlockPlan.Planned;
import vn.caunoi.web.Blocks;
import vn.caunoi.web.components.Field;

/** The blocks of a home page as somebody arranges them (phiếu trang chủ). */
record HomeForm(List<Row> rows, Map<String, String> mistakes) {

    private static final int LONGEST_TITLE = 60;

    /** A block, and what the site wants of it. */
    record Row(Block.Place place, Block.Name name, boolean shown, String title) {

        static Row of(Block block) {
            return new Row(block.place(), Objects.requireNonNull(block.name()), true, "");
        }

        Row wished(boolean wanted, String other) {
            return new Row(place, name, wanted, name.titled() ? other : "");
        }
    }

    HomeForm {
        rows = List.copyOf(rows);
        mistakes = Map.copyOf(mistakes);
    }

    /** Every movable block: those that were planned as they were, the others in their own order. */
    static HomeForm of(Blocks blocks, @Nullable List<Planned> planned) {
        var wishes = new LinkedHashMap<String, Planned>();
        if (planned != null) {
            planned.forEach(each -> wishes.put(each.code(), each));
        }
        return new HomeForm(arranged(blocks, wishes), Map.of());
    }

    static HomeForm read(Blocks blocks, Map<String, String> typed) {
        var wishes = new LinkedHashMap<String, Planned>();
        for (int at = 0; typed.containsKey("khoi-" + at); at++) {
            String code = typed.getOrDefault("khoi-" + at, "");
            String title = Sanitiser.plain(typed.getOrDefault("ten-" + at, "")).strip();
            wishes.put(code, new Planned(code, typed.containsKey("hien-" + at), title));
        }
        return new HomeForm(arranged(blocks, wishes), Map.of());
    }

    private static List<Row> arranged(Blocks blocks, Map<String, Planned> wishes) {
        return Stream.of(Block.Place.HOME, Block.Place.ASIDE)
                .flatMap(place -> arranged(blocks.movable(place), wishes))
                .toList();
    }

    private static Stream<Row> arranged(List<Block> blocks, Map<String, Planned> wishes) {
        var own = new HashMap<String, Row>();
        blocks.stream().map(Row::of).forEach(row -> own.put(row.name().code(), row));
        Stream<Row> wished =
                wishes.values().stream()
                        .filter(wish -> own.containsKey(wish.code()))
                        .map(
                                wish ->
                                        Objects.requireNonNull(own.get(wish.code()))
                                                .wished(wish.shown(), wish.title()));
        Stream<Row> others =
                blocks.stream().map(Row::of).filter(row -> !wishes.containsKey(row.name().code()));
        return Stream.concat(wished, others);
    }

    /** One place up or down, within its column. */
    HomeForm moved(int at, boolean up) {
        int to = up ? at - 1 : at + 1;
        boolean possible =
                at >= 0
                        && at < rows.size()
                        && to >= 0
                        && to < rows.size()
                        && rows.get(at).place() == rows.get(to).place();
        if (!possible) {
            return this;
        }
        var moved = new ArrayList<>(rows);
        Collections.swap(moved, at, to);
        return new HomeForm(moved, mistakes);
    }

    HomeForm checked() {
        var found = new LinkedHashMap<String, String>();
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).title().length() > LONGEST_TITLE) {
                found.put(
                        "ten-" + at,
                        "Hãy rút tên khối “%s” còn nhiều nhất %d ký tự."
                                .formatted(rows.get(at).name().label(), LONGEST_TITLE));
            }
        }
        return new HomeForm(rows, found);
    }

    boolean wrong() {
        return !mistakes.isEmpty();
    }

    List<Planned> planned() {
        return rows.stream()
                .map(row -> new Planned(row.name().code(), row.shown(), row.title()))
                .toList();
    }

    Field title(int at) {
        return Field.of("ten-" + at, "Tên khối trên trang")
                .holding(rows.get(at).title())
                .mistaken(mistakes.get("ten-" + at));
    }

    List<Field> fields() {
        return IntStream.range(0, rows.size()).mapToObj(this::title).toList();
    }
}
