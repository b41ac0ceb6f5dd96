package vn.caunoi.notifications;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.identity.PersonId;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Pagination;

/** One's own messages (tin báo của tôi). */
@Controller
class InboxController {

    static final String ADDRESS = "/thong-bao-cua-toi";

    private final Messages messages;
    private final MailServer server;

    InboxController(Messages messages, MailServer server) {
        this.messages = messages;
        this.server = server;
    }

    @GetMapping(ADDRESS)
    String index(
            Officer officer,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            Model model) {
        var person = new PersonId(officer.id());
        Pagination pages = pages(messages.count(person), page);
        model.addAttribute("pages", pages);
        model.addAttribute("messages", messages.page(person, pages.current()));
        model.addAttribute("byMail", server.isNamed());
        return "notifications/inbox";
    }

    /** Opens a message: it is read, and one stands where it leads. */
    @GetMapping(ADDRESS + "/{id}")
    ModelAndView show(Officer officer, @PathVariable long id) {
        return SeeOther.to(read(officer, id).href());
    }

    @PostMapping(ADDRESS + "/{id}")
    ModelAndView update(Officer officer, @PathVariable long id) {
        read(officer, id);
        return SeeOther.to(ADDRESS);
    }

    /** Marks all as read. */
    @PostMapping(ADDRESS)
    ModelAndView destroy(Officer officer) {
        messages.readAll(new PersonId(officer.id()));
        return SeeOther.to(ADDRESS);
    }

    private Message read(Officer officer, long id) {
        return messages.read(new PersonId(officer.id()), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Pagination pages(long count, int wished) {
        int last = Math.max(1, Math.ceilDiv((int) count, Messages.PER_PAGE));
        return new Pagination(
                Math.clamp(wished, 1, last),
                last,
                page -> page == 1 ? ADDRESS : ADDRESS + "?trang=" + page);
    }
}
