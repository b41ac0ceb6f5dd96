package vn.caunoi.dossiers.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.spreadsheets.Table;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** How the file of an import is to be understood (ghép cột). */
@Controller
class ImportLayoutController {

    static final String ADDRESS = DossierImportController.ONE + "/cot";

    /** Words that stand only further down are asked for after the dry run. */
    private static final int LOOKED_AT = 50_000;

    private final ImportDesk desk;
    private final DossierImports imports;
    private final ImportSources sources;
    private final ImportInbox inbox;
    private final ImportRuns runs;
    private final Clock clock;

    ImportLayoutController(
            ImportDesk desk,
            DossierImports imports,
            ImportSources sources,
            ImportInbox inbox,
            ImportRuns runs,
            Clock clock) {
        this.desk = desk;
        this.imports = imports;
        this.sources = sources;
        this.inbox = inbox;
        this.runs = runs;
        this.clock = clock;
    }

    static String address(Import one) {
        return DossierImportController.address(one) + "/cot";
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String unit, @PathVariable String id) {
        Import one = desk.find(unit, id);
        if (isClosed(one)) {
            return SeeOther.to(DossierImportController.address(one));
        }
        return page(
                one,
                header(one),
                LayoutForm.of(one.layout(), one.asOf(), unknown(one, one.layout())));
    }

    @PostMapping(ADDRESS)
    ModelAndView update(
            @PathVariable String unit,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed) {
        Import one = desk.find(unit, id);
        if (isClosed(one)) {
            return SeeOther.to(DossierImportController.address(one));
        }
        List<String> header = header(one);
        var read = new TypedLayout(typed, header);
        LayoutForm.Unknown unknown = unknown(one, read.layout());
        if (!read.mistakes().isEmpty() || !unknown.isEmpty()) {
            ModelAndView again = page(one, header, read.form(unknown));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        imports.map(one.id(), read.layout(), read.asOfInstant());
        sources.keep(one.unit(), one.source(), read.layout());
        runs.check(desk.find(one.unit(), id));
        return SeeOther.to(DossierImportController.address(one));
    }

    private boolean isClosed(Import one) {
        return one.isRunning(clock.instant())
                || one.step() == Step.WRITTEN
                || !inbox.has(one.file());
    }

    private LayoutForm.Unknown unknown(Import one, Layout layout) {
        return new LayoutForm.Unknown(
                words(one, layout, Fact.STATE), words(one, layout, Fact.CHANNEL));
    }

    private Set<String> words(Import one, Layout layout, Fact fact) {
        try {
            return runs.export(one.understood(layout)).unknownWords(fact, LOOKED_AT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> header(Import one) {
        try (Table table = Table.open(inbox.path(one.file()), one.fileName())) {
            return table.header();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelAndView page(Import one, List<String> header, LayoutForm form) {
        Page page =
                Page.of("Ghép cột", address(one))
                        .below(
                                new Link("Nhập hồ sơ", DossierImportController.address(one.unit())),
                                new Link(one.fileName(), DossierImportController.address(one)));
        boolean wrong = form.fields().stream().anyMatch(Field::wrong);
        return new ModelAndView("dossiers/imports/layout")
                .addObject("page", wrong ? page.mistaken() : page)
                .addObject("one", one)
                .addObject("form", form)
                .addObject("header", header);
    }
}
