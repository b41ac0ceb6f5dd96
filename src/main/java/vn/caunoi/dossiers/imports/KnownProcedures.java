package vn.caunoi.dossiers.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The procedures that the catalogue knows, as far as an import asks (danh mục thủ tục). */
@Component
class KnownProcedures {

    /** The field of a procedure, and whether its dossiers are nobody's business. */
    record Known(String field, boolean sensitive) {}

    /** The catalogue of a moment, for a whole file. */
    record Snapshot(Map<String, Known> procedures) {

        Snapshot {
            procedures = Map.copyOf(procedures);
        }

        Optional<Known> find(String code) {
            return Optional.ofNullable(procedures.get(code));
        }
    }

    private final JdbcClient jdbc;

    KnownProcedures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Snapshot now() {
        Map<String, Known> procedures = new HashMap<>();
        jdbc.sql("select code, field, sensitive from procedures.procedure")
                .query(
                        row -> {
                            procedures.put(
                                    row.getString("code"),
                                    new Known(row.getString("field"), row.getBoolean("sensitive")));
                        });
        return new Snapshot(procedures);
    }
}
