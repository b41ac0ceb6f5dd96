package vn.caunoi.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.WhoIs;

/** Tells the journal who is behind the number of an account. */
@Component
class KnownPeople implements WhoIs {

    private final People people;

    KnownPeople(People people) {
        this.people = people;
    }

    @Override
    public Optional<String> name(long account) {
        return people.find(new PersonId(account)).map(Person::name);
    }

    @Override
    public List<Long> called(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return people.all().stream()
                .filter(
                        person ->
                                person.name().toLowerCase(Locale.ROOT).contains(wanted)
                                        || person.username().contains(wanted))
                .map(person -> person.id().value())
                .toList();
    }
}
