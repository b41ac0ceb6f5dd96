package vn.caunoi.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.units.UnitId;

/**
 * Gives official papers their numbers (cấp số): from 1 in each year or term, without gap and
 * without duplicate. All of it happens in the caller's transaction, together with what is numbered;
 * the row of the series stays locked until that ends.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Numbering {

    private final JdbcClient jdbc;
    private final Clock clock;

    Numbering(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The next number.
     *
     * @throws NumberRefused when the year is closed
     */
    public int next(Series series) {
        return advance(series, 1);
    }

    /**
     * Sets the next numbers aside.
     *
     * @throws NumberRefused when the year is closed
     */
    public NumberBlock reserve(Series series, int howMany) {
        if (howMany < 1) {
            throw new IllegalArgumentException("a block of " + howMany);
        }
        int last = advance(series, howMany);
        int first = last - howMany + 1;
        long id =
                of(
                                series,
                                """
                                insert into documents.block (kind, unit, year, until, first, last, reserved_at)
                                values (:kind, :unit, :year, :until, :first, :last, :now)
                                returning id
                                """)
                        .param("first", first)
                        .param("last", last)
                        .param("now", now())
                        .query(Long.class)
                        .single();
        return new NumberBlock(id, series, first, last);
    }

    /**
     * Takes a number that was written by hand out of its block.
     *
     * @throws NumberRefused when it is not of the block, was taken before, or the year is closed
     */
    public void take(NumberBlock block, int number) {
        if (!block.contains(number)) {
            throw NumberRefused.outside(block, number);
        }
        if (isClosed(block.series())) {
            throw NumberRefused.yearIsClosed(block.series());
        }
        int taken =
                jdbc.sql(
                                """
                                insert into documents.block_use (block, number, used_at)
                                values (:block, :number, :now)
                                on conflict do nothing
                                """)
                        .param("block", block.id())
                        .param("number", number)
                        .param("now", now())
                        .update();
        if (taken == 0) {
            throw NumberRefused.used(number);
        }
    }

    /** The block of that number; empty when there is none at this unit. */
    public Optional<NumberBlock> block(long id, UnitId unit) {
        return jdbc.sql("select * from documents.block where id = :id and unit = :unit")
                .param("id", id)
                .param("unit", unit.value())
                .query((row, _) -> block(row))
                .optional();
    }

    /** The blocks of the series with numbers left. */
    public List<NumberBlock> openBlocks(Series series) {
        return of(
                        series,
                        """
                        select * from documents.block
                        where kind = :kind and unit = :unit and year = :year and until = :until
                          and last - first + 1 > (select count(*) from documents.block_use u where u.block = id)
                        order by first
                        """)
                .query((row, _) -> block(row))
                .list();
    }

    /** What the unit has numbered by that year. */
    public List<Series> begun(UnitId unit, int year) {
        return jdbc.sql(
                        """
                        select kind from documents.series
                        where unit = :unit and year = :year and until = :year
                        order by kind
                        """)
                .param("unit", unit.value())
                .param("year", year)
                .query((row, _) -> new Series(row.getString("kind"), unit, year))
                .list();
    }

    /**
     * Closes the year or term (khóa sổ): no number is given any more, neither the next nor one of a
     * block.
     *
     * @return the numbers of its blocks that nobody used, to be noted in the register
     */
    public List<Integer> close(Series series) {
        of(
                        series,
                        """
                        insert into documents.series (kind, unit, year, until, closed_at)
                        values (:kind, :unit, :year, :until, :now)
                        on conflict (kind, unit, year, until) do update
                        set closed_at = coalesce(series.closed_at, excluded.closed_at)
                        """)
                .param("now", now())
                .update();
        return of(
                        series,
                        """
                        select n from documents.block b, generate_series(b.first, b.last) n
                        where kind = :kind and unit = :unit and year = :year and until = :until
                          and not exists (select from documents.block_use u
                                          where u.block = b.id and u.number = n)
                        order by n
                        """)
                .query((row, _) -> row.getInt(1))
                .list();
    }

    private int advance(Series series, int howMany) {
        return of(
                        series,
                        """
                        insert into documents.series (kind, unit, year, until, last)
                        values (:kind, :unit, :year, :until, :howMany)
                        on conflict (kind, unit, year, until) do update
                        set last = series.last + excluded.last where series.closed_at is null
                        returning last
                        """)
                .param("howMany", howMany)
                .query((row, _) -> row.getInt("last"))
                .optional()
                .orElseThrow(() -> NumberRefused.yearIsClosed(series));
    }

    /** Whether the year is closed; nobody closes it before this transaction ends. */
    private boolean isClosed(Series series) {
        return of(
                        series,
                        """
                        select closed_at is not null from documents.series
                        where kind = :kind and unit = :unit and year = :year for update
                        """)
                .query(Boolean.class)
                .single();
    }

    private StatementSpec of(Series series, String sql) {
        return jdbc.sql(sql)
                .param("kind", series.kind())
                .param("unit", series.unit().value())
                .param("year", series.year())
                .param("until", series.until());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static NumberBlock block(ResultSet row) throws SQLException {
        return new NumberBlock(
                row.getLong("id"),
                new Series(
                        row.getString("kind"),
                        new UnitId(row.getLong("unit")),
                        row.getInt("year"),
                        row.getInt("until")),
                row.getInt("first"),
                row.getInt("last"));
    }
}
