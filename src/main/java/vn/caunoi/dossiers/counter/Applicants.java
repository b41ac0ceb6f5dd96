package vn.caunoi.dossiers.counter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.counter.Applicant.Role;
import vn.caunoi.spreadsheets.Folded;

/** Keeps the people behind the dossiers (người nộp hồ sơ), outside of the ledger. */
@Component
class Applicants {

    /** What stands where somebody's name stood. */
    static final String ERASED = "đã xóa theo thời hạn lưu";

    private final JdbcClient jdbc;

    Applicants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds from now on; the older version is gone. */
    void put(DossierId dossier, Applicant applicant) {
        jdbc.sql(
                        """
                        insert into dossiers.applicant (dossier, role, name, folded, identity_number,
                          identity_end, birth_date, address, telephone, telephone_end, email,
                          authority)
                        values (:dossier, :role, :name, :folded, :identity, :identityEnd,
                          cast(:born as date), :address, :telephone, :telephoneEnd, :email, :authority)
                        on conflict (dossier, role) do update set (name, folded, identity_number,
                          identity_end, birth_date, address, telephone, telephone_end, email,
                          authority) = (excluded.name, excluded.folded, excluded.identity_number,
                          excluded.identity_end, excluded.birth_date, excluded.address,
                          excluded.telephone, excluded.telephone_end, excluded.email,
                          excluded.authority)
                        """)
                .param("dossier", dossier.value())
                .params(values(applicant))
                .update();
    }

    void remove(DossierId dossier, Role role) {
        jdbc.sql("delete from dossiers.applicant where dossier = :dossier and role = :role")
                .param("dossier", dossier.value())
                .param("role", role.number())
                .update();
    }

    Optional<Applicant> of(DossierId dossier, Role role) {
        return jdbc.sql(
                        "select * from dossiers.applicant where dossier = :dossier and role = :role")
                .param("dossier", dossier.value())
                .param("role", role.number())
                .query((row, _) -> read(row))
                .optional();
    }

    private static Map<String, @Nullable Object> values(Applicant applicant) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("role", applicant.role().number());
        values.put("name", applicant.name());
        values.put("folded", Folded.of(applicant.name()));
        values.put("identity", applicant.identityNumber());
        values.put("identityEnd", applicant.identityEnd());
        values.put("born", applicant.born());
        values.put("address", applicant.address());
        values.put("telephone", applicant.telephone());
        values.put("telephoneEnd", applicant.telephoneEnd());
        values.put("email", applicant.email());
        values.put("authority", applicant.authority());
        return values;
    }

    private static Applicant read(ResultSet row) throws SQLException {
        return new Applicant(
                Role.of(row.getInt("role")),
                row.getString("name"),
                row.getString("identity_number"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("address"),
                row.getString("telephone"),
                row.getString("email"),
                row.getString("authority"));
    }
}
