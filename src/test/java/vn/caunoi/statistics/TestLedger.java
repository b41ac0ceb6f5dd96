package vn.caunoi.statistics;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.dossiers.LedgerWritten;

/** Writes standings as the room of dossiers does: what is new ends what was known before. */
class TestLedger {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    TestLedger(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional
    public void write(String at, Told... told) {
        write(Instant.parse(at), told);
    }

    @Transactional
    public void write(Instant at, Told... told) {
        for (Told one : told) {
            end(one, at.atOffset(ZoneOffset.UTC));
            begin(one, at.atOffset(ZoneOffset.UTC));
        }
        events.publishEvent(new LedgerWritten(at));
    }

    @Transactional
    public void forgetAll() {
        jdbc.sql("delete from dossiers.standing").update();
        jdbc.sql("delete from statistics.movement").update();
        jdbc.sql("delete from statistics.unfolded").update();
    }

    private void end(Told one, OffsetDateTime at) {
        jdbc.sql(
                        """
                        update dossiers.standing set known_until = :at
                        where dossier = :dossier and known_until = 'infinity'
                        """)
                .param("at", at)
                .param("dossier", one.dossier)
                .update();
    }

    private void begin(Told one, OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into dossiers.standing (dossier, known_from, code, official,
                            receiving_unit, competent_unit, procedure, field, channel, sensitive,
                            state, registered_on, received_on, due_on, finished_on, closed_on,
                            waits_citizen, waits_payment, supplements)
                        values (:dossier, :at, :code, true, :receiving, :competent, :procedure,
                            :field, :channel, :sensitive, :state, :registered, :received, :due,
                            :finished, :closed, cast(:waitsCitizen as datemultirange),
                            cast(:waitsPayment as datemultirange), :supplements)
                        """)
                .param("dossier", one.dossier)
                .param("at", at)
                .param("code", "H23.38-230905-%04d".formatted(one.dossier))
                .param("receiving", one.receiving)
                .param("competent", one.competent)
                .param("procedure", one.procedure)
                .param("field", one.field)
                .param("channel", one.channel)
                .param("sensitive", one.sensitive)
                .param("state", one.state)
                .param("registered", one.registered)
                .param("received", one.received)
                .param("due", one.due)
                .param("finished", one.finished)
                .param("closed", one.closed)
                .param("waitsCitizen", one.waitsCitizen)
                .param("waitsPayment", one.waitsPayment)
                .param("supplements", one.supplements)
                .update();
    }
}
