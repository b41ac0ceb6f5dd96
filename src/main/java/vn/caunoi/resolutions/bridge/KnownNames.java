package vn.caunoi.resolutions.bridge;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.People;
import vn.caunoi.units.UnitId;

/** Whose names must not go out with what a cell publishes (tên người đã biết). */
@Component
class KnownNames {

    private final JdbcClient jdbc;
    private final People people;

    KnownNames(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** All who ever belonged to the cell, and all with an account. */
    PublicWords of(UnitId cell) {
        Set<String> names = new HashSet<>();
        people.all().forEach(person -> names.add(person.name()));
        names.addAll(
                jdbc.sql("select name from cells.member where cell = :cell")
                        .param("cell", cell.value())
                        .query((row, _) -> row.getString("name"))
                        .list());
        return new PublicWords(names);
    }
}
