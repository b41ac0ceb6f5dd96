package vn.caunoi.publishing.documents;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.publishing.PublishingRight;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the libraries that an officer keeps. */
@Component
class DocumentsOfficeMenu implements OfficeMenu {

    private static final int MOST = 3;

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
        if (!officer.may(PublishingRight.KEEP_DOCUMENTS)) {
            return List.of();
        }
        List<Site> kept =
                sites.all().stream()
                        .filter(
                                site ->
                                        officer.may(
                                                PublishingRight.KEEP_DOCUMENTS,
                                                site.unit().value()))
                        .limit(MOST)
                        .toList();
        return kept.stream().map(site -> link(site, kept.size() > 1)).toList();
    }

    private static Link link(Site site, boolean named) {
        return new Link(
                named ? "Văn bản " + site.bodyName() : "Văn bản",
                DocumentDeskController.address(site));
    }
}
