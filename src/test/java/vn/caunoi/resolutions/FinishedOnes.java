package vn.caunoi.resolutions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.dossiers.LedgerWritten;
import vn.caunoi.units.UnitId;

/** Dossiers of civil status that were received on the 5th of a month and finished on the 10th. */
public record FinishedOnes(
        JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher events) {

    /** Writes so many for a unit, the first of them late. */
    public void write(UnitId unit, YearMonth month, int finished, int late) {
        Instant known = month.atDay(11).atTime(3, 0).toInstant(ZoneOffset.UTC);
        transaction.executeWithoutResult(
                _ -> {
                    for (int number = 1; number <= finished; number++) {
                        write(unit, number, month, number <= late ? 8 : 12, known);
                    }
                    events.publishEvent(new LedgerWritten(known));
                });
    }

    private void write(UnitId unit, long number, YearMonth month, int dueDay, Instant known) {
        LocalDate received = month.atDay(5);
        jdbc.sql(
                        """
                        insert into dossiers.standing (dossier, known_from, code, official,
                          receiving_unit, competent_unit, field, channel, sensitive, state,
                          registered_on, received_on, due_on, finished_on)
                        values (:id, :at, :code, true, :unit, :unit, 'Hộ tịch', 1, false, 9,
                          :received, :received, :due, :finished)
                        """)
                .param("id", unit.value() * 1_000 + number)
                .param("at", OffsetDateTime.ofInstant(known, ZoneOffset.UTC))
                .param("code", "H1-%d-%d".formatted(unit.value(), number))
                .param("unit", unit.value())
                .param("received", received)
                .param("due", month.atDay(dueDay))
                .param("finished", month.atDay(10))
                .update();
    }
}
