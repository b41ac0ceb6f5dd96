package vn.caunoi.dossiers.lookup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.dossiers.Progress;
import vn.caunoi.web.ClientAddresses;
import vn.caunoi.web.Page;
import vn.caunoi.web.SameOrigin;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.WebRequest;

/** Takes the survey from whoever still knows the two facts. */
@Controller
class SurveyController {

    static final String ADDRESS = LookupController.ADDRESS + "/khao-sat";
    static final String THANKS = LookupController.ADDRESS + "/cam-on";

    private final Lookups lookups;
    private final Surveys surveys;
    private final FoundPage found;
    private final ClientAddresses addresses;

    SurveyController(Lookups lookups, Surveys surveys, FoundPage found, ClientAddresses addresses) {
        this.lookups = lookups;
        this.surveys = surveys;
        this.found = found;
        this.addresses = addresses;
    }

    @GetMapping(THANKS)
    ModelAndView show() {
        return new ModelAndView("dossiers/lookup/thanks")
                .addObject("page", Page.of("Cảm ơn bạn", THANKS).noindex());
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        LookupForm asked = LookupForm.of(typed);
        if (asked.wrong()) {
            return SeeOther.to(LookupController.ADDRESS);
        }
        if (!SameOrigin.sent(request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (!(lookups.find(asked, addresses.of(WebRequest.of(request)))
                        instanceof Lookups.Outcome.Found(Progress progress))
                || !progress.isSolved()) {
            return SeeOther.to(LookupController.ADDRESS);
        }
        SurveyForm form = SurveyForm.of(typed);
        if (form.wrong()) {
            ModelAndView page = found.show(progress, asked, form);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        surveys.take(progress, form.answers());
        return SeeOther.to(THANKS);
    }
}
