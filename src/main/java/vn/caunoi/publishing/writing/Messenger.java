package vn.caunoi.publishing.writing;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.People;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.PersonId;
import vn.caunoi.notifications.MessageTemplate;
import vn.caunoi.notifications.Outbox;
import vn.caunoi.publishing.PublishingRight;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;

/** Tells the next person that a piece has come to them (báo cho người tiếp theo). */
@Component
class Messenger {

    private final Outbox outbox;
    private final People people;

    Messenger(Outbox outbox, People people) {
        this.outbox = outbox;
        this.people = people;
    }

    void tell(Move move, Manuscript manuscript, Wish wish, Site site, Officer officer) {
        switch (move) {
            case SUBMIT ->
                    tell(
                            EditorialMessages.TO_REVIEW,
                            who(PublishingRight.REVIEW, site),
                            manuscript,
                            wish,
                            officer);
            case FORWARD ->
                    tell(
                            EditorialMessages.TO_PUBLISH,
                            who(PublishingRight.PUBLISH, site),
                            manuscript,
                            wish,
                            officer);
            case RETURN ->
                    tell(EditorialMessages.RETURNED, owner(manuscript), manuscript, wish, officer);
            case DECLINE ->
                    tell(EditorialMessages.DECLINED, owner(manuscript), manuscript, wish, officer);
            case PUBLISH ->
                    tell(EditorialMessages.OUT, owner(manuscript), manuscript, wish, officer);
            case SCHEDULE ->
                    tell(EditorialMessages.DUE, owner(manuscript), manuscript, wish, officer);
            case WITHDRAW ->
                    tell(EditorialMessages.GONE, owner(manuscript), manuscript, wish, officer);
            case TAKE_BACK, START_REVIEW, START_CHECK, UNSCHEDULE, DISCARD, TRASH, RECOVER -> {}
        }
    }

    private void tell(
            MessageTemplate template,
            Stream<PersonId> to,
            Manuscript manuscript,
            Wish wish,
            Officer officer) {
        Map<String, String> parameters =
                Map.of(
                        "title", manuscript.name(),
                        "who", officer.name(),
                        "remark", wish.remark());
        to.filter(person -> person.value() != officer.id())
                .forEach(
                        person ->
                                outbox.send(
                                        person, template.code(), parameters, manuscript.href()));
    }

    private Stream<PersonId> who(PublishingRight right, Site site) {
        return people.who(right, site.unit()).stream().map(Person::id);
    }

    private static Stream<PersonId> owner(Manuscript manuscript) {
        @Nullable Long owner = manuscript.owner();
        return owner == null ? Stream.empty() : Stream.of(new PersonId(owner));
    }
}
