package vn.caunoi.calendar;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;

/** Lets anybody try how a due day is counted (trang Thử tính ngày hẹn trả). */
@Controller
class DueDayController {

    static final String ADDRESS = YearController.ADDRESS + "/tinh-ngay";

    private final WorkCalendar calendar;

    DueDayController(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@RequestParam Map<String, String> sent) {
        DueDayForm form = DueDayForm.typed(sent);
        Optional<DueDay> due = form.due(calendar.now(), Sessions.usual());
        Page page =
                Page.of("Thử tính ngày hẹn trả", ADDRESS)
                        .below(new Link(YearController.TITLE, YearController.ADDRESS))
                        .describedBy(
                                "Tính ngày hẹn trả kết quả từ lúc tiếp nhận và thời hạn giải quyết,"
                                        + " có diễn giải từng ngày.");
        var answer = new ModelAndView("calendar/tryDueDay");
        answer.addObject("page", form.wrong() ? page.mistaken() : page);
        answer.addObject("form", form);
        answer.addObject("due", due);
        answer.setStatus(form.wrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return answer;
    }
}
