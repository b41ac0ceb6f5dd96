package vn.caunoi.dossiers.life;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.life.Crew.Names;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.PersonId;
import vn.caunoi.units.UnitId;

/** How much each officer of a unit has in hand (tải việc). */
@Component
class Loads {

    private final JdbcClient jdbc;
    private final Inbox inbox;
    private final Crew crew;

    Loads(JdbcClient jdbc, Inbox inbox, Crew crew) {
        this.jdbc = jdbc;
        this.inbox = inbox;
        this.crew = crew;
    }

    /** What one officer has in hand. */
    record Load(PersonId person, String name, Inbox.Counts counts) {}

    /** Those who work here and those who still hold something, the busiest first. */
    List<Load> of(UnitId unit) {
        Names names = crew.names();
        return Stream.concat(holders(unit).stream(), crew.of(unit).stream().map(Person::id))
                .distinct()
                .map(person -> new Load(person, names.of(person), inbox.inHand(unit, person)))
                .sorted(
                        Comparator.comparingInt((Load load) -> load.counts().of(Wish.Tab.ALL))
                                .reversed())
                .toList();
    }

    List<PersonId> holders(UnitId unit) {
        return jdbc.sql(
                        "select distinct holder from dossiers.holding where unit = :unit order by 1")
                .param("unit", unit.value())
                .query((row, _) -> new PersonId(row.getLong(1)))
                .list();
    }

    /** The units at which anybody holds anything. */
    List<UnitId> units() {
        return jdbc.sql("select distinct unit from dossiers.holding order by 1")
                .query((row, _) -> new UnitId(row.getLong(1)))
                .list();
    }
}
