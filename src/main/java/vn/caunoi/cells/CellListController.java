package vn.caunoi.cells;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Units;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;

/** Shows the cells that somebody has to do with. */
@Controller
class CellListController {

    /** A cell and where this officer may go in it. */
    record Listed(Cell cell, String standing, List<Link> ways) {}

    private final Cells cells;
    private final CellPlaces places;
    private final Units units;
    private final CellPages pages;
    private final ObjectProvider<CellLinks> links;

    CellListController(
            Cells cells,
            CellPlaces places,
            Units units,
            CellPages pages,
            ObjectProvider<CellLinks> links) {
        this.cells = cells;
        this.places = places;
        this.units = units;
        this.pages = pages;
        this.links = links;
    }

    @GetMapping(CellAddress.ALL)
    ModelAndView index(Officer officer) {
        return new ModelAndView("cells/cells")
                .addObject("page", Page.of("Chi bộ", CellAddress.ALL))
                .addObject(
                        "cells",
                        cells.all().stream()
                                .filter(one -> officer.may(CellRight.TAKE_PART, one.unit().value()))
                                .map(one -> listed(one, officer))
                                .toList())
                .addObject("unopened", unopened(officer));
    }

    /** The cells of which nothing is known yet, for those who may say it. */
    private List<Link> unopened(Officer officer) {
        return places.units().stream()
                .filter(unit -> cells.at(unit).isEmpty())
                .filter(unit -> officer.may(CellRight.KEEP, unit.value()))
                .map(unit -> new Link(units.nameOf(unit), CellAddress.of(unit) + "/thong-tin"))
                .toList();
    }

    private Listed listed(Cell cell, Officer officer) {
        Stream<Link> own =
                officer.may(CellRight.READ, cell.unit().value())
                        ? Stream.of(new Link("Danh sách đảng viên", CellAddress.of(cell.unit())))
                        : Stream.empty();
        Stream<Link> above = links.stream().flatMap(room -> room.of(cell, officer).stream());
        return new Listed(cell, standing(cell), Stream.concat(own, above).toList());
    }

    private String standing(Cell cell) {
        return Headcount.of(cells.on(cell.unit(), pages.today())).told();
    }
}
