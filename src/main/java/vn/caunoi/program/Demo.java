package vn.caunoi.program;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The demo locality: loaded from what the rooms bring, emptied by the owner. */
@Component
class Demo {

    private static final String EMPTY_ALL_ROOMS =
            """
            do $$ declare rooms text; begin
              select string_agg(format('%I.%I', schemaname, tablename), ', ') into rooms
              from pg_tables
              where schemaname not in ('pg_catalog', 'information_schema', 'public');
              execute 'truncate ' || rooms || ' restart identity cascade';
            end $$
            """;

    private final Nature nature;
    private final List<DemoPart> parts;
    private final Server server;

    Demo(Nature nature, List<DemoPart> parts, RunningRooms rooms, Server server) {
        this.nature = nature;
        this.parts =
                rooms.of(parts).stream().sorted(Comparator.comparingInt(DemoPart::floor)).toList();
        this.server = server;
    }

    /** Loads on the first start only, or again when that was cut short. */
    void loadOnce(Console console) {
        if (nature.isUnmarked() || nature.isHalfADemo()) {
            load(console);
        }
    }

    void load(Console console) {
        if (nature.isHalfADemo()) {
            empty("delete from program.nature");
        } else if (nature.isDemo()) {
            throw new CannotStart("dữ liệu minh họa đã được nạp rồi.");
        }
        nature.markDemo();
        for (DemoPart part : parts) {
            part.load((done, total) -> console.progress("Nạp " + part.what(), done, total));
        }
        nature.demoIsWhole();
    }

    /** Empties every room's tables; the database is real from then on. */
    void purge() {
        if (!nature.isDemo()) {
            throw new CannotStart(
                    "cơ sở dữ liệu này không phải dữ liệu minh họa; lệnh này không xóa dữ liệu thật.");
        }
        empty("insert into program.nature (nature, since, whole) values ('real', now(), true)");
        parts.forEach(DemoPart::purged);
    }

    private void empty(String thenMark) {
        try (var owner = server.asOwner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("set local caunoi.owner_act = 'demo purge'");
            statement.execute(EMPTY_ALL_ROOMS);
            statement.execute(thenMark);
            statement.execute("select pg_notify('page_changed', '')");
            owner.commit();
        } catch (SQLException e) {
            throw new CannotStart("không xóa được dữ liệu minh họa (" + e.getMessage() + ").", e);
        }
    }
}
