package vn.caunoi.resolutions.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Cell;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.Sheet;

/** Shows and hands out reports about the cells of an organisation (báo cáo). */
@Controller
class ReportController {

    static final String TITLE = "Báo cáo sinh hoạt chi bộ";

    private static final Sheet SHEET =
            new Sheet(
                    TITLE,
                    Stream.concat(
                                    Stream.of("Nhóm", "Tên"),
                                    Column.ALL.stream().map(Column::heading))
                            .map(Sheet.Column::of)
                            .toList());

    private final Reports reports;
    private final MonthCount months;
    private final ReportPlaces places;
    private final Units units;

    ReportController(Reports reports, MonthCount months, ReportPlaces places, Units units) {
        this.reports = reports;
        this.months = months;
        this.places = places;
        this.units = units;
    }

    /** The organisations of which this officer reads reports. */
    @GetMapping(ReportAddress.ALL)
    ModelAndView index(Officer officer) {
        List<Link> links =
                Stream.concat(
                                places.units().stream()
                                        .filter(
                                                unit ->
                                                        officer.may(
                                                                ReportRight.READ, unit.value())),
                                places.above(officer))
                        .distinct()
                        .map(unit -> new Link(units.nameOf(unit), ReportAddress.report(unit)))
                        .sorted((one, other) -> Told.ORDER.compare(one.label(), other.label()))
                        .toList();
        return new ModelAndView("resolutions/reports/reports")
                .addObject("page", Page.of(TITLE, ReportAddress.ALL))
                .addObject("organisations", links);
    }

    /** At the address of a cell stands the report of the organisation right above it. */
    @GetMapping(ReportAddress.REPORT)
    ModelAndView show(
            @PathVariable long unit, @RequestParam(name = "ky", defaultValue = "") String asked) {
        UnitId organisation = organisation(unit);
        var page =
                Page.of(
                                TITLE + ": " + units.nameOf(organisation),
                                ReportAddress.report(new UnitId(unit)))
                        .below(new Link(TITLE, ReportAddress.ALL));
        List<YearMonth> counted = months.counted();
        var view = new ModelAndView("resolutions/reports/report").addObject("page", page);
        if (counted.isEmpty()) {
            return view.addObject("report", null);
        }
        ReportChoices choices = ReportChoices.of(asked, counted);
        Report report = reports.of(organisation, choices.period());
        return view.addObject("report", report)
                .addObject("choices", choices)
                .addObject("parts", report.byPart(this::name))
                .addObject("counted", counted.getFirst());
    }

    @GetMapping(ReportAddress.FILE)
    void show(
            @PathVariable long unit,
            @PathVariable String format,
            @RequestParam(name = "ky", defaultValue = "") String asked,
            HttpServletResponse response) {
        ReportPeriod period =
                ReportPeriod.read(asked)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Report report = reports.of(organisation(unit), period);
        SHEET.send(
                Sheet.Format.of(format),
                response,
                rows -> {
                    rows.add(cells(period.name(), report.whole()));
                    report.byMonth().forEach(row -> rows.add(cells("Theo tháng", row)));
                    report.byPart(this::name).forEach(row -> rows.add(cells("Theo đơn vị", row)));
                });
    }

    private static Cell[] cells(String group, Told row) {
        return Stream.concat(
                        Stream.of(Cell.text(group), Cell.text(row.name())),
                        Column.ALL.stream().map(column -> column.cell(row)))
                .toArray(Cell[]::new);
    }

    private UnitId organisation(long unit) {
        return places.organisation(new UnitId(unit))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String name(long unit) {
        return units.nameOf(new UnitId(unit));
    }
}
