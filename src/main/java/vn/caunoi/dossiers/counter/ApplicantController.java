package vn.caunoi.dossiers.counter;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.dossiers.Standing;
import vn.caunoi.dossiers.counter.Applicant.Role;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** Puts right what is kept of the owner of a dossier: a telephone, a name misread. */
@Controller
class ApplicantController {

    static final String ADDRESS = CounterAddress.DOSSIER + "/chu-ho-so";

    private final Dossiers dossiers;
    private final Applicants applicants;
    private final ApplicantDesk desk;

    ApplicantController(Dossiers dossiers, Applicants applicants, ApplicantDesk desk) {
        this.dossiers = dossiers;
        this.applicants = applicants;
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable long unit, @PathVariable long dossier) {
        Standing standing = dossiers.addressed(unit, dossier).standing();
        return page(standing, fields(standing, _ -> null));
    }

    @PostMapping(ADDRESS)
    ModelAndView update(
            @PathVariable long unit,
            @PathVariable long dossier,
            @RequestParam Map<String, String> typed,
            Officer officer) {
        Standing standing = dossiers.addressed(unit, dossier).standing();
        PersonFields fields = fields(standing, typed::get);
        Optional<Applicant> owner = fields.read();
        if (owner.isEmpty()) {
            ModelAndView page = page(standing, fields);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        desk.change(standing.receivingUnit(), standing.dossier(), owner.get(), officer);
        return SeeOther.to(address(standing));
    }

    private PersonFields fields(Standing standing, Function<String, @Nullable String> typed) {
        return PersonFields.of(
                Role.OWNER, typed, applicants.of(standing.dossier(), Role.OWNER).orElse(null));
    }

    private static String address(Standing standing) {
        return CounterAddress.of(standing.receivingUnit(), standing.dossier()) + "/chu-ho-so";
    }

    private static ModelAndView page(Standing standing, PersonFields fields) {
        UnitId unit = standing.receivingUnit();
        Page page =
                Page.of("Chủ hồ sơ " + standing.code(), address(standing))
                        .below(
                                CounterAddress.intakesLink(unit),
                                new Link(
                                        standing.code(),
                                        CounterAddress.ledger(unit, standing.dossier())));
        return new ModelAndView("dossiers/counter/applicant")
                .addObject("page", fields.wrong() ? page.mistaken() : page)
                .addObject("person", fields);
    }
}
