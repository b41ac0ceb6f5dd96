package vn.caunoi.dossiers.counter;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.dossiers.Standing;
import vn.caunoi.identity.People;
import vn.caunoi.identity.Person;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** The files of a dossier: looked through, and added to while it is worked on. */
@Controller
class DossierFilesController {

    static final String ADDRESS = CounterAddress.DOSSIER + "/tep";

    private static final String NOTHING = "Hãy chọn ít nhất một tệp.";

    private final Dossiers dossiers;
    private final DossierFiles files;
    private final Attachments attachments;
    private final People people;

    DossierFilesController(
            Dossiers dossiers, DossierFiles files, Attachments attachments, People people) {
        this.dossiers = dossiers;
        this.files = files;
        this.attachments = attachments;
        this.people = people;
    }

    /** A file as the page lists it. */
    record Line(DossierFiles.Held held, String address, String officer) {}

    @GetMapping(ADDRESS)
    ModelAndView index(@PathVariable long unit, @PathVariable long dossier) {
        return page(dossiers.addressed(unit, dossier).standing(), field());
    }

    /** Those that can be read are kept, whatever is wrong with the others. */
    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long unit,
            @PathVariable long dossier,
            @RequestParam(name = IntakeForm.FILES, required = false)
                    @Nullable List<MultipartFile> sent,
            Officer officer) {
        Standing standing = dossiers.addressed(unit, dossier).standing();
        var arrived = attachments.arrive(Objects.requireNonNullElse(sent, List.of()));
        files.add(standing, arrived.files(), officer);
        if (arrived.refusals().isEmpty() && !arrived.files().isEmpty()) {
            return SeeOther.to(address(standing));
        }
        String mistake =
                arrived.refusals().isEmpty() ? NOTHING : String.join(" ", arrived.refusals());
        ModelAndView page = page(standing, field().mistaken(mistake));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static String address(Standing standing) {
        return CounterAddress.of(standing.receivingUnit(), standing.dossier()) + "/tep";
    }

    private static Field field() {
        return Field.of(IntakeForm.FILES, "Thêm tệp")
                .hinting("Ảnh, PDF, Word, Excel; mỗi tệp không quá 50 MB");
    }

    private ModelAndView page(Standing standing, Field field) {
        UnitId unit = standing.receivingUnit();
        Page page =
                Page.of("Tệp của hồ sơ " + standing.code(), address(standing))
                        .below(
                                new Link("Một cửa", CounterAddress.of(unit)),
                                new Link(
                                        standing.code(),
                                        CounterAddress.of(unit, standing.dossier())));
        return new ModelAndView("dossiers/counter/files")
                .addObject("page", field.wrong() ? page.mistaken() : page)
                .addObject("field", field)
                .addObject("lines", lines(standing));
    }

    private List<Line> lines(Standing standing) {
        return files.of(standing.receivingUnit(), standing.dossier()).stream()
                .map(
                        held ->
                                new Line(
                                        held,
                                        DossierFileController.address(
                                                standing.receivingUnit(),
                                                standing.dossier(),
                                                held.file().file()),
                                        people.find(held.person()).map(Person::name).orElse("")))
                .toList();
    }
}
