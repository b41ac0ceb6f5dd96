package vn.caunoi.meetings.voices;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.meetings.notice.Guests;
import vn.caunoi.meetings.plan.MeetingPages;
import vn.caunoi.meetings.plan.MeetingWords;
import vn.caunoi.meetings.plan.Typed;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** A member who comes by a pass writes to the items as well. */
@Controller
class PassContributionController {

    static final String ADDRESS = Guests.ADDRESS + "/gop-y";

    private final Guests guests;
    private final Meetings meetings;
    private final Contributions contributions;
    private final ShownContributions shown;
    private final Box box;

    PassContributionController(
            Guests guests,
            Meetings meetings,
            Contributions contributions,
            ShownContributions shown,
            Box box) {
        this.guests = guests;
        this.meetings = meetings;
        this.contributions = contributions;
        this.shown = shown;
        this.box = box;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @PathVariable String pass,
            @RequestParam(name = "da-gui", defaultValue = "") String sent,
            HttpServletResponse response) {
        return page(pass, guests.let(pass, response), ContributionForm.blank())
                .addObject("sent", !sent.isEmpty());
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable String pass,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        Guests.Guest guest = guests.letForm(pass, request, response);
        ContributionForm form =
                ContributionForm.of(new Typed(typed), meetings.agenda(guest.meeting().id()));
        if (form.wrong()) {
            return MeetingPages.unfit(page(pass, guest, form));
        }
        contributions.add(
                guest.meeting().id(),
                form.chosenItem(),
                form.signed() ? guest.member() : null,
                form.text().value());
        return SeeOther.to(Guests.address(pass) + "/gop-y?da-gui=1");
    }

    private ModelAndView page(String pass, Guests.Guest guest, ContributionForm form) {
        Page page =
                Page.of("Góp ý trước", Guests.address(pass) + "/gop-y")
                        .oneOfMany()
                        .below(new Link(MeetingWords.title(guest.meeting()), Guests.address(pass)));
        return new ModelAndView("meetings/voices/passContributions")
                .addObject("page", form.wrong() ? page.mistaken() : page)
                .addObject("items", ContributionForm.items(meetings.agenda(guest.meeting().id())))
                .addObject("form", form)
                .addObject("groups", shown.of(guest.meeting(), guest.member(), false))
                .addObject("box", box(pass, guest))
                .addObject("sent", false);
    }

    /** Where the box of the cell is; empty while it has none. */
    private String box(String pass, Guests.Guest guest) {
        return box.resolution(guest.cell().unit()).isPresent()
                ? Guests.address(pass) + "/hop-gop-y"
                : "";
    }
}
