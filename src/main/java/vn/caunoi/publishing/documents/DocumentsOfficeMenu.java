package vn.caunoi.publishing.documents;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.publishing.PublishingRight;
import vn.caunoi.units.SiteLinks;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the libraries that an officer keeps. */
@Component
class DocumentsOfficeMenu implements OfficeMenu {

    private final Sites sites;

    DocumentsOfficeMenu(Sites sites) {
        this.sites = sites;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public List<Link> menu(Officer officer) {
        return SiteLinks.of(
                sites,
                officer,
                PublishingRight.KEEP_DOCUMENTS,
                "Văn bản",
                DocumentDeskController::address);
    }
}
