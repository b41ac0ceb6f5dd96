package vn.caunoi.resolutions.bridge;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** Somebody outside hands an extract that came from the inside to the editors. */
@Controller
class HandingController {

    private final ArrivedExtracts arrived;

    HandingController(ArrivedExtracts arrived) {
        this.arrived = arrived;
    }

    @PostMapping(ArrivedExtracts.HAND)
    ModelAndView create(@PathVariable long extract, Officer officer) {
        if (!arrived.hand(extract, officer)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return SeeOther.to(ArrivedExtracts.PAGE);
    }
}
