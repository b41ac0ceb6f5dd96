package vn.caunoi.cells;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.identity.People;
import vn.caunoi.identity.PersonId;
import vn.caunoi.program.DemoPart;
import vn.caunoi.units.Sites;
import vn.caunoi.units.Unit;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;

/** Two cells of the demo commune; everybody in them is invented. */
@Component
class DemoCells implements DemoPart {

    /** Offices are those of the term that began with the commune. */
    private static final LocalDate TERM = LocalDate.of(2025, 7, 1);

    private final JdbcClient jdbc;
    private final Members members;
    private final People people;
    private final Units units;
    private final Sites sites;

    DemoCells(JdbcClient jdbc, Members members, People people, Units units, Sites sites) {
        this.jdbc = jdbc;
        this.members = members;
        this.people = people;
        this.units = units;
        this.sites = sites;
    }

    @Override
    public int floor() {
        return 6;
    }

    @Override
    public String what() {
        return "chi bộ";
    }

    @Override
    @Transactional
    public void load(Progress progress) {
        rows("cells.csv").forEach(this::open);
        List<NamedCsvRecord> all = rows("members.csv");
        all.forEach(this::add);
        progress.at(all.size(), all.size());
    }

    private void open(NamedCsvRecord row) {
        jdbc.sql(
                        """
                        insert into cells.cell (unit, kind, serves, place)
                        values (:unit, :kind, :serves, :place)
                        """)
                .param("unit", cell(row).value())
                .param("kind", row.getField("kind"))
                .param("serves", sites.named(row.getField("serves")).orElseThrow().unit().value())
                .param("place", row.getField("place"))
                .update();
    }

    private void add(NamedCsvRecord row) {
        var standing = MemberStanding.valueOf(row.getField("standing"));
        LocalDate since = LocalDate.parse(row.getField("since"));
        String probation = row.getField("probation_since");
        MemberId member =
                probation.isEmpty()
                        ? members.add(cell(row), particulars(row), standing, since)
                        : members.add(
                                cell(row),
                                particulars(row),
                                MemberStanding.PROBATIONARY,
                                LocalDate.parse(probation));
        if (!probation.isEmpty()) {
            members.become(member, standing, since);
        }
        String office = row.getField("office");
        if (!office.isEmpty()) {
            members.appoint(member, CellOffice.valueOf(office), TERM);
        }
    }

    private Particulars particulars(NamedCsvRecord row) {
        var contact =
                new MemberContact(
                        ContactWay.valueOf(row.getField("way")),
                        row.getField("phone"),
                        row.getField("email"));
        return new Particulars(
                row.getField("name"),
                Integer.parseInt(row.getField("birth_year")),
                contact,
                account(row.getField("username")));
    }

    private @Nullable PersonId account(String username) {
        return username.isEmpty()
                ? null
                : people.atWork(username)
                        .map(officer -> new PersonId(officer.id()))
                        .orElseThrow(() -> new IllegalStateException("no " + username));
    }

    private UnitId cell(NamedCsvRecord row) {
        return units.named(row.getField("cell"), TERM).map(Unit::id).orElseThrow();
    }

    private static List<NamedCsvRecord> rows(String name) {
        InputStream file = DemoCells.class.getResourceAsStream("demo/" + name);
        try (var rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
