package vn.caunoi.dossiers.imports;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.units.UnitId;

/** The systems whose exports a unit takes in (các nguồn số liệu), and how each writes them. */
@Component
class ImportSources {

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportSources(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<String> names(UnitId unit) {
        return jdbc.sql(
                        """
                        select name from dossiers.import_source where unit = :unit
                        order by name collate "vi-x-icu"
                        """)
                .param("unit", unit.value())
                .query((row, _) -> row.getString("name"))
                .list();
    }

    Optional<Layout> layout(UnitId unit, String name) {
        return jdbc.sql(
                        """
                        select layout from dossiers.import_source
                        where unit = :unit and name = :name
                        """)
                .param("unit", unit.value())
                .param("name", name)
                .query(String.class)
                .optional()
                .map(Layout::ofJson);
    }

    void keep(UnitId unit, String name, Layout layout) {
        jdbc.sql(
                        """
                        insert into dossiers.import_source (unit, name, layout, changed_at)
                        values (:unit, :name, :layout, :now)
                        on conflict (unit, name)
                        do update set layout = excluded.layout, changed_at = excluded.changed_at
                        """)
                .param("unit", unit.value())
                .param("name", name)
                .param("layout", layout.json())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
