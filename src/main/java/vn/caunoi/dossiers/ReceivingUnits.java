package vn.caunoi.dossiers;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.units.UnitId;

/** Which units ever received dossiers (cơ quan đã tiếp nhận hồ sơ). */
@Component
public class ReceivingUnits {

    private final JdbcClient jdbc;

    ReceivingUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Leaps through the index from unit to unit instead of reading millions of dossiers. */
    public List<UnitId> all() {
        return jdbc.sql(
                        """
                        with recursive receiving (unit) as (
                          (select receiving_unit from dossiers.standing
                           where known_until = 'infinity' order by receiving_unit limit 1)
                          union all
                          select (select s.receiving_unit from dossiers.standing s
                                  where s.known_until = 'infinity'
                                    and s.receiving_unit > receiving.unit
                                  order by s.receiving_unit limit 1)
                          from receiving where receiving.unit is not null)
                        select unit from receiving where unit is not null
                        """)
                .query((row, _) -> new UnitId(row.getLong("unit")))
                .list();
    }

    /** Those of some units, each looked up by itself. */
    public List<UnitId> among(Collection<UnitId> units) {
        return jdbc.sql(
                        """
                        select u.unit from unnest(cast(? as bigint[])) u(unit)
                        cross join lateral (
                            select from dossiers.standing s
                            where s.known_until = 'infinity' and s.receiving_unit = u.unit
                            limit 1) s
                        """)
                .param(units.stream().map(UnitId::value).toArray(Long[]::new))
                .query((row, _) -> new UnitId(row.getLong("unit")))
                .list();
    }
}
