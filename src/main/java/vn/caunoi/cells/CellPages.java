package vn.caunoi.cells;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.identity.People;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.PersonId;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;

/** What the pages about a cell have in common. */
@Component
class CellPages {

    private final Cells cells;
    private final Members members;
    private final People people;
    private final Clock clock;

    CellPages(Cells cells, Members members, People people, Clock clock) {
        this.cells = cells;
        this.members = members;
        this.people = people;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Cell cell(long unit) {
        return cells.at(new UnitId(unit)).orElseThrow(CellPages::notFound);
    }

    /** A member of this cell; of another there is none here. */
    Kept member(Cell cell, long member) {
        return members.find(cell.unit(), new MemberId(member)).orElseThrow(CellPages::notFound);
    }

    MemberForm.Ground ground(Cell cell, @Nullable MemberId one) {
        return new MemberForm.Ground(
                today(), members.namesBeside(cell.unit(), one), accounts(cell, one));
    }

    /** The accounts with a role at the cell that belong to no other member. */
    List<Person> accounts(Cell cell, @Nullable MemberId one) {
        Set<PersonId> taken = members.accountsBeside(cell.unit(), one);
        return people.who(CellRight.TAKE_PART, cell.unit()).stream()
                .filter(person -> !taken.contains(person.id()))
                .toList();
    }

    /** A page about one member, which lies below the member's own. */
    static Page ofMember(Cell cell, Kept kept, String title, String end) {
        String member = CellAddress.of(cell.unit(), kept.id());
        return Page.of(title, member + end)
                .below(
                        CellAddress.all(),
                        CellAddress.link(cell),
                        new Link(kept.who().name(), member));
    }

    ModelAndView page(String view, Page page, Cell cell, boolean wrong) {
        var answer = new ModelAndView("cells/" + view);
        answer.addObject("page", wrong ? page.mistaken() : page).addObject("cell", cell);
        answer.setStatus(wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return answer;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
