package vn.caunoi.procedures.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.procedures.desk.ProcedureArrivals.Arrival;
import vn.caunoi.units.Site;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** Takes a catalogue in, in three steps: the file, its columns with a dry run, the import. */
@Controller
class ProcedureIntakeController {

    static final String ADDRESS = ProcedureCatalogueController.ADDRESS + "/nhap";
    static final String ONE = ADDRESS + "/{arrival:[0-9]{1,18}}";

    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final ProcedureArrivals arrivals;
    private final ProcedureIntake intake;
    private final ProcedureIntakePages pages;
    private final Clock clock;

    ProcedureIntakeController(
            ProcedureArrivals arrivals,
            ProcedureIntake intake,
            ProcedureIntakePages pages,
            Clock clock) {
        this.arrivals = arrivals;
        this.intake = intake;
        this.pages = pages;
        this.clock = clock;
    }

    static String address(Site site) {
        return ProcedureCatalogueController.address(site) + "/nhap";
    }

    @GetMapping(ADDRESS)
    ModelAndView index(Site site) {
        return pages.start(site, Formats.day(LocalDate.now(clock)), null, null);
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            Site site,
            Officer officer,
            @RequestParam(name = ProcedureIntakePages.FILE, required = false)
                    @Nullable MultipartFile sent,
            @RequestParam(name = ProcedureIntakePages.FROM, defaultValue = "") String typed) {
        ProcedureIntakePages.Day from = ProcedureIntakePages.Day.of(typed);
        try {
            byte[] content = content(sent);
            String name =
                    Objects.requireNonNullElse(
                            Objects.requireNonNull(sent).getOriginalFilename(), "");
            Source source = ProcedureArrivals.laidDown(content, file -> Source.open(file, name));
            if (from.mistake() != null) {
                return pages.start(site, typed, null, from.mistake());
            }
            long id =
                    arrivals.keep(
                            site.id(),
                            officer,
                            new Arrival(0, name, content, source.guess(), from.day()));
            return SeeOther.to(address(site) + "/" + id);
        } catch (Unfit unfit) {
            return pages.start(site, typed, unfit.sentence(), from.mistake());
        }
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable long arrival, Site site, Officer officer) throws Unfit {
        Arrival found = find(arrival, site, officer);
        return ProcedureArrivals.laidDown(
                found.content(),
                file -> {
                    ProcedureIntake.Wish wish =
                            wish(Source.open(file, found.name()), found, site, officer);
                    return pages.columns(wish, found, intake.check(wish), null);
                });
    }

    /** Reads the file by other columns, or brings it in. */
    @PostMapping(ONE)
    ModelAndView update(
            @PathVariable long arrival,
            Site site,
            Officer officer,
            @RequestParam MultiValueMap<String, String> typed)
            throws Unfit {
        Arrival found = find(arrival, site, officer);
        ProcedureIntakePages.Day from =
                ProcedureIntakePages.Day.of(
                        Objects.requireNonNullElse(typed.getFirst(ProcedureIntakePages.FROM), ""));
        return ProcedureArrivals.laidDown(
                found.content(),
                file -> {
                    Source source = Source.open(file, found.name());
                    Arrival chosen =
                            new Arrival(
                                    found.id(),
                                    found.name(),
                                    found.content(),
                                    ProcedureIntakePages.mapping(source, typed),
                                    from.mistake() == null ? from.day() : found.from());
                    ProcedureIntake.Wish wish = wish(source, chosen, site, officer);
                    if (from.mistake() != null) {
                        return pages.columns(wish, chosen, intake.check(wish), from);
                    }
                    arrivals.remap(found, chosen.mapping(), chosen.from());
                    return ProcedureIntakePages.IMPORT.equals(
                                    typed.getFirst(ProcedureIntakePages.DEED))
                            ? bringIn(wish, chosen)
                            : SeeOther.to(address(site) + "/" + arrival);
                });
    }

    private ModelAndView bringIn(ProcedureIntake.Wish wish, Arrival arrival) throws Unfit {
        Report report = intake.run(wish);
        if (!report.isClean()) {
            ModelAndView page = pages.columns(wish, arrival, report, null);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        arrivals.forget(arrival);
        return SeeOther.to(
                ProcedureCatalogueController.address(wish.site()) + "?da-nhap=" + report.rows());
    }

    private Arrival find(long id, Site site, Officer officer) {
        return arrivals.find(site.id(), officer, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ProcedureIntake.Wish wish(
            Source source, Arrival arrival, Site site, Officer officer) {
        return new ProcedureIntake.Wish(source, arrival.mapping(), arrival.from(), site, officer);
    }

    private static byte[] content(@Nullable MultipartFile sent) throws Unfit {
        if (sent == null || sent.isEmpty()) {
            throw new Unfit("Hãy chọn một tệp .xlsx, .csv hoặc .json có nội dung.");
        }
        if (sent.getSize() > MOST_BYTES) {
            throw new Unfit("Tệp lớn hơn 20 MB; hãy chia thành nhiều tệp.");
        }
        try {
            return sent.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
