package vn.caunoi.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.units.UnitId;

/** Gives out internal numbers (cấp số nội bộ). */
@Component
public class Serials {

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
        return next(unit, day, 1).getFirst();
    }

    /** The next numbers of the unit's day, all at once (khối số). */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<InternalNumber> next(UnitId unit, LocalDate day, int count) {
        int last =
                jdbc.sql(
                                """
                                insert into dossiers.serial (unit, day, last)
                                values (:unit, :day, :count)
                                on conflict (unit, day) do update set last = serial.last + :count
                                returning last
                                """)
                        .param("unit", unit.value())
                        .param("day", day)
                        .param("count", count)
                        .query(Integer.class)
                        .single();
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(serial -> new InternalNumber(unit, day, serial))
                .toList();
    }
}
