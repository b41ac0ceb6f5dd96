package vn.caunoi.calendar;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.components.Field;

/** The page that shows what a change of the ledger would bring about (trang chạy thử). */
final class DryRunPage {

    private DryRunPage() {}

    /**
     * @param action where the confirmation goes
     * @param hidden what goes along with it
     * @param seen what was shown before, now overtaken; empty at the first look
     */
    static ModelAndView of(
            String action,
            String title,
            List<Notice> notices,
            DryRun run,
            List<Field> hidden,
            String seen) {
        var page = new ModelAndView("calendar/dryRun");
        page.addObject("action", action);
        page.addObject("title", title);
        page.addObject("notices", notices);
        page.addObject("run", run);
        page.addObject("hidden", hidden);
        page.addObject("overtaken", !seen.isEmpty());
        page.setStatus(seen.isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT);
        return page;
    }
}
