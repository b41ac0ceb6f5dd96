package vn.caunoi.meetings;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.caunoi.identity.Staff.as;

import java.net.URI;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.caunoi.cells.MemberStanding;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.units.UnitId;

/** Members with accounts, and what they ask for and send: {@code @Import(Office.class)}. */
public class Office {

    private static int hired;

    private final MockMvc mvc;
    private final Staff staff;
    private final Village village;

    Office(MockMvc mvc, Staff staff, Village village) {
        this.mvc = mvc;
        this.staff = staff;
        this.village = village;
    }

    /** A new account with this role at the cell, and a member of it. */
    public Person member(UnitId cell, String role) {
        Person person = staff.hire("nguoi%04d".formatted(++hired), role, cell);
        village.member(cell, person.name(), MemberStanding.OFFICIAL, null, person);
        return person;
    }

    /** A new account with this role at the cell, no member of it. */
    public Person outsider(UnitId cell, String role) {
        return staff.hire("nguoi%04d".formatted(++hired), role, cell);
    }

    public ResultActions sees(Person person, String path) throws Exception {
        return mvc.perform(get(URI.create(path)).with(as(person)));
    }

    public ResultActions sends(Person person, String path, String... fields) throws Exception {
        var request = post(URI.create(path)).with(as(person));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request);
    }
}
