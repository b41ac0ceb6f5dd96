package vn.caunoi.units;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.program.DemoPart;
import vn.caunoi.web.Imprint;

/**
 * The demo locality's units and sites: the archived district of Thanh Miện, its former communes and
 * its five successors. Names, codes and successions are real and carry their source; everything in
 * the imprints is invented and says so.
 */
@Component
class DemoUnits implements DemoPart {

    private static final String NO_REAL_TELEPHONE = "0000 000 000";
    private static final String DEMO = " (minh họa)";

    private final UnitBook book;

    DemoUnits(UnitBook book) {
        this.book = book;
    }

    @Override
    public int floor() {
        return 1;
    }

    @Override
    public String what() {
        return "đơn vị và trang";
    }

    @Override
    @Transactional
    public void load(Progress progress) {
        book.open();
        List<NamedCsvRecord> rows = rows("units.csv");
        Map<String, UnitId> ids = ids(rows);
        List<Unit> units = units(rows, ids);
        List<Succession> successions = successions(ids);
        var tree = new UnitTree(units, successions);
        book.add(tree.all());
        successions.forEach(book::add);
        progress.at(1, 2);
        List<NamedCsvRecord> sites = rows("sites.csv");
        for (NamedCsvRecord site : sites) {
            book.put(site(site, ids, site == sites.getFirst()));
        }
        book.close(
                new UnitsLoaded(
                        "dữ liệu minh họa",
                        "%d đơn vị, %d trang".formatted(units.size(), sites.size())));
        progress.at(2, 2);
    }

    private Map<String, UnitId> ids(List<NamedCsvRecord> rows) {
        Map<String, UnitId> ids = new HashMap<>();
        Iterator<UnitId> fresh = book.newIds(rows.size()).iterator();
        rows.forEach(row -> ids.put(row.getField("key"), fresh.next()));
        return ids;
    }

    private static List<Unit> units(List<NamedCsvRecord> rows, Map<String, UnitId> ids) {
        Map<UnitId, List<Dated<UnitId>>> parents = new HashMap<>();
        for (NamedCsvRecord row : rows("parents.csv")) {
            parents.computeIfAbsent(of(ids, row, "unit"), _ -> new ArrayList<>())
                    .add(new Dated<>(of(ids, row, "parent"), period(row)));
        }
        return rows.stream().map(row -> unit(row, of(ids, row, "key"), parents)).toList();
    }

    private static Unit unit(
            NamedCsvRecord row, UnitId id, Map<UnitId, List<Dated<UnitId>>> parents) {
        Period life = period(row);
        String code = row.getField("code");
        return new Unit(
                id,
                UnitKind.valueOf(row.getField("kind")),
                life,
                History.of(new UnitName(row.getField("name"), row.getField("full_name")), life),
                code.isEmpty() ? History.none() : History.of(new OfficialCode(code), life),
                new History<>(parents.getOrDefault(id, List.of())),
                source(row));
    }

    private static List<Succession> successions(Map<String, UnitId> ids) {
        return rows("successions.csv").stream()
                .map(
                        row ->
                                new Succession(
                                        of(ids, row, "from"),
                                        of(ids, row, "to"),
                                        LocalDate.parse(row.getField("day")),
                                        source(row)))
                .toList();
    }

    private static Snapshot.Known site(
            NamedCsvRecord row, Map<String, UnitId> ids, boolean isDefault) {
        String mast = row.getField("mast");
        return new Snapshot.Known(
                new Site(
                        new SiteId(0),
                        row.getField("host"),
                        of(ids, row, "unit"),
                        row.getField("title"),
                        "Trang thông tin điện tử",
                        row.getField("body_name"),
                        imprint(row),
                        Set.of(
                                "thuvienphapluat.vn",
                                "chinhphu.vn",
                                "haiphong.gov.vn",
                                "dichvucong.gov.vn")),
                isDefault,
                mast.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Theme(
                                        new Colour(mast), new Colour(row.getField("mast_deep")))));
    }

    private static Imprint imprint(NamedCsvRecord row) {
        return new Imprint(
                row.getField("managing_body") + DEMO,
                row.getField("person") + DEMO,
                row.getField("office") + DEMO,
                row.getField("address") + DEMO,
                NO_REAL_TELEPHONE + DEMO,
                NO_REAL_TELEPHONE + DEMO,
                row.getField("email"),
                "Không có giấy phép: đây là trang minh họa của phần mềm Cầu Nối");
    }

    private static UnitId of(Map<String, UnitId> ids, NamedCsvRecord row, String column) {
        return Objects.requireNonNull(ids.get(row.getField(column)), row::toString);
    }

    private static Period period(NamedCsvRecord row) {
        return new Period(day(row.getField("since")), day(row.getField("until")));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static Source source(NamedCsvRecord row) {
        return new Source(row.getField("source"), Mark.valueOf(row.getField("mark")));
    }

    private static List<NamedCsvRecord> rows(String name) {
        InputStream file = DemoUnits.class.getResourceAsStream("demo/" + name);
        try (var rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
