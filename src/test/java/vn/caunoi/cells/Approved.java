package vn.caunoi.cells;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/** Opens the rooms of the Party for tests, and founds cells: {@code @Import(Approved.class)}. */
@Component
public class Approved {

    private final JdbcClient jdbc;
    private final PartyRooms rooms;
    private final World world;

    Approved(JdbcClient jdbc, PartyRooms rooms, World world) {
        this.jdbc = jdbc;
        this.rooms = rooms;
        this.world = world;
    }

    @Transactional
    public void open() {
        if (rooms.areOpen()) {
            return;
        }
        String file = "ab".repeat(32);
        jdbc.sql(
                        """
                        insert into files.file (id, name, type, size, at)
                        values (:file, 'van-ban.pdf', 'application/pdf', 1, now())
                        on conflict do nothing
                        """)
                .param("file", file)
                .update();
        jdbc.sql(
                        """
                        insert into cells.approval
                          (number, day, body, file, file_name, recorded_at, recorded_by)
                        values ('12-CV/ĐU', '2026-01-05', 'Đảng ủy', :file, 'van-ban.pdf', now(), 1)
                        """)
                .param("file", file)
                .update();
    }

    public void close() {
        jdbc.sql("update cells.approval set ended_at = now() where ended_at is null").update();
        rooms.changedEverywhere();
    }

    /** Founds a cell with nobody in it. */
    @Transactional
    public UnitId cell(String name) {
        UnitId unit = world.cell(name);
        jdbc.sql("insert into cells.cell (unit, kind, place) values (:unit, 'thon', 'Kiểm Thử')")
                .param("unit", unit.value())
                .update();
        return unit;
    }
}
