package vn.caunoi.resolutions.bridge;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Block;
import vn.caunoi.web.Frame;

/** The latest promises on the home page (khối Việc đã hứa – việc đã làm). */
@Component
class PromiseBlock implements Block {

    private final PromiseSites promises;
    private final TemplateEngine templates;

    PromiseBlock(PromiseSites promises, TemplateEngine templates) {
        this.promises = promises;
        this.templates = templates;
    }

    @Override
    public Place place() {
        return Place.HOME;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Name name() {
        return new Name("viec-da-hua", PromiseController.TITLE, true);
    }

    @Override
    public @Nullable Content on(Frame frame) {
        return on(frame, PromiseController.TITLE);
    }

    @Override
    public @Nullable Content on(Frame frame, String title) {
        List<Promise> all = promises.of(frame.site());
        return all.isEmpty() ? null : content(PromiseOverview.of(all), title);
    }

    private Content content(PromiseOverview overview, String title) {
        return output ->
                templates.render(
                        "resolutions/bridge/promiseBlock.jte",
                        Map.of("overview", overview, "title", title),
                        output);
    }
}
