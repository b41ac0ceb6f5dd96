package vn.caunoi.calendar;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** Takes a notice back, with a reason and after a look at what that would bring about. */
@Controller
class WithdrawalController {

    static final String ADDRESS = NoticeController.ADDRESS + "/{id:[0-9]{1,18}}/rut";

    private static final String TITLE = "Rút thông báo";
    private static final String REASON = "ly-do";
    private static final int LONGEST = 500;

    private final NoticeDesk desk;

    WithdrawalController(NoticeDesk desk) {
        this.desk = desk;
    }

    static String address(Entry entry) {
        return ADDRESS.replaceFirst("\\{.*}}", Long.toString(entry.id()));
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable long id) {
        return form(held(id), reason(""));
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long id, @RequestParam Map<String, String> sent, Officer officer) {
        Entry entry = held(id);
        Field reason = reason(sent.getOrDefault(REASON, "").strip());
        if (reason.value().isEmpty() || reason.value().length() > LONGEST) {
            return form(entry, reason.mistaken("Hãy ghi lý do rút, nhiều nhất 500 ký tự."));
        }
        if (sent.containsKey("sua")) {
            return form(entry, reason);
        }
        String seen = sent.getOrDefault(DryRun.SEEN, "");
        return desk.withdraw(entry, reason.value(), seen, officer)
                .map(run -> page(entry, run, reason, seen))
                .orElseGet(() -> SeeOther.to(LedgerController.RECORDED));
    }

    private static ModelAndView page(Entry entry, DryRun run, Field reason, String seen) {
        return DryRunPage.of(
                address(entry), TITLE, List.of(entry.notice()), run, List.of(reason), seen);
    }

    private Entry held(long id) {
        Entry entry = desk.entry(id);
        if (!entry.holds()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return entry;
    }

    private static Field reason(String value) {
        return Field.of(REASON, "Lý do rút").holding(value);
    }

    private static ModelAndView form(Entry entry, Field reason) {
        var page = new ModelAndView("calendar/withdrawal");
        page.addObject("entry", entry);
        page.addObject("reason", reason);
        page.setStatus(reason.wrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }
}
