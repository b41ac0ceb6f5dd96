package vn.caunoi.statistics.proof;

import java.time.YearMonth;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.units.Site;

/** The closed periods for everybody (các kỳ đã khóa): figures, versions, and how to check them. */
@Controller
class ClosedPeriodController {

    static final String ADDRESS = "/ket-qua-giai-quyet-tthc/ky";
    static final String MONTH = ADDRESS + "/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}";

    private final Closings closings;
    private final SigningKey key;

    ClosedPeriodController(Closings closings, SigningKey key) {
        this.closings = closings;
        this.key = key;
    }

    @GetMapping(ADDRESS)
    String index(Site site, Model model) {
        List<Closing> newest = closings.newest(site.unit());
        model.addAttribute("closings", newest);
        model.addAttribute("fingerprint", newest.isEmpty() ? "" : key.open().fingerprint());
        return "statistics/proof/closings";
    }

    @GetMapping(MONTH)
    String show(@PathVariable YearMonth month, Site site, Model model) {
        List<Closing> versions = closings.of(site.unit(), month);
        if (versions.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("period", new ClosedPeriod(versions));
        return "statistics/proof/closedPeriod";
    }
}
