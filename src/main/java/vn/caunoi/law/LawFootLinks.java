package vn.caunoi.law;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.web.FootLinks;
import vn.caunoi.web.Frame;
import vn.caunoi.web.Link;

/** The way to the rules at the end of every page. */
@Component
class LawFootLinks implements FootLinks {

    @Override
    public List<Link> on(Frame frame) {
        return List.of(new Link("Căn cứ pháp lý", BasisController.ADDRESS));
    }
}
