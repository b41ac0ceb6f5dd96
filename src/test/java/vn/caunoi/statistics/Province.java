package vn.caunoi.statistics;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.ChangedPages;

/**
 * A province (9001) with two districts until 30/06/2025, xã Đông (9011) under the first and xã Tây
 * (9012) and xã Nam (9013) under the second; from 01/07/2025 the communes stand under the province
 * itself.
 */
class Province {

    static final UnitId WHOLE = new UnitId(9001);
    static final UnitId FIRST_DISTRICT = new UnitId(9002);
    static final UnitId SECOND_DISTRICT = new UnitId(9003);
    static final UnitId EAST = new UnitId(9011);
    static final UnitId WEST = new UnitId(9012);
    static final UnitId SOUTH = new UnitId(9013);

    private static final String ROWS =
            """
            insert into units.unit (id, kind, since, until, source, mark) values
                (9001, 'PROVINCE', null, null, 'kể', 'UNCHECKED'),
                (9002, 'DISTRICT', null, '2025-07-01', 'kể', 'UNCHECKED'),
                (9003, 'DISTRICT', null, '2025-07-01', 'kể', 'UNCHECKED'),
                (9011, 'COMMUNE', null, null, 'kể', 'UNCHECKED'),
                (9012, 'COMMUNE', null, null, 'kể', 'UNCHECKED'),
                (9013, 'COMMUNE', null, null, 'kể', 'UNCHECKED');
            insert into units.name (unit, name, full_name)
                select id, 'Số ' || id, 'Đơn vị số ' || id from units.unit where id > 9000;
            insert into units.parent (unit, parent, since, until) values
                (9002, 9001, null, '2025-07-01'), (9003, 9001, null, '2025-07-01'),
                (9011, 9002, null, '2025-07-01'), (9011, 9001, '2025-07-01', null),
                (9012, 9003, null, '2025-07-01'), (9012, 9001, '2025-07-01', null),
                (9013, 9003, null, '2025-07-01'), (9013, 9001, '2025-07-01', null);
            insert into units.version (at) values ('province')
                on conflict (only_row) do update set at = 'province'
            """;

    private final JdbcClient jdbc;
    private final Units units;
    private final ChangedPages pages;

    Province(JdbcClient jdbc, Units units, ChangedPages pages) {
        this.jdbc = jdbc;
        this.units = units;
        this.pages = pages;
    }

    /** Founds it, and waits until this node has heard of it. */
    void found() {
        if (units.at(WHOLE).isPresent()) {
            return;
        }
        jdbc.sql(ROWS).update();
        pages.everywhere();
        for (int i = 0; i < 100 && units.at(WHOLE).isEmpty(); i++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    static List<Long> numbers(UnitId... some) {
        return List.of(some).stream().map(UnitId::value).toList();
    }
}
