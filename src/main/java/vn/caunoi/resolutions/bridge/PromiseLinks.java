package vn.caunoi.resolutions.bridge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.statistics.OpenData;
import vn.caunoi.web.FootLinks;
import vn.caunoi.web.Frame;
import vn.caunoi.web.Link;
import vn.caunoi.web.SitemapPart;

/** The ways to the promises on a site that has some: for people and for machines. */
@Component
@Order
class PromiseLinks implements FootLinks, SitemapPart, OpenData {

    private final PromiseSites promises;

    PromiseLinks(PromiseSites promises) {
        this.promises = promises;
    }

    @Override
    public List<Link> on(Frame frame) {
        return promises.of(frame.site()).isEmpty()
                ? List.of()
                : List.of(new Link(PromiseController.TITLE, PromiseController.ADDRESS));
    }

    @Override
    public void tell(long site, Consumer<Entry> entries) {
        changed(site).ifPresent(at -> entries.accept(new Entry(PromiseController.ADDRESS, at)));
    }

    @Override
    public Optional<Dataset> of(long site) {
        return changed(site)
                .map(
                        at ->
                                new Dataset(
                                        PromiseController.ADDRESS,
                                        PromiseController.TITLE,
                                        Stream.of(".csv", ".xlsx", ".json")
                                                .map(ending -> PromiseController.ADDRESS + ending)
                                                .toList(),
                                        at));
    }

    private Optional<Instant> changed(long site) {
        return promises.of(site).stream().map(Promise::changedAt).max(Instant::compareTo);
    }
}
