package vn.caunoi.calendar;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.web.FootLinks;
import vn.caunoi.web.Frame;
import vn.caunoi.web.Link;

/** The working calendar at the end of every page. */
@Component
class CalendarFootLinks implements FootLinks {

    @Override
    public List<Link> on(Frame frame) {
        return List.of(new Link(YearController.TITLE, YearController.ADDRESS));
    }
}
