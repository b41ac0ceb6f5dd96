package vn.caunoi.identity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.program.DemoPart;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.Unit;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Role;

/** People of the demo locality, all invented; each role that is here is held by somebody. */
@Component
class DemoPeople implements DemoPart {

    /** Everybody in a demonstration has this password, and every page says that it is one. */
    static final String PASSWORD = "cau-noi-minh-hoa";

    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private final People people;
    private final Grants grants;
    private final RightsTable table;
    private final Sites sites;
    private final Units units;
    private final PasswordEncoder passwords;

    DemoPeople(
            People people,
            Grants grants,
            RightsTable table,
            Sites sites,
            Units units,
            PasswordEncoder passwords) {
        this.people = people;
        this.grants = grants;
        this.table = table;
        this.sites = sites;
        this.units = units;
        this.passwords = passwords;
    }

    @Override
    public int floor() {
        return 3;
    }

    @Override
    public String what() {
        return "tài khoản";
    }

    @Override
    @Transactional
    public void load(Progress progress) {
        List<NamedCsvRecord> rows = rows();
        String encoded = passwords.encode(PASSWORD);
        for (NamedCsvRecord row : rows) {
            table.role(row.getField("role")).ifPresent(role -> load(row, role, encoded));
        }
        progress.at(rows.size(), rows.size());
    }

    /** A second line with the same name gives the same person another role. */
    private void load(NamedCsvRecord row, Role role, @Nullable String encoded) {
        String username = row.getField("username");
        Person person =
                people.named(username)
                        .orElseGet(
                                () ->
                                        people.add(
                                                username,
                                                row.getField("name"),
                                                row.getField("email"),
                                                Objects.requireNonNull(encoded)));
        people.settle(person.id(), unit(row));
        grants.add(person.id(), role, unit(row), null, SINCE, null, "dữ liệu minh họa");
    }

    /** A unit is named by its site, or by its name where it has none. */
    private @Nullable UnitId unit(NamedCsvRecord row) {
        String name = row.getField("unit");
        return name.isEmpty()
                ? null
                : sites.named(name)
                        .map(Site::unit)
                        .or(() -> units.named(name, SINCE).map(Unit::id))
                        .orElseThrow();
    }

    private static List<NamedCsvRecord> rows() {
        InputStream file = DemoPeople.class.getResourceAsStream("demo/people.csv");
        try (var rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
