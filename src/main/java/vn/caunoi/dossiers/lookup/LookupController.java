package vn.caunoi.dossiers.lookup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.ClientAddresses;
import vn.caunoi.web.Page;
import vn.caunoi.web.WebRequest;

/** The page on which a citizen looks for a dossier, and the answer, which no cache keeps. */
@Controller
class LookupController {

    static final String ADDRESS = "/tra-cuu";

    private static final Page PAGE =
            Page.of("Tra cứu hồ sơ", ADDRESS)
                    .describedBy("Hồ sơ của bạn đã đến đâu, hẹn trả kết quả ngày nào.");

    private static final String NOTHING =
            "Không có hồ sơ nào khớp cả hai điều đã gõ. Hãy xem lại mã trên giấy tiếp nhận và bốn số"
                    + " cuối; nếu vẫn không thấy, hãy gọi nơi nhận hồ sơ.";

    private final Lookups lookups;
    private final FoundPage found;
    private final ClientAddresses addresses;

    LookupController(Lookups lookups, FoundPage found, ClientAddresses addresses) {
        this.lookups = lookups;
        this.found = found;
        this.addresses = addresses;
    }

    @GetMapping(ADDRESS)
    ModelAndView show() {
        return page(PAGE, LookupForm.empty(), "");
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        LookupForm form = LookupForm.of(typed);
        if (form.wrong()) {
            return refused(form, "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (lookups.find(form, addresses.of(WebRequest.of(request)))) {
            case Lookups.Outcome.Found(var progress) ->
                    found.show(progress, form, SurveyForm.empty());
            case Lookups.Outcome.Nothing _ ->
                    refused(form, NOTHING, HttpStatus.UNPROCESSABLE_CONTENT);
            case Lookups.Outcome.Wait(Duration time) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds(time)));
                yield refused(form, wait(time), HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    static String wait(Duration time) {
        long seconds = seconds(time);
        return "Đã gõ sai nhiều lần. Hãy thử lại sau %s, hoặc gọi nơi nhận hồ sơ."
                .formatted(seconds < 60 ? seconds + " giây" : Math.ceilDiv(seconds, 60) + " phút");
    }

    private static long seconds(Duration time) {
        return Math.max(1, time.plusMillis(999).toSeconds());
    }

    private static ModelAndView refused(LookupForm form, String answer, HttpStatus status) {
        ModelAndView page = page(form.wrong() ? PAGE.mistaken() : PAGE, form, answer);
        page.setStatus(status);
        return page;
    }

    private static ModelAndView page(Page page, LookupForm form, String answer) {
        return new ModelAndView("dossiers/lookup/lookup")
                .addObject("page", page)
                .addObject("form", form)
                .addObject("answer", answer);
    }
}
