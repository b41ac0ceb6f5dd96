package vn.caunoi.dossiers.life;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.identity.PersonId;

/** How results came to their applicants. */
@Component
class Deliveries {

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void record(DossierId dossier, Delivery delivery, PersonId person) {
        jdbc.sql(
                        """
                        insert into dossiers.delivery (dossier, at, way, receiver, tracking, person)
                        values (:dossier, :at, :way, :receiver, :tracking, :person)
                        """)
                .param("dossier", dossier.value())
                .param("at", OffsetDateTime.ofInstant(delivery.at(), ZoneOffset.UTC))
                .param("way", delivery.way().name())
                .param("receiver", delivery.receiver())
                .param("tracking", delivery.tracking())
                .param("person", person.value())
                .update();
    }

    /** The last one, should the first have been a slip. */
    Optional<Delivery> of(DossierId dossier) {
        return jdbc.sql(
                        """
                        select * from dossiers.delivery where dossier = :dossier
                        order by id desc limit 1
                        """)
                .param("dossier", dossier.value())
                .query(
                        (row, _) ->
                                new Delivery(
                                        Delivery.Way.valueOf(row.getString("way")),
                                        row.getString("receiver"),
                                        row.getString("tracking"),
                                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
