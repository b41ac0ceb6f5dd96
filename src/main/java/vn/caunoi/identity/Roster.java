package vn.caunoi.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.units.UnitId;

/** The list of everybody with an account and their roles (danh sách người dùng). */
@Component
class Roster {

    private final JdbcClient jdbc;

    Roster(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whom this administrator may see, in the order of given names. */
    List<Colleague> seenBy(Steward steward) {
        return all().stream().filter(steward::sees).toList();
    }

    List<Colleague> all() {
        Map<Long, List<Grant>> grants =
                jdbc
                        .sql("select * from identity.grant order by since desc, id desc")
                        .query(Grant::read)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(grant -> grant.person().value()));
        return jdbc.sql(
                        """
                        select * from identity.person
                        order by substring(name from '[^ ]+$') collate "vi-x-icu", name, id
                        """)
                .query(
                        (row, number) ->
                                colleague(
                                        Person.read(row, number),
                                        row.getObject("unit", Long.class),
                                        grants.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    Optional<Colleague> find(PersonId id) {
        List<Grant> grants =
                jdbc.sql(
                                """
                                select * from identity.grant where person = :person
                                order by since desc, id desc
                                """)
                        .param("person", id.value())
                        .query(Grant::read)
                        .list();
        return jdbc.sql("select * from identity.person where id = :id")
                .param("id", id.value())
                .query(
                        (row, number) ->
                                colleague(
                                        Person.read(row, number),
                                        row.getObject("unit", Long.class),
                                        grants))
                .optional();
    }

    private static Colleague colleague(Person person, @Nullable Long unit, List<Grant> grants) {
        return new Colleague(person, unit == null ? null : new UnitId(unit), grants);
    }
}
