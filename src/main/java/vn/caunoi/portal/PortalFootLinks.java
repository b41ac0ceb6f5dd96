package vn.caunoi.portal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.web.FootLinks;
import vn.caunoi.web.Frame;
import vn.caunoi.web.Link;

/** The site map at the end of every page. */
@Component
class PortalFootLinks implements FootLinks {

    @Override
    public List<Link> on(Frame frame) {
        return List.of(new Link("Sơ đồ trang", ContentsController.ADDRESS));
    }
}
