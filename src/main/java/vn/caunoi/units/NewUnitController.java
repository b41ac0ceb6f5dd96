package vn.caunoi.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Link;
import vn.caunoi.web.SeeOther;

/** Opens a unit under another one (thêm đơn vị trực thuộc). */
@Controller
class NewUnitController {

    static final String ADDRESS = UnitListController.OF_UNIT + "/don-vi-moi";

    private final UnitDesk desk;
    private final Directory directory;
    private final Clock clock;

    NewUnitController(UnitDesk desk, Directory directory, Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable("unit") long number) {
        Unit parent = parent(number);
        return page(parent, NewUnitForm.empty(parent.kind()));
    }

    @PostMapping(ADDRESS)
    ModelAndView create(@PathVariable("unit") long number, @RequestParam Map<String, String> sent) {
        Unit parent = parent(number);
        var form = NewUnitForm.typed(parent.kind(), sent);
        Optional<UnitId> opened = desk.open(parent.id(), form);
        if (opened.isPresent()) {
            return SeeOther.to(UnitListController.ADDRESS + "/" + opened.get().value());
        }
        ModelAndView again = page(parent, form);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private Unit parent(long number) {
        return directory
                .now()
                .tree()
                .at(new UnitId(number))
                .filter(unit -> !NewUnitForm.below(unit.kind()).isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Unit parent, NewUnitForm form) {
        String address = UnitListController.ADDRESS + "/" + parent.id().value();
        return new ModelAndView("units/newUnit")
                .addObject("parent", new Link(parent.nameOn(LocalDate.now(clock)).full(), address))
                .addObject("address", address + "/don-vi-moi")
                .addObject("form", form);
    }
}
