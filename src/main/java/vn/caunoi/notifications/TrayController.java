package vn.caunoi.notifications;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Pagination;

/** How letters fare (hộp thư đi), for whoever looks after the program. */
@Controller
class TrayController {

    static final String ADDRESS = "/hop-thu-di";

    private final Tray tray;
    private final Letters letters;
    private final MailServer server;
    private final Journal journal;

    TrayController(Tray tray, Letters letters, MailServer server, Journal journal) {
        this.tray = tray;
        this.letters = letters;
        this.server = server;
        this.journal = journal;
    }

    @GetMapping(ADDRESS)
    String index(@RequestParam(name = "trang", defaultValue = "1") int page, Model model) {
        Tray.Counts counts = tray.counts();
        Pagination pages = pages(counts, page);
        model.addAttribute("counts", counts);
        model.addAttribute("pages", pages);
        model.addAttribute("lines", tray.page(pages.current()));
        model.addAttribute("server", server.isNamed() ? server.where() : "");
        return "notifications/tray";
    }

    /** Sends a letter again that did not get through. */
    @PostMapping(ADDRESS + "/{id}/gui-lai")
    @Transactional
    ModelAndView update(Officer officer, @PathVariable long id) {
        if (!letters.again(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        journal.record(Act.by(officer, "notifications.resend", null, "", "thư " + id));
        return SeeOther.to(ADDRESS);
    }

    private static Pagination pages(Tray.Counts counts, int wished) {
        long all = counts.waiting() + counts.retrying() + counts.failed() + counts.sent();
        int last = Math.max(1, Math.ceilDiv((int) all, Letters.PER_PAGE));
        return new Pagination(
                Math.clamp(wished, 1, last),
                last,
                page -> page == 1 ? ADDRESS : ADDRESS + "?trang=" + page);
    }
}
