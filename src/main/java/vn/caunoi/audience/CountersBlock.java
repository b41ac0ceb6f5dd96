package vn.caunoi.audience;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Block;
import vn.caunoi.web.Frame;

/** The four numbers at the end of every page (khối Thống kê truy cập). */
@Component
class CountersBlock implements Block {

    private final Visitors visitors;
    private final TemplateEngine templates;

    CountersBlock(Visitors visitors, TemplateEngine templates) {
        this.visitors = visitors;
        this.templates = templates;
    }

    @Override
    public Place place() {
        return Place.FOOTER;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Content on(Frame frame) {
        Counts counts = visitors.of(new SiteId(frame.site()));
        return output ->
                templates.render(
                        "audience/block.jte", Map.<String, Object>of("counts", counts), output);
    }
}
