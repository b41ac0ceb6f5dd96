package vn.caunoi.dossiers.life;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.CounterRight;
import vn.caunoi.identity.People;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.PersonId;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.components.Choice;

/** Who works on a unit's dossiers (đồng nghiệp), and what everybody is called. */
@Component
class Crew {

    private final People people;

    Crew(People people) {
        this.people = people;
    }

    /** Who may hold dossiers of the unit. */
    List<Person> of(UnitId unit) {
        return people.who(CounterRight.HANDLE, unit);
    }

    /** Who answers for the unit's dossiers and works there. */
    List<Person> leaders(UnitId unit) {
        List<Person> overseers = people.who(CounterRight.OVERSEE, unit);
        return of(unit).stream().filter(overseers::contains).toList();
    }

    boolean mayHold(PersonId person, UnitId unit) {
        return of(unit).stream().anyMatch(each -> each.id().equals(person));
    }

    List<Choice> choices(UnitId unit) {
        return of(unit).stream()
                .map(person -> Choice.of(Long.toString(person.id().value()), person.name()))
                .toList();
    }

    Names names() {
        return new Names(
                people.all().stream().collect(Collectors.toMap(Person::id, Function.identity())));
    }

    /** What people are called; also those who left. */
    record Names(Map<PersonId, Person> people) {

        String of(PersonId person) {
            Person known = people.get(person);
            return known == null ? "tài khoản " + person.value() : known.name();
        }
    }
}
