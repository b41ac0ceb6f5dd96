package vn.caunoi.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Role;

/** The page of one person (trang của một người dùng), and who may open it. */
@Component
class PersonPage {

    /** A person in the list. */
    record Line(Person person, String place, String roles) {}

    /** A role on the page; {@code mine} when this administrator may end it. */
    record Held(long id, String role, String place, String period, String reason, boolean mine) {}

    private final Roster roster;
    private final RightsTable table;
    private final Places places;
    private final Clock clock;

    PersonPage(Roster roster, RightsTable table, Places places, Clock clock) {
        this.roster = roster;
        this.table = table;
        this.places = places;
        this.clock = clock;
    }

    /** The person, unless this administrator must not know of them (404). */
    Colleague find(Officer officer, String number) {
        return Accounts.number(number)
                .flatMap(roster::find)
                .filter(steward(officer)::sees)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The person, whose account must be this administrator's to look after. */
    Colleague findManaged(Officer officer, String number) {
        Colleague colleague = find(officer, number);
        if (!steward(officer).manages(colleague)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return colleague;
    }

    ModelAndView of(Officer officer, Colleague colleague) {
        Steward steward = steward(officer);
        List<Grant> held = colleague.heldOn(steward.today());
        return new ModelAndView("identity/person")
                .addObject("person", colleague.person())
                .addObject("place", places.told(colleague.home(), null))
                .addObject("manages", steward.manages(colleague))
                .addObject("held", held.stream().map(grant -> held(steward, grant)).toList())
                .addObject(
                        "past",
                        colleague.grants().stream()
                                .filter(grant -> !held.contains(grant))
                                .map(grant -> held(steward, grant))
                                .toList())
                .addObject("fields", PersonForm.of(colleague).fields())
                .addObject("places", places.choices(steward));
    }

    /** The same with what stood in the way. */
    ModelAndView refused(Officer officer, Colleague colleague, LastAdministrator refusal) {
        ModelAndView page = of(officer, colleague).addObject("refusal", refusal.sentence());
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    Line line(Colleague colleague) {
        String roles =
                colleague.heldOn(LocalDate.now(clock)).stream()
                        .map(
                                grant ->
                                        role(grant)
                                                + " – "
                                                + places.told(grant.unit(), grant.section()))
                        .collect(Collectors.joining("; "));
        return new Line(colleague.person(), places.told(colleague.home(), null), roles);
    }

    Steward steward(Officer officer) {
        return Steward.of(officer, LocalDate.now(clock));
    }

    private Held held(Steward steward, Grant grant) {
        return new Held(
                grant.id(),
                role(grant),
                places.told(grant.unit(), grant.section()),
                period(grant.since(), grant.until()),
                grant.reason(),
                steward.reaches(grant.unit()));
    }

    private String role(Grant grant) {
        return table.role(grant.role()).map(Role::label).orElse(grant.role());
    }

    private static String period(LocalDate since, @Nullable LocalDate until) {
        return until == null
                ? "từ " + Formats.day(since)
                : "từ " + Formats.day(since) + " đến hết " + Formats.day(until.minusDays(1));
    }
}
