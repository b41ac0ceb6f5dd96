package vn.caunoi.publishing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.web.FootLinks;
import vn.caunoi.web.Frame;
import vn.caunoi.web.Link;

/** The archive and the feeds at the end of every page. */
@Component
class PublishingFootLinks implements FootLinks {

    @Override
    public List<Link> on(Frame frame) {
        return List.of(
                new Link("Lưu trữ theo tháng", "/luu-tru"),
                new Link("RSS", "/rss.xml"),
                new Link("Atom", "/atom.xml"));
    }
}
