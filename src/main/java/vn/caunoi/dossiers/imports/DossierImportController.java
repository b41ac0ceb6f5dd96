package vn.caunoi.dossiers.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.spreadsheets.Table;
import vn.caunoi.spreadsheets.Unreadable;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** The imports of a unit (các lần nhập hồ sơ): all of them, a new one, one of them. */
@Controller
class DossierImportController {

    static final String ALL = "/ho-so/{unit}/nhap";
    static final String ONE = ALL + "/{id}";
    static final String REMOVAL = ONE + "/bo";

    private static final String REFRESH_SECONDS = "3";

    private final ImportDesk desk;
    private final DossierImports imports;
    private final ImportSources sources;
    private final ImportFindings findings;
    private final ImportInbox inbox;
    private final ImportRuns runs;
    private final Clock clock;

    DossierImportController(
            ImportDesk desk,
            DossierImports imports,
            ImportSources sources,
            ImportFindings findings,
            ImportInbox inbox,
            ImportRuns runs,
            Clock clock) {
        this.desk = desk;
        this.imports = imports;
        this.sources = sources;
        this.findings = findings;
        this.inbox = inbox;
        this.runs = runs;
        this.clock = clock;
    }

    static String address(UnitId unit) {
        return "/ho-so/" + unit.value() + "/nhap";
    }

    static String address(Import one) {
        return address(one.unit()) + "/" + one.id();
    }

    @GetMapping(ALL)
    ModelAndView index(@PathVariable String unit) {
        return list(desk.unit(unit), UploadForm.EMPTY);
    }

    @PostMapping(ALL)
    ModelAndView create(
            @PathVariable String unit,
            Officer officer,
            @RequestParam(name = "nguon", defaultValue = "") String source,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile sent) {
        UnitId at = desk.unit(unit);
        var form = UploadForm.of(source, sent != null && !sent.isEmpty());
        if (form.isWrong() || sent == null) {
            return mistaken(list(at, form));
        }
        ImportInbox.Letter letter = receive(sent);
        try {
            List<String> header = header(letter);
            Layout layout = sources.layout(at, form.source()).orElseGet(() -> Layout.guess(header));
            long id = imports.add(at, form.source(), letter, officer.id(), layout);
            return SeeOther.to(next(desk.find(at, Long.toString(id)), header));
        } catch (Unreadable e) {
            inbox.throwAway(letter.file());
            return mistaken(list(at, form.refusing(e.sentence())));
        }
    }

    @GetMapping(ONE)
    ModelAndView show(
            @PathVariable String unit, @PathVariable String id, HttpServletResponse response) {
        Import one = desk.find(unit, id);
        if (one.isRunning(clock.instant())) {
            response.setHeader("Refresh", REFRESH_SECONDS);
        }
        var shown =
                new ShownImport(
                        one,
                        one.label(clock.instant()),
                        one.isRunning(clock.instant()),
                        one.isBrokenOff(clock.instant()),
                        inbox.has(one.file()),
                        findings.problems(one.id(), ShownImport.MOST),
                        findings.doubts(one.id(), ShownImport.MOST));
        Page page =
                Page.of(one.fileName(), address(one))
                        .below(new Link("Nhập hồ sơ", address(one.unit())));
        return new ModelAndView("dossiers/imports/one")
                .addObject("page", page)
                .addObject("one", shown);
    }

    @PostMapping(REMOVAL)
    ModelAndView destroy(@PathVariable String unit, @PathVariable String id) {
        Import one = desk.find(unit, id);
        if (!one.isRunning(clock.instant()) && one.step() != Step.WRITTEN) {
            imports.remove(one.id());
            inbox.throwAway(one.file());
        }
        return SeeOther.to(address(one.unit()));
    }

    /** A source that is known writes as it wrote before; only a new one is asked about. */
    private String next(Import one, List<String> header) {
        boolean known = sources.layout(one.unit(), one.source()).isPresent();
        if (known && one.layout().mapping().missing(header).isEmpty()) {
            runs.check(one);
            return address(one);
        }
        return ImportLayoutController.address(one);
    }

    private ModelAndView list(UnitId unit, UploadForm form) {
        Page page = Page.of("Nhập hồ sơ", address(unit));
        return new ModelAndView("dossiers/imports/list")
                .addObject("page", form.isWrong() ? page.mistaken() : page)
                .addObject("form", form)
                .addObject("sources", sources.names(unit))
                .addObject("imports", imports.of(unit))
                .addObject("now", clock.instant());
    }

    private ImportInbox.Letter receive(MultipartFile sent) {
        try (InputStream content = sent.getInputStream()) {
            return inbox.receive(content, String.valueOf(sent.getOriginalFilename()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> header(ImportInbox.Letter letter) throws Unreadable {
        try (Table table = Table.open(inbox.path(letter.file()), letter.name())) {
            return table.header();
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelAndView mistaken(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
