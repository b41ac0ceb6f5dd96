package vn.caunoi.resolutions.bridge;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.resolutions.LetterKind;
import vn.caunoi.units.UnitId;

/** Of which units the other side was told something, so that it is told when nothing is left. */
@Component
class ToldAbout {

    private static final String UNIT = "don-vi-";

    private final JdbcClient jdbc;

    ToldAbout(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String about(UnitId unit) {
        return UNIT + unit.value();
    }

    Set<UnitId> units(LetterKind kind) {
        return jdbc.sql(
                        """
                        select distinct l.about from resolutions.letter_sent l
                        join resolutions.pairing p on p.id = l.pairing and p.ended_at is null
                        where l.kind = :kind and l.about like 'don-vi-%'
                        """)
                .param("kind", kind.code())
                .query(
                        (row, _) ->
                                new UnitId(
                                        Long.parseLong(
                                                row.getString("about").substring(UNIT.length()))))
                .set();
    }
}
