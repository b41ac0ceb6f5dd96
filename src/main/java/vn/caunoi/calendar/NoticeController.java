package vn.caunoi.calendar;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** Takes a notice: first shows what it would bring about, then records what was confirmed. */
@Controller
class NoticeController {

    static final String ADDRESS = YearController.ADDRESS + "/thong-bao";

    private static final String TITLE = "Ghi thông báo";

    private final NoticeDesk desk;

    NoticeController(NoticeDesk desk) {
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    ModelAndView show() {
        return form(NoticeForm.blank());
    }

    @PostMapping(ADDRESS)
    ModelAndView create(@RequestParam Map<String, String> sent, Officer officer) {
        NoticeForm form = NoticeForm.typed(sent, desk);
        if (form.wrong() || sent.containsKey("sua")) {
            return form(form);
        }
        List<Notice> notices = List.of(form.notice().orElseThrow());
        String seen = sent.getOrDefault(DryRun.SEEN, "");
        return desk.record(notices, seen, officer)
                .map(run -> DryRunPage.of(ADDRESS, TITLE, notices, run, form.fields(), seen))
                .orElseGet(() -> SeeOther.to(LedgerController.RECORDED));
    }

    private static ModelAndView form(NoticeForm form) {
        var page = new ModelAndView("calendar/noticeForm");
        page.addObject("form", form);
        page.setStatus(form.wrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }
}
