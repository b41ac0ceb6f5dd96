package vn.caunoi.dossiers.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.dossiers.Refusal;
import vn.caunoi.dossiers.Standing;
import vn.caunoi.dossiers.TypedTime;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** Takes an apology with another day for one dossier (xin lỗi và hẹn lại). */
@Controller
class ReappointmentController {

    static final String ADDRESS = LettersController.UNIT + "/{dossier:[0-9]{1,18}}/hen-lai";

    private final Dossiers dossiers;
    private final Reappointments reappointments;

    ReappointmentController(Dossiers dossiers, Reappointments reappointments) {
        this.dossiers = dossiers;
        this.reappointments = reappointments;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable long unit, @PathVariable long dossier) {
        return page(dossiers.addressed(unit, dossier).standing(), day(""), reason(""), "");
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long unit,
            @PathVariable long dossier,
            @RequestParam(name = "ngay-hen-moi", defaultValue = "") String typedDay,
            @RequestParam(name = "ly-do", defaultValue = "") String typedReason,
            Officer officer) {
        Standing standing = dossiers.addressed(unit, dossier).standing();
        Optional<LocalDate> day = TypedTime.day(typedDay.strip());
        Field dayField = day(typedDay.strip());
        Field reason = reason(typedReason.strip());
        if (day.isEmpty() || reason.value().isEmpty()) {
            return refused(
                    standing,
                    day.isEmpty()
                            ? dayField.mistaken("Hãy ghi một ngày có thật, ví dụ 05/09/2025.")
                            : dayField,
                    reason.value().isEmpty()
                            ? reason.mistaken("Hãy ghi rõ vì sao chưa trả được đúng hẹn.")
                            : reason,
                    "");
        }
        try {
            reappointments.write(
                    new UnitId(unit), new DossierId(dossier), day.get(), reason.value(), officer);
            return SeeOther.to(address(standing) + "?da-hen-lai");
        } catch (Refusal refusal) {
            return refused(standing, dayField, reason, refusal.sentence());
        }
    }

    private static Field day(String typed) {
        return Field.of("ngay-hen-moi", "Ngày hẹn mới")
                .hinting("Một ngày làm việc sau ngày đã hẹn, ví dụ 05/09/2025")
                .holding(typed);
    }

    private static Field reason(String typed) {
        return Field.of("ly-do", "Vì sao chưa trả được đúng hẹn")
                .hinting("Câu này in trong thư xin lỗi")
                .holding(typed);
    }

    private static ModelAndView refused(
            Standing standing, Field day, Field reason, String refusal) {
        ModelAndView page = page(standing, day, reason, refusal);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(Standing standing, Field day, Field reason, String refusal) {
        String one = address(standing);
        Page page =
                Page.of("Xin lỗi và hẹn lại", one + "/hen-lai")
                        .below(
                                new Link("Hồ sơ", "/ho-so/" + standing.receivingUnit().value()),
                                new Link(standing.code(), one));
        boolean wrong = day.wrong() || reason.wrong() || !refusal.isEmpty();
        return new ModelAndView("dossiers/letters/reappointment")
                .addObject("page", wrong ? page.mistaken() : page)
                .addObject("standing", standing)
                .addObject("day", day)
                .addObject("reason", reason)
                .addObject("fields", List.of(day, reason))
                .addObject("refusal", refusal);
    }

    private static String address(Standing standing) {
        return "/ho-so/%d/%d"
                .formatted(standing.receivingUnit().value(), standing.dossier().value());
    }
}
