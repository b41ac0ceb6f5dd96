package vn.caunoi.cells;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.Sheet;
import vn.caunoi.web.components.Field;

/** Shows who belongs to a cell, on any day, and gives the list out as a file. */
@Controller
class CellController {

    static final String DAY = "ngay";

    private final CellPages pages;
    private final Cells cells;
    private final Members members;
    private final MemberDesk desk;
    private final ObjectProvider<CellLinks> links;

    CellController(
            CellPages pages,
            Cells cells,
            Members members,
            MemberDesk desk,
            ObjectProvider<CellLinks> links) {
        this.pages = pages;
        this.cells = cells;
        this.members = members;
        this.desk = desk;
        this.links = links;
    }

    @GetMapping(CellAddress.CELL)
    ModelAndView show(
            @PathVariable long unit,
            @RequestParam(name = DAY, defaultValue = "") String asked,
            Officer officer) {
        Cell cell = pages.cell(unit);
        LocalDate day = TypedDay.read(asked).orElse(pages.today());
        List<Member> list = cells.on(cell.unit(), day);
        Field field = day(asked, day);
        Page page = Page.of(cell.name(), CellAddress.of(cell.unit())).below(CellAddress.all());
        return pages.page("cell", page, cell, field.wrong())
                .addObject("day", field)
                .addObject("isToday", day.equals(pages.today()))
                .addObject("headcount", Headcount.of(list).told())
                .addObject("list", list)
                .addObject("others", members.others(cell.unit(), day))
                .addObject("committee", cells.hasCommittee(cell.unit(), day))
                .addObject("keeps", officer.may(CellRight.KEEP, unit))
                .addObject(
                        "ways",
                        links.stream().flatMap(room -> room.of(cell, officer).stream()).toList());
    }

    private static Field day(String asked, LocalDate understood) {
        Field field = Field.of(DAY, "Danh sách tại ngày");
        return asked.isBlank() || TypedDay.read(asked).isPresent()
                ? field.holding(Formats.day(understood))
                : field.holding(asked).mistaken("Hãy ghi một ngày, ví dụ 30/06/2026.");
    }

    @GetMapping(CellAddress.LIST_FILE)
    void index(
            @PathVariable long unit,
            @PathVariable String format,
            Officer officer,
            HttpServletResponse response) {
        Cell cell = pages.cell(unit);
        List<Kept> list =
                cells.on(cell.unit(), pages.today()).stream()
                        .map(member -> members.find(cell.unit(), member.id()).orElseThrow())
                        .toList();
        desk.exported(cell.unit(), list.size(), officer);
        new MemberSheet(cell.name(), pages.today(), list).send(Sheet.Format.of(format), response);
    }
}
