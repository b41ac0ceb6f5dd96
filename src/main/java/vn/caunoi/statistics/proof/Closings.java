package vn.caunoi.statistics.proof;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.units.UnitId;

/** All closed months with all their versions (sổ các kỳ đã khóa). */
@Repository
class Closings {

    private static final String COLUMNS =
            "select unit, month, version, closed_at, person, snapshot from statistics.closing ";

    private final JdbcClient jdbc;

    Closings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else close a month of this unit until the transaction ends. */
    void open(UnitId unit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('statistics.closing', :unit))")
                .param("unit", unit.value())
                .query((_, _) -> true)
                .single();
    }

    void add(Closing closing, byte[] publicRows, byte[] fullRows) {
        jdbc.sql(
                        """
                        insert into statistics.closing (unit, month, version, closed_at, person,
                          snapshot, public_rows, full_rows)
                        values (:unit, :month, :version, :at, cast(:person as bigint), :snapshot,
                          :publicRows, :fullRows)
                        """)
                .param("unit", closing.unit().value())
                .param("month", closing.month().toString())
                .param("version", closing.version())
                .param("at", closing.closedAt().atOffset(ZoneOffset.UTC))
                .param("person", closing.person())
                .param("snapshot", closing.signed().text())
                .param("publicRows", packed(publicRows))
                .param("fullRows", packed(fullRows))
                .update();
    }

    /** The newest version of each closed month, the latest month first. */
    List<Closing> newest(UnitId unit) {
        return jdbc.sql(
                        "select distinct on (month) * from ("
                                + COLUMNS
                                + """
                                where unit = :unit) as every
                                order by month desc, version desc
                                """)
                .param("unit", unit.value())
                .query(Closings::read)
                .list();
    }

    /** All versions of a month, the newest first. */
    List<Closing> of(UnitId unit, YearMonth month) {
        return jdbc.sql(COLUMNS + "where unit = :unit and month = :month order by version desc")
                .param("unit", unit.value())
                .param("month", month.toString())
                .query(Closings::read)
                .list();
    }

    Optional<Closing> last(UnitId unit, YearMonth month) {
        return of(unit, month).stream().findFirst();
    }

    Optional<byte[]> publicRows(UnitId unit, YearMonth month, int version) {
        return rows("public_rows", unit, month, version);
    }

    Optional<byte[]> fullRows(UnitId unit, YearMonth month, int version) {
        return rows("full_rows", unit, month, version);
    }

    private Optional<byte[]> rows(String column, UnitId unit, YearMonth month, int version) {
        return jdbc.sql(
                        "select "
                                + column
                                + """
                                 from statistics.closing
                                where unit = :unit and month = :month and version = :version
                                """)
                .param("unit", unit.value())
                .param("month", month.toString())
                .param("version", version)
                .query((row, _) -> unpacked(row.getBytes(1)))
                .optional();
    }

    private static Closing read(ResultSet row, int number) throws SQLException {
        return new Closing(
                new UnitId(row.getLong("unit")),
                YearMonth.parse(row.getString("month")),
                row.getInt("version"),
                row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                row.getObject("person", Long.class),
                SignedSnapshot.read(row.getString("snapshot")));
    }

    private static byte[] packed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] unpacked(byte[] bytes) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
