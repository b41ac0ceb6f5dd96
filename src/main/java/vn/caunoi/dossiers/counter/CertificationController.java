package vn.caunoi.dossiers.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Choice;

/** Certifications of a day, one line each, many on one page. */
@Controller
class CertificationController {

    static final String ADDRESS = CounterAddress.UNIT + "/chung-thuc";

    private static final int LINES = 10;

    private final Certifications certifications;
    private final Units units;

    CertificationController(Certifications certifications, Units units) {
        this.certifications = certifications;
        this.units = units;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(@PathVariable long unit) {
        return page(new UnitId(unit), UUID.randomUUID(), lines(_ -> null));
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long unit, @RequestParam Map<String, String> typed, Officer officer) {
        var of = new UnitId(unit);
        UUID key = IntakeForm.key(typed.get(IntakeForm.KEY));
        List<Procedure> kinds = certifications.kinds(of);
        List<Certification> lines = lines(typed::get);
        List<Certification.Entered> entered = new ArrayList<>();
        lines.stream()
                .filter(line -> !line.isEmpty())
                .forEach(line -> line.read(kinds).ifPresent(entered::add));
        if (entered.isEmpty() || lines.stream().anyMatch(Certification::wrong)) {
            ModelAndView page = page(of, key, lines);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        certifications.record(of, key, entered, officer);
        return SeeOther.to(address(of));
    }

    private static String address(UnitId unit) {
        return CounterAddress.of(unit) + "/chung-thuc";
    }

    private static List<Certification> lines(Function<String, @Nullable String> typed) {
        return IntStream.rangeClosed(1, LINES)
                .mapToObj(number -> new Certification(number, typed))
                .toList();
    }

    private ModelAndView page(UnitId unit, UUID key, List<Certification> lines) {
        Page page =
                Page.of("Chứng thực – " + units.nameOf(unit), address(unit))
                        .below(CounterAddress.intakesLink(unit));
        return new ModelAndView("dossiers/counter/certification")
                .addObject(
                        "page",
                        lines.stream().anyMatch(Certification::wrong) ? page.mistaken() : page)
                .addObject("key", key.toString())
                .addObject("lines", lines)
                .addObject("fields", lines.stream().flatMap(line -> line.all().stream()).toList())
                .addObject(
                        "kinds",
                        certifications.kinds(unit).stream()
                                .map(kind -> Choice.of(kind.code().value(), kind.name()))
                                .toList())
                .addObject("done", certifications.today(unit));
    }
}
