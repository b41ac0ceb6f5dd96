package vn.caunoi.statistics.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import vn.caunoi.law.Law;
import vn.caunoi.statistics.Breakdown;
import vn.caunoi.statistics.Broken;
import vn.caunoi.statistics.Partition;
import vn.caunoi.statistics.Profile;
import vn.caunoi.statistics.Question;
import vn.caunoi.statistics.Report06a;
import vn.caunoi.statistics.pages.Reckoning.Audience;
import vn.caunoi.web.Cell;
import vn.caunoi.web.Sheet;
import vn.caunoi.web.Sheet.Column;

/**
 * Fills in the form II.06a (lập báo cáo 06a): for everybody with small groups told as one, for the
 * office line by line. A form that does not add up is not shown; what fails in it is.
 */
@Component
class Forms06a {

    private static final Sheet SHEET = new Sheet("Báo cáo 06a", columns());

    private final Reckoning reckoning;
    private final Law law;

    Forms06a(Reckoning reckoning, Law law) {
        this.reckoning = reckoning;
        this.law = law;
    }

    /** On the screen and on paper. */
    ModelAndView page(String view, Inquiry inquiry, Jurisdiction jurisdiction, Audience audience) {
        return filled(inquiry, audience, form -> page(view, inquiry, jurisdiction, form));
    }

    /** As a table to download. */
    ModelAndView file(Sheet.Format format, Inquiry inquiry, Audience audience) {
        return filled(inquiry, audience, form -> Asking.file(table(format, form)));
    }

    private static View table(Sheet.Format format, Form06a form) {
        return (_, _, response) ->
                SHEET.send(
                        format,
                        response,
                        rows -> form.whole().forEach(line -> rows.add(cells(line))));
    }

    private ModelAndView filled(
            Inquiry inquiry, Audience audience, Function<Form06a, ModelAndView> shown) {
        return switch (reckoning.all(inquiry.asked())) {
            case Broken broken -> ResultsController.broken(broken);
            case Partition partition -> {
                Form06a form = form(inquiry, partition, audience);
                yield form.faults().isEmpty()
                        ? shown.apply(form)
                        : ResultsController.broken(new Broken(form.faults()));
            }
        };
    }

    private ModelAndView page(
            String view, Inquiry inquiry, Jurisdiction jurisdiction, Form06a form) {
        Question question = inquiry.asked();
        return new ModelAndView(view)
                .addObject("inquiry", inquiry)
                .addObject("jurisdiction", jurisdiction)
                .addObject("unit", reckoning.unit(question, jurisdiction))
                .addObject("form", form)
                .addObject(
                        "basis",
                        law.find(
                                Profile.FORM_06A.ruleKey(),
                                question.asOf(),
                                question.unit().orElse(null)));
    }

    private Form06a form(Inquiry inquiry, Partition partition, Audience audience) {
        var lines = new ArrayList<FormLine>();
        Map<String, List<Slice>> procedures = reckoning.proceduresByField(inquiry, audience);
        int number = 0;
        for (Slice field : reckoning.parts(Breakdown.FIELD, inquiry, audience)) {
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
