package vn.caunoi.publishing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Link;
import vn.caunoi.web.MenuSource;

/** The sections and the standing pages in the menu. */
@Component
class SectionsMenu implements MenuSource {

    private final Overviews overviews;

    SectionsMenu(Overviews overviews) {
        this.overviews = overviews;
    }

    @Override
    public List<Link> menu(long site) {
        return overviews.of(new SiteId(site)).menu();
    }
}
