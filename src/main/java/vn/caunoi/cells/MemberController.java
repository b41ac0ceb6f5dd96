package vn.caunoi.cells;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.identity.People;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.components.Row;

/** Shows all that is kept about a member. */
@Controller
class MemberController {

    private final CellPages pages;
    private final People people;

    MemberController(CellPages pages, People people) {
        this.pages = pages;
        this.people = people;
    }

    @GetMapping(CellAddress.MEMBER)
    ModelAndView show(@PathVariable long unit, @PathVariable long member, Officer officer) {
        Cell cell = pages.cell(unit);
        Kept kept = pages.member(cell, member);
        boolean keeps = officer.may(CellRight.KEEP, unit);
        Page page =
                Page.of(kept.who().name(), CellAddress.of(cell.unit(), kept.id()))
                        .below(CellAddress.all(), CellAddress.link(cell));
        return pages.page("member", page, cell, false)
                .addObject("kept", kept)
                .addObject("keeps", keeps)
                .addObject("facts", facts(kept, keeps));
    }

    /** Telephone and e-mail are for those who keep the list. */
    private List<Row> facts(Kept kept, boolean keeps) {
        Particulars who = kept.who();
        var facts = new ArrayList<Row>();
        facts.add(new Row("Năm sinh", Integer.toString(who.birthYear())));
        facts.add(new Row("Cách liên hệ", who.contact().way().label()));
        if (keeps) {
            facts.add(new Row("Điện thoại", orNone(who.contact().phone())));
            facts.add(new Row("Thư điện tử", orNone(who.contact().email())));
            var person = who.person();
            facts.add(
                    new Row(
                            "Tài khoản",
                            person == null
                                    ? "không có"
                                    : people.find(person)
                                            .map(one -> one.username())
                                            .orElse("không còn")));
        }
        return facts;
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "chưa ghi" : text;
    }
}
