package vn.caunoi.journal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Entry.Hash;
import vn.caunoi.web.ClientAddresses;

/** Appends to the journal (nhật ký). */
@Component
public class Journal {

    private final JdbcClient jdbc;
    private final ClientAddresses addresses;
    private final Clock clock;

    Journal(JdbcClient jdbc, ClientAddresses addresses, Clock clock) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * Records an act in the caller's transaction. The end of the chain stays locked until that
     * transaction ends: record last.
     */
    @Transactional
    public void record(Act act) {
        append(after(head().or(this::beginning).orElseThrow(), act));
    }

    /** The end of the chain. */
    private record Head(long number, Hash own) {}

    private Optional<Head> head() {
        return jdbc.sql("select number, own from journal.head for update")
                .query((row, _) -> new Head(row.getLong("number"), Hash.of(row.getBytes("own"))))
                .optional();
    }

    /** The first entry of all finds no chain; of several at once, one begins it. */
    private Optional<Head> beginning() {
        jdbc.sql("insert into journal.head (number, own) values (0, :own) on conflict do nothing")
                .param("own", Hash.OF_NOTHING.bytes())
                .update();
        return head();
    }

    private Entry after(Head head, Act act) {
        return new Entry(
                head.number() + 1, clock.instant(), Network.current(addresses), act, head.own());
    }

    /** The entry, and with it the new end of the chain. */
    private void append(Entry entry) {
        var unit = entry.unit();
        jdbc.sql(
                        """
                        with appended as (
                            insert into journal.entry
                                (number, at, who, network, unit, what, before, after, previous, own)
                            values (:number, :at, :who, :network, cast(:unit as bigint), :what,
                                :before, :after, :previous, :own)
                            returning number, own)
                        update journal.head set number = appended.number, own = appended.own
                        from appended
                        """)
                .param("number", entry.number())
                .param("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .param("who", entry.who())
                .param("network", entry.network())
                .param("unit", unit == null ? null : unit.value())
                .param("what", entry.what())
                .param("before", entry.before())
                .param("after", entry.after())
                .param("previous", entry.previous().bytes())
                .param("own", entry.own().bytes())
                .update();
    }
}
