package vn.caunoi.statistics.pages;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.web.FootLinks;
import vn.caunoi.web.Frame;
import vn.caunoi.web.Link;
import vn.caunoi.web.MenuSource;
import vn.caunoi.web.SitemapPart;

/** The ways to the results on a site that has dossiers: menu, end of every page, site map. */
@Component
@Order
class ResultsMenu implements MenuSource, FootLinks, SitemapPart {

    static final String TITLE = "Kết quả giải quyết thủ tục hành chính";
    static final Link LINK = new Link("Kết quả TTHC", Inquiry.ADDRESS);

    private final Jurisdictions jurisdictions;

    ResultsMenu(Jurisdictions jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    @Override
    public List<Link> menu(long site) {
        return jurisdictions.of(site).isEmpty() ? List.of() : List.of(LINK);
    }

    @Override
    public List<Link> on(Frame frame) {
        return jurisdictions.of(frame.site()).isEmpty()
                ? List.of()
                : List.of(
                        new Link("Kết quả giải quyết TTHC", Inquiry.ADDRESS),
                        new Link("Cách tính số liệu", DefinitionsController.ADDRESS));
    }

    @Override
    public void tell(long site, Consumer<Entry> entries) {
        jurisdictions
                .of(site)
                .ifPresent(
                        known -> {
                            entries.accept(new Entry(Inquiry.ADDRESS, known.updated()));
                            entries.accept(new Entry(FormController.ADDRESS, known.updated()));
                            entries.accept(new Entry(DoubtsController.ADDRESS, known.updated()));
                            entries.accept(new Entry(DefinitionsController.ADDRESS, null));
                        });
    }
}
