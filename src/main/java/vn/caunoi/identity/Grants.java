package vn.caunoi.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Role;

/** The roles that people were given (phân quyền). */
@Component
class Grants {

    private final JdbcClient jdbc;
    private final RightsTable table;
    private final Units units;
    private final Clock clock;

    Grants(JdbcClient jdbc, RightsTable table, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.units = units;
        this.clock = clock;
    }

    /** What somebody may do on that day. */
    Powers of(PersonId person, LocalDate day) {
        List<Grant> held =
                jdbc.sql(
                                """
                                select * from identity.grant
                                where person = :person and since <= :day
                                  and (until is null or until > :day)
                                order by id
                                """)
                        .param("person", person.value())
                        .param("day", day)
                        .query(Grant::read)
                        .list();
        return new Powers(held, table, units);
    }

    /** The same for everybody who holds anything, in one question. */
    Map<PersonId, Powers> ofAll(LocalDate day) {
        return jdbc
                .sql(
                        """
                        select * from identity.grant
                        where since <= :day and (until is null or until > :day)
                        order by id
                        """)
                .param("day", day)
                .query(Grant::read)
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Grant::person,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        held -> new Powers(held, table, units))));
    }

    void add(
            PersonId person,
            Role role,
            @Nullable UnitId unit,
            @Nullable Long section,
            LocalDate since,
            @Nullable LocalDate until,
            String by) {
        add(person, role, unit, section, since, until, by, "");
    }

    void add(
            PersonId person,
            Role role,
            @Nullable UnitId unit,
            @Nullable Long section,
            LocalDate since,
            @Nullable LocalDate until,
            String by,
            String reason) {
        jdbc.sql(
                        """
                        insert into identity.grant
                          (person, role, unit, section, since, until, granted_by, granted_at, reason)
                        values (:person, :role, cast(:unit as bigint), cast(:section as bigint),
                          :since, cast(:until as date), :by, :now, :reason)
                        """)
                .param("person", person.value())
                .param("role", role.code())
                .param("unit", unit == null ? null : unit.value())
                .param("section", section)
                .param("since", since)
                .param("until", until)
                .param("by", by)
                .param("reason", reason)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
