package vn.caunoi.resolutions;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.Cells;
import vn.caunoi.cells.MemberId;
import vn.caunoi.web.Officer;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** The page of a task, as it is and as it comes back with what is to be put right. */
@Component
class TaskPages {

    private final ResolutionPages pages;
    private final TaskDesk desk;
    private final Cells cells;
    private final Gauges gauges;

    TaskPages(ResolutionPages pages, TaskDesk desk, Cells cells, Gauges gauges) {
        this.pages = pages;
        this.desk = desk;
        this.cells = cells;
        this.gauges = gauges;
    }

    ModelAndView of(Cell cell, Task task, Officer officer) {
        return of(
                cell,
                task,
                ReportForm.of(Typed.NOTHING, task),
                IndicatorForm.of(Typed.NOTHING, task),
                officer);
    }

    ModelAndView of(
            Cell cell, Task task, ReportForm report, IndicatorForm indicator, Officer officer) {
        List<Field> fields =
                Stream.concat(report.fields().stream(), indicator.fields().stream()).toList();
        boolean runs = officer.may(CellRight.RUN, cell.unit().value());
        return pages.page(
                        "task",
                        "Nhiệm vụ",
                        ResolutionAddress.of(task),
                        cell,
                        fields.stream().anyMatch(Field::wrong))
                .addObject("task", task)
                .addObject("today", pages.today())
                .addObject("history", desk.history(task))
                .addObject("fields", fields)
                .addObject("report", report)
                .addObject("indicator", indicator)
                .addObject("sources", runs ? sources(cell) : List.of())
                .addObject("elsewhere", gauges.areTold())
                .addObject("people", runs ? people(cell) : List.of())
                .addObject("reminded", reminded(task))
                .addObject("runs", runs);
    }

    /** What a task of this cell can be measured by: dossiers of the unit that the cell serves. */
    List<Choice> sources(Cell cell) {
        List<Gauge> of = cell.serves() == null ? List.of() : gauges.of(cell.serves());
        return of.isEmpty() ? List.of() : IndicatorForm.choices(of);
    }

    /** Whom a message reaches, by given name. */
    List<Choice> people(Cell cell) {
        return Stream.concat(
                        Stream.of(Choice.of("", "không nhắc ai")),
                        cells.on(cell.unit(), pages.today()).stream()
                                .filter(member -> member.person() != null)
                                .map(
                                        member ->
                                                Choice.of(
                                                        String.valueOf(member.id().value()),
                                                        member.name())))
                .toList();
    }

    private Field reminded(Task task) {
        return Field.of("nhac", "Nhắc đồng chí")
                .hinting("Trước hạn 3 ngày và khi quá hạn; quên ngay khi nhiệm vụ kết thúc")
                .holding(desk.reminded(task).map(MemberId::value).map(String::valueOf).orElse(""));
    }
}
