package vn.caunoi.dossiers.life;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.Standing;

/** What dossiers are about, in words (tên thủ tục). */
@Component
class Matters {

    private final JdbcClient jdbc;

    Matters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The procedure with its code, or else the field. */
    String of(Standing standing) {
        String code = standing.procedure();
        return code == null
                ? standing.field()
                : jdbc.sql("select name from procedures.procedure where code = :code")
                        .param("code", code)
                        .query((row, _) -> row.getString("name") + " (" + code + ")")
                        .optional()
                        .orElse(code);
    }
}
