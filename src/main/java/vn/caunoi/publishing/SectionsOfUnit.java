package vn.caunoi.publishing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.SectionNames;
import vn.caunoi.units.UnitId;

/** Tells the room of accounts for which sections a role may be given (chuyên mục của đơn vị). */
@Component
class SectionsOfUnit implements SectionNames {

    private final JdbcClient jdbc;

    SectionsOfUnit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Named> of(UnitId unit) {
        return jdbc.sql(
                        """
                        select section.id, section.name
                        from publishing.section
                        join units.site on site.id = section.site
                        where site.unit = :unit
                        order by site.id, section.position, section.id
                        """)
                .param("unit", unit.value())
                .query((row, _) -> new Named(row.getLong("id"), row.getString("name")))
                .list();
    }
}
