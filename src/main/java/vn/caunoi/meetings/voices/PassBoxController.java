package vn.caunoi.meetings.voices;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.meetings.notice.Guests;
import vn.caunoi.meetings.plan.MeetingPages;
import vn.caunoi.meetings.plan.MeetingWords;
import vn.caunoi.meetings.plan.Typed;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** The box for a member who comes by a pass; there is none where the cell has not resolved it. */
@Controller
class PassBoxController {

    static final String ADDRESS = Guests.ADDRESS + "/hop-gop-y";

    private final Guests guests;
    private final Box box;
    private final BoxLeast least;

    PassBoxController(Guests guests, Box box, BoxLeast least) {
        this.guests = guests;
        this.box = box;
        this.least = least;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String pass, HttpServletResponse response) {
        return page(pass, guests.let(pass, response), BoxForm.blank(), "");
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable String pass,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        Guests.Guest guest = guests.letForm(pass, request, response);
        BoxForm form = BoxForm.gift(new Typed(typed));
        if (form.wrong()) {
            return MeetingPages.unfit(page(pass, guest, form, ""));
        }
        if (!box.give(guest.cell().unit(), guest.member(), form.text().value())) {
            return MeetingPages.unfit(page(pass, guest, form, BoxController.NOT_TAKEN));
        }
        return SeeOther.to(Guests.address(pass) + "/hop-gop-y");
    }

    private ModelAndView page(String pass, Guests.Guest guest, BoxForm form, String refusal) {
        Page page =
                Page.of("Hộp góp ý không ghi tên", Guests.address(pass) + "/hop-gop-y")
                        .oneOfMany()
                        .below(new Link(MeetingWords.title(guest.meeting()), Guests.address(pass)));
        boolean wrong = form.wrong() || !refusal.isEmpty();
        return new ModelAndView("meetings/voices/passBox")
                .addObject("page", wrong ? page.mistaken() : page)
                .addObject(
                        "resolution",
                        box.resolution(guest.cell().unit())
                                .orElseThrow(
                                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .addObject("form", form)
                .addObject("least", least.of(guest.cell()))
                .addObject("given", box.hasGiven(guest.cell().unit(), guest.member()))
                .addObject("refusal", refusal);
    }
}
