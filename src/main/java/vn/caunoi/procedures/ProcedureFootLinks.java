package vn.caunoi.procedures;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.web.FootLinks;
import vn.caunoi.web.Frame;
import vn.caunoi.web.Link;

/** The way to the procedures at the end of every page of a site that has some. */
@Component
class ProcedureFootLinks implements FootLinks {

    private final ProceduresMenu menu;

    ProcedureFootLinks(ProceduresMenu menu) {
        this.menu = menu;
    }

    @Override
    public List<Link> on(Frame frame) {
        return menu.menu(frame.site()).isEmpty() ? List.of() : List.of(ProcedurePage.ALL);
    }
}
