package vn.caunoi.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Entry.Hash;
import vn.caunoi.units.UnitId;

/** The journal read from its first entry to its last, recomputed on the way (chuỗi nhật ký). */
@Component
class Chain {

    private static final int ROWS_AT_A_TIME = 1_000;

    /**
     * What recomputing found.
     *
     * @param broken the number of the first entry that does not fit, when there is one
     */
    record Verdict(long entries, Optional<Long> broken, String reason) {

        boolean whole() {
            return broken.isEmpty();
        }
    }

    private record Stored(Entry entry, Hash own) {}

    private final JdbcClient jdbc;

    Chain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Streams: the memory it needs does not grow with the journal. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verdict verify() {
        long last = 0;
        Hash end = Hash.OF_NOTHING;
        try (var rows =
                jdbc
                        .sql("select * from journal.entry order by number")
                        .withFetchSize(ROWS_AT_A_TIME)
                        .query(Chain::stored)
                        .stream()) {
            for (Iterator<Stored> entries = rows.iterator(); entries.hasNext(); ) {
                Stored next = entries.next();
                @Nullable String fault = fault(next, last, end);
                if (fault != null) {
                    return new Verdict(last, Optional.of(last + 1), fault);
                }
                last = next.entry().number();
                end = next.own();
            }
        }
        return againstHead(last, end);
    }

    private static @Nullable String fault(Stored next, long last, Hash end) {
        Entry entry = next.entry();
        if (entry.number() != last + 1) {
            return "dòng này đã mất";
        }
        if (!entry.previous().equals(end)) {
            return "dòng này không nối vào dòng trước";
        }
        return entry.own().equals(next.own()) ? null : "nội dung dòng này đã bị sửa";
    }

    private Verdict againstHead(long last, Hash end) {
        Optional<Boolean> fits =
                jdbc.sql("select number = :number and own = :own from journal.head")
                        .param("number", last)
                        .param("own", end.bytes())
                        .query(Boolean.class)
                        .optional();
        return fits.orElse(last == 0)
                ? new Verdict(last, Optional.empty(), "")
                : new Verdict(last, Optional.of(last + 1), "các dòng cuối đã mất");
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        long unit = row.getLong("unit");
        @Nullable UnitId of = row.wasNull() ? null : new UnitId(unit);
        var entry =
                new Entry(
                        row.getLong("number"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getString("network"),
                        of,
                        row.getString("what"),
                        row.getString("before"),
                        row.getString("after"),
                        Hash.of(row.getBytes("previous")));
        return new Stored(entry, Hash.of(row.getBytes("own")));
    }
}
