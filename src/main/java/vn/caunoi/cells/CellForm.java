package vn.caunoi.cells;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.Site;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** What is typed about a cell itself (phiếu chi bộ). */
record CellForm(Field kind, Field place, Field serves) {

    private static final int LONGEST = 100;

    static CellForm of(@Nullable Cell cell) {
        return cell == null ? of(Map.of("loai-hinh", CellKind.VILLAGE.code())) : of(facts(cell));
    }

    static CellForm of(Map<String, String> typed) {
        return new CellForm(
                field("loai-hinh", "Loại hình chi bộ", typed),
                field("noi-ghi", "Nơi ghi trên văn bản", typed)
                        .hinting("Địa danh trước ngày tháng, ví dụ Thanh Miện"),
                field("dia-phuong", "Phục vụ địa phương, cơ quan", typed));
    }

    /** The same with what to put right beside each field. */
    CellForm judged(List<UnitId> known) {
        return new CellForm(
                kind.mistaken(kindOfCell().isPresent() ? null : "Hãy chọn loại hình chi bộ."),
                place.mistaken(
                        place.value().isEmpty() || place.value().length() > LONGEST
                                ? "Hãy ghi địa danh, ngắn hơn 100 ký tự."
                                : null),
                serves.mistaken(
                        serves.value().isEmpty() || servedUnit().filter(known::contains).isPresent()
                                ? null
                                : "Hãy chọn một mục trong danh sách."));
    }

    static List<Choice> kinds() {
        return Arrays.stream(CellKind.values())
                .map(one -> Choice.of(one.code(), one.label()))
                .toList();
    }

    static List<Choice> served(List<Site> sites, Units units) {
        return Stream.concat(
                        Stream.of(Choice.of("", "Chưa chọn")),
                        sites.stream()
                                .map(Site::unit)
                                .distinct()
                                .map(
                                        unit ->
                                                Choice.of(
                                                        Long.toString(unit.value()),
                                                        units.nameOf(unit))))
                .toList();
    }

    List<Field> all() {
        return List.of(kind, place, serves);
    }

    boolean wrong() {
        return all().stream().anyMatch(Field::wrong);
    }

    Optional<CellKind> kindOfCell() {
        return CellKind.ofCode(kind.value());
    }

    Optional<UnitId> servedUnit() {
        return UnitId.read(serves.value());
    }

    private static Map<String, String> facts(Cell cell) {
        var serves = cell.serves();
        return Map.of(
                "loai-hinh",
                cell.kind().code(),
                "noi-ghi",
                cell.place(),
                "dia-phuong",
                serves == null ? "" : Long.toString(serves.value()));
    }

    private static Field field(String name, String label, Map<String, String> typed) {
        return Field.of(name, label).holding(typed.getOrDefault(name, "").strip());
    }
}
