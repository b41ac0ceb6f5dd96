package vn.caunoi.statistics.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.law.Law;
import vn.caunoi.statistics.Breakdown;
import vn.caunoi.statistics.Broken;
import vn.caunoi.statistics.Partition;
import vn.caunoi.statistics.Profile;
import vn.caunoi.statistics.Question;
import vn.caunoi.statistics.Report06a;
import vn.caunoi.units.Site;
import vn.caunoi.web.Cell;
import vn.caunoi.web.Page;
import vn.caunoi.web.Sheet;
import vn.caunoi.web.Sheet.Column;

/** The form II.06a of the regular report (báo cáo 06a), on the screen, on paper and as a table. */
@Controller
class FormController {

    static final String ADDRESS = Inquiry.ADDRESS + "/bao-cao-06a";
    static final String FILE = ADDRESS + ".{format:xlsx|csv}";

    private static final Page PAGE =
            Page.of("Báo cáo 06a: tình hình, kết quả giải quyết thủ tục hành chính", ADDRESS)
                    .below(ResultsController.CRUMB)
                    .describedBy("Số liệu của đơn vị theo các cột của biểu II.06a.");
    private static final Sheet SHEET = new Sheet("Báo cáo 06a", columns());

    private final Asking asking;
    private final Reckoning reckoning;
    private final Law law;

    FormController(Asking asking, Reckoning reckoning, Law law) {
        this.asking = asking;
        this.reckoning = reckoning;
        this.law = law;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(@RequestParam Map<String, String> typed, Site site) {
        return asking.answer(typed, site, PAGE, this::page);
    }

    @GetMapping(FILE)
    ModelAndView show(
            @PathVariable String format, @RequestParam Map<String, String> typed, Site site) {
        Sheet.Format kind = Sheet.Format.of(format);
        return asking.answer(
                typed,
                site,
                PAGE,
                (inquiry, _) ->
                        switch (reckoning.all(inquiry.asked())) {
                            case Broken broken -> ResultsController.broken(broken);
                            case Partition partition -> file(kind, form(inquiry, partition));
                        });
    }

    private ModelAndView page(Inquiry inquiry, Jurisdiction jurisdiction) {
        return switch (reckoning.all(inquiry.asked())) {
            case Broken broken -> ResultsController.broken(broken);
            case Partition partition -> page(inquiry, jurisdiction, form(inquiry, partition));
        };
    }

    private ModelAndView page(Inquiry inquiry, Jurisdiction jurisdiction, Form06a form) {
        Question question = inquiry.asked();
        return form.faults().isEmpty()
                ? new ModelAndView("statistics/pages/form06a")
                        .addObject("inquiry", inquiry)
                        .addObject("jurisdiction", jurisdiction)
                        .addObject("unit", reckoning.unit(question, jurisdiction))
                        .addObject("form", form)
                        .addObject(
                                "basis",
                                law.find(
                                        Profile.FORM_06A.ruleKey(),
                                        question.asOf(),
                                        question.unit().orElse(null)))
                : ResultsController.broken(new Broken(form.faults()));
    }

    private static ModelAndView file(Sheet.Format format, Form06a form) {
        return form.faults().isEmpty()
                ? Asking.file(
                        (_, _, response) ->
                                SHEET.send(
                                        format,
                                        response,
                                        rows ->
                                                form.whole()
                                                        .forEach(line -> rows.add(cells(line)))))
                : ResultsController.broken(new Broken(form.faults()));
    }

    private Form06a form(Inquiry inquiry, Partition partition) {
        var lines = new ArrayList<FormLine>();
        Map<String, List<Slice>> procedures = reckoning.proceduresByField(inquiry);
        int number = 0;
        for (Slice field : reckoning.told(Breakdown.FIELD, inquiry)) {
            number++;
            lines.add(FormLine.of(Integer.toString(number), field, true));
            if (!field.code().isEmpty()) {
                lines.addAll(below(number, procedures.getOrDefault(field.code(), List.of())));
            }
        }
        return new Form06a(Report06a.of(partition), lines);
    }

    private static List<FormLine> below(int field, List<Slice> procedures) {
        var lines = new ArrayList<FormLine>();
        for (Slice procedure : procedures) {
            lines.add(FormLine.of(field + "." + (lines.size() + 1), procedure, false));
        }
        return lines;
    }

    private static Cell[] cells(FormLine line) {
        return Stream.concat(
                        Stream.of(Cell.text(line.number()), Cell.text(line.label())),
                        line.cells().stream().map(Cell::number))
                .toArray(Cell[]::new);
    }

    private static List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(new Column("STT (1)", 8));
        columns.add(new Column("Lĩnh vực, thủ tục (2)", 60));
        for (Form06a.Heading heading : Form06a.HEADINGS) {
            columns.add(
                    Column.of(
                            "%s: %s (%d)"
                                    .formatted(
                                            heading.group(), heading.label(), columns.size() + 1)));
        }
        return columns;
    }
}
