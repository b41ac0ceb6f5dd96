package vn.caunoi.publishing.documents;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Link;
import vn.caunoi.web.MenuSource;

/** The library in the menu of every site that has one. */
@Component
@Order
class DocumentsMenu implements MenuSource {

    static final Link LINK = new Link("Văn bản", DocumentController.ADDRESS);

    private final Catalogue catalogue;

    DocumentsMenu(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Link> menu(long site) {
        return catalogue.of(new SiteId(site)).isEmpty() ? List.of() : List.of(LINK);
    }
}
