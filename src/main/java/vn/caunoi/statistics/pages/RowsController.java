package vn.caunoi.statistics.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.web.Cell;
import vn.caunoi.web.Page;
import vn.caunoi.web.Sheet;
import vn.caunoi.web.Sheet.Column;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** The dossiers behind a figure (từng dòng hồ sơ), without anything that leads to a person. */
@Controller
class RowsController {

    static final String ADDRESS = Inquiry.ADDRESS + "/dong";
    static final String FILE = ADDRESS + ".{format:xlsx|csv}";
    static final String FIGURE = "loai";

    /** The number of the last row before. */
    static final String AFTER = "sau";

    private static final int ROWS_AT_ONCE = 100_000;
    private static final Page PAGE = Page.of("Từng dòng hồ sơ", ADDRESS).oneOfMany();
    private static final Sheet SHEET =
            Sheet.of(
                    "Từng dòng hồ sơ",
                    new Column("Số che", 20),
                    new Column("Lĩnh vực hoặc thủ tục", 60),
                    new Column("Tháng tiếp nhận", 18),
                    new Column("Loại", 36));

    private final Asking asking;
    private final Opening opening;

    RowsController(Asking asking, Opening opening) {
        this.asking = asking;
        this.opening = opening;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(@RequestParam Map<String, String> typed, Site site) {
        return asking.answer(
                typed, site, PAGE, (inquiry, jurisdiction) -> page(typed, inquiry, jurisdiction));
    }

    @GetMapping(FILE)
    ModelAndView show(
            @PathVariable String format, @RequestParam Map<String, String> typed, Site site) {
        Sheet.Format kind = Sheet.Format.of(format);
        return asking.answer(
                typed,
                site,
                PAGE,
                (inquiry, jurisdiction) ->
                        figure(typed)
                                .map(figure -> file(kind, inquiry, figure))
                                .orElseGet(() -> mistaken(typed, inquiry)));
    }

    private ModelAndView page(
            Map<String, String> typed, Inquiry inquiry, Jurisdiction jurisdiction) {
        return figure(typed)
                .map(figure -> page(typed.getOrDefault(AFTER, ""), inquiry, figure, jurisdiction))
                .orElseGet(() -> mistaken(typed, inquiry));
    }

    private ModelAndView page(
            String after, Inquiry inquiry, Figure figure, Jurisdiction jurisdiction) {
        List<ShownRow> found =
                opening.rows(inquiry.asked(), Opening.behind(figure), after, Leaf.ROWS + 1);
        return new ModelAndView("statistics/pages/rows")
                .addObject("inquiry", inquiry)
                .addObject("jurisdiction", jurisdiction)
                .addObject("field", field(figure.code()))
                .addObject("figures", choices())
                .addObject("figure", figure)
                .addObject("count", opening.count(inquiry.asked(), figure))
                .addObject("least", opening.leastCell(inquiry.asked()))
                .addObject("leaf", Leaf.of(found, after, address(inquiry, figure)));
    }

    private static String address(Inquiry inquiry, Figure figure) {
        return inquiry.address("/dong", Inquiry.pair(FIGURE, figure.code()));
    }

    private ModelAndView file(Sheet.Format format, Inquiry inquiry, Figure figure) {
        return Asking.file(
                (_, _, response) ->
                        SHEET.send(
                                format,
                                response,
                                rows ->
                                        opening.all(
                                                        inquiry.asked(),
                                                        Opening.behind(figure),
                                                        ROWS_AT_ONCE)
                                                .forEach(row -> rows.add(cells(row)))));
    }

    private static ModelAndView mistaken(Map<String, String> typed, Inquiry inquiry) {
        return new ModelAndView("statistics/pages/noFigure", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("inquiry", inquiry)
                .addObject(
                        "field",
                        field(typed.getOrDefault(FIGURE, ""))
                                .mistaken("Con số: hãy chọn một con số có trong danh sách"))
                .addObject("figures", choices());
    }

    private static Optional<Figure> figure(Map<String, String> typed) {
        return Figure.read(typed.getOrDefault(FIGURE, Figure.ALL.code()));
    }

    private static Field field(String value) {
        return Field.of(FIGURE, "Con số").holding(value);
    }

    private static List<Choice> choices() {
        return Figure.all().stream().map(one -> Choice.of(one.code(), one.label())).toList();
    }

    private static Cell[] cells(ShownRow row) {
        return new Cell[] {
            Cell.text(row.number()),
            Cell.text(row.matter()),
            Cell.text(row.month()),
            Cell.text(row.of())
        };
    }
}
