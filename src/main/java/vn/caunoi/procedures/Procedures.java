package vn.caunoi.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.units.UnitId;

/** The catalogue of procedures (danh mục thủ tục), to be read. */
@Component
public class Procedures {

    private static final String REVISIONS =
            "select " + StoredProcedure.COLUMNS + " from procedures.revision r ";

    private final JdbcClient jdbc;

    Procedures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The revision under which a dossier is filed on that day. */
    public Optional<Procedure> at(ProcedureCode code, LocalDate filedOn) {
        return jdbc.sql(
                        REVISIONS
                                + """
                                where r.code = :code and r.valid_from <= :day
                                  and (r.valid_until is null or r.valid_until > :day)
                                order by r.id desc limit 1
                                """)
                .param("code", code.value())
                .param("day", filedOn)
                .query(StoredProcedure::read)
                .optional();
    }

    /** The revision that a dossier kept. */
    public Optional<Procedure> revision(long id) {
        return jdbc.sql(REVISIONS + "where r.id = :id")
                .param("id", id)
                .query(StoredProcedure::read)
                .optional();
    }

    /** All revisions, the newest first. */
    public List<Procedure> revisions(ProcedureCode code) {
        return jdbc.sql(REVISIONS + "where r.code = :code order by r.valid_from desc, r.id desc")
                .param("code", code.value())
                .query(StoredProcedure::read)
                .list();
    }

    /** What a unit receives or decides on that day, by field and name. */
    public List<Procedure> of(UnitId unit, LocalDate day) {
        return jdbc.sql(
                        REVISIONS
                                + """
                                where r.units @> array[:unit]::bigint[] and r.valid_from <= :day
                                  and (r.valid_until is null or r.valid_until > :day)
                                order by r.particulars ->> 'field' collate "vi-x-icu",
                                  r.particulars ->> 'name' collate "vi-x-icu", r.code
                                """)
                .param("unit", unit.value())
                .param("day", day)
                .query(StoredProcedure::read)
                .list();
    }

    /** Whether the unit receives or decides anything on that day. */
    public boolean anyOf(UnitId unit, LocalDate day) {
        return jdbc.sql(
                        """
                        select exists (select 1 from procedures.revision r
                          where r.units @> array[:unit]::bigint[] and r.valid_from <= :day
                            and (r.valid_until is null or r.valid_until > :day))
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Every revision of what the unit ever received or decided; by code, the oldest first. */
    public List<Procedure> everOf(UnitId unit) {
        return jdbc.sql(
                        REVISIONS
                                + """
                                where r.code in (select code from procedures.revision
                                  where units @> array[:unit]::bigint[])
                                order by r.code, r.valid_from, r.id
                                """)
                .param("unit", unit.value())
                .query(StoredProcedure::read)
                .list();
    }

    /** Everything at once, for whoever asks a million times. */
    public ProcedureBook book() {
        return new ProcedureBook(
                jdbc
                        .sql(REVISIONS + "order by r.code, r.valid_from desc, r.id desc")
                        .query(StoredProcedure::read)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Procedure::code)));
    }
}
