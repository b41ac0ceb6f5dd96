package vn.caunoi.publishing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.People;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.PersonId;
import vn.caunoi.publishing.PublishingRight;
import vn.caunoi.units.Site;
import vn.caunoi.web.components.Choice;

/** Who works on a site, and what they are called (đồng nghiệp). */
@Component
class Colleagues {

    private final People people;

    Colleagues(People people) {
        this.people = people;
    }

    String name(@Nullable Long person) {
        return person == null
                ? "Dữ liệu nhập"
                : people.find(new PersonId(person)).map(Person::name).orElse("tài khoản " + person);
    }

    /** The names of whose pieces these are. */
    Map<Long, String> names(List<Manuscript> pieces) {
        return pieces.stream()
                .map(Manuscript::owner)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::name));
    }

    /** Those who may write here, to choose from. */
    List<Choice> of(Site site) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "Mọi người"));
        people.who(PublishingRight.WRITE, site.unit()).stream()
                .map(person -> Choice.of(Long.toString(person.id().value()), person.name()))
                .forEach(choices::add);
        return choices;
    }
}
