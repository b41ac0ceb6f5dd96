package vn.caunoi.meetings.minutes;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** A signature below the minutes. */
@Controller
class SigningController {

    static final String ADDRESS = MinutesController.ADDRESS + "/ky";

    private final Sittings sittings;
    private final Signing signing;
    private final MinutesPages pages;
    private final Clock clock;

    SigningController(Sittings sittings, Signing signing, MinutesPages pages, Clock clock) {
        this.sittings = sittings;
        this.signing = signing;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long unit,
            @PathVariable long meeting,
            @RequestParam(name = "vai", defaultValue = "") String role,
            Officer officer) {
        Sitting sitting = sittings.at(unit, meeting);
        Role as = Role.read(role).orElseThrow(Sittings::nowhere);
        Optional<String> refusal = signing.sign(sitting, as, officer, clock.instant());
        return refusal.map(sentence -> pages.refused(sitting, sentence))
                .orElseGet(() -> SeeOther.to(sitting.minutes()));
    }
}
