package vn.caunoi.units;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.SeeOther;

/** Opens a unit that leads organisations of the Party here (tổ chức đảng đứng đầu). */
@Controller
class NewPartyUnitController {

    static final String ADDRESS = UnitListController.ADDRESS + "/to-chuc-dang";

    private final UnitDesk desk;

    NewPartyUnitController(UnitDesk desk) {
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    ModelAndView show() {
        return page(NewUnitForm.empty(null));
    }

    @PostMapping(ADDRESS)
    ModelAndView create(@RequestParam Map<String, String> sent) {
        var form = NewUnitForm.typed(null, sent);
        Optional<UnitId> opened = desk.open(null, form);
        if (opened.isPresent()) {
            return SeeOther.to(UnitListController.ADDRESS + "/" + opened.get().value());
        }
        ModelAndView again = page(form);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static ModelAndView page(NewUnitForm form) {
        return new ModelAndView("units/newUnit")
                .addObject("address", ADDRESS)
                .addObject("form", form);
    }
}
