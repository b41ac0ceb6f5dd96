package vn.caunoi.dossiers;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.units.UnitId;

/** Gives out internal numbers (cấp số nội bộ). */
@Component
class Serials {

    private final JdbcClient jdbc;

    Serials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next number of the unit's day. The row stays locked until the transaction ends, so that
     * no number is given twice and none is left out.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public InternalNumber next(UnitId unit, LocalDate day) {
        int serial =
                jdbc.sql(
                                """
                                insert into dossiers.serial (unit, day, last) values (:unit, :day, 1)
                                on conflict (unit, day) do update set last = serial.last + 1
                                returning last
                                """)
                        .param("unit", unit.value())
                        .param("day", day)
                        .query(Integer.class)
                        .single();
        return new InternalNumber(unit, day, serial);
    }
}
