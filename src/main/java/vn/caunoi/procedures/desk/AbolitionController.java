package vn.caunoi.procedures.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.procedures.ProcedureRegister;
import vn.caunoi.spreadsheets.DayText;
import vn.caunoi.spreadsheets.Illegible;
import vn.caunoi.units.Site;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** Says from which day a procedure is no more (bãi bỏ), or that it stays. */
@Controller
class AbolitionController {

    static final String ADDRESS = ProcedureCatalogueController.ONE + "/bai-bo";

    private final ProcedureRegister register;
    private final Powers powers;
    private final ProcedureDesk desk;

    AbolitionController(ProcedureRegister register, Powers powers, ProcedureDesk desk) {
        this.register = register;
        this.powers = powers;
        this.desk = desk;
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable String code,
            Site site,
            Officer officer,
            @RequestParam(name = ProcedureDesk.DAY, defaultValue = "") String typed) {
        List<Procedure> revisions = desk.find(site, code);
        Procedure newest = revisions.getFirst();
        Optional<String> mistake =
                powers.refusal(officer, newest).or(() -> mistake(typed.strip(), newest));
        if (mistake.isPresent()) {
            return desk.mistaken(site, revisions, ProcedureDesk.abolition(typed, mistake.get()));
        }
        register.end(newest, day(typed.strip()), site.unit());
        return SeeOther.to(ProcedureCatalogueController.address(site) + "/" + code);
    }

    private static Optional<String> mistake(String typed, Procedure newest) {
        try {
            LocalDate day = day(typed);
            return day == null || day.isAfter(newest.validFrom())
                    ? Optional.empty()
                    : Optional.of(
                            "Ngày hết hiệu lực phải sau ngày bắt đầu %s."
                                    .formatted(Formats.day(newest.validFrom())));
        } catch (Illegible illegible) {
            return Optional.of(illegible.sentence());
        }
    }

    private static @Nullable LocalDate day(String typed) {
        return typed.isEmpty() ? null : DayText.read(typed);
    }
}
