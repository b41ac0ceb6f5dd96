package vn.caunoi.procedures.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.spreadsheets.Mapping;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Officer;

/** Files on their way in, each seen by whoever sent it alone (tệp đang nhập). */
@Component
class ProcedureArrivals {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProcedureArrivals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A file, and how it is to be read. */
    record Arrival(long id, String name, byte[] content, Mapping mapping, LocalDate from) {}

    /** Something to be done with a file of this machine. */
    @FunctionalInterface
    interface Work<T> {
        T on(Path file) throws Unfit;
    }

    /** Keeps it, and forgets what nobody came back for in two days. */
    @Transactional
    public long keep(SiteId site, Officer officer, Arrival arrival) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("delete from procedures.arrival where at < :before")
                .param("before", now.minusDays(2))
                .update();
        return jdbc.sql(
                        """
                        insert into procedures.arrival
                            (site, person, name, content, mapping, valid_from, at)
                        values (:site, :person, :name, :content, :mapping, :from, :now)
                        returning id
                        """)
                .param("site", site.value())
                .param("person", officer.id())
                .param("name", arrival.name())
                .param("content", arrival.content())
                .param("mapping", arrival.mapping().json())
                .param("from", arrival.from())
                .param("now", now)
                .query(Long.class)
                .single();
    }

    Optional<Arrival> find(SiteId site, Officer officer, long id) {
        return jdbc.sql(
                        """
                        select id, name, content, mapping, valid_from from procedures.arrival
                        where id = :id and site = :site and person = :person
                        """)
                .param("id", id)
                .param("site", site.value())
                .param("person", officer.id())
                .query(
                        (row, _) ->
                                new Arrival(
                                        row.getLong("id"),
                                        row.getString("name"),
                                        row.getBytes("content"),
                                        Mapping.ofJson(row.getString("mapping")),
                                        row.getObject("valid_from", LocalDate.class)))
                .optional();
    }

    void remap(Arrival arrival, Mapping mapping, LocalDate from) {
        jdbc.sql(
                        "update procedures.arrival set mapping = :mapping, valid_from = :from where id = :id")
                .param("mapping", mapping.json())
                .param("from", from)
                .param("id", arrival.id())
                .update();
    }

    void forget(Arrival arrival) {
        jdbc.sql("delete from procedures.arrival where id = :id")
                .param("id", arrival.id())
                .update();
    }

    /** Lays the content down as a file for as long as the work takes. */
    static <T> T laidDown(byte[] content, Work<T> work) throws Unfit {
        try {
            Path file = Files.createTempFile("thu-tuc", "");
            try {
                Files.write(file, content);
                return work.on(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
