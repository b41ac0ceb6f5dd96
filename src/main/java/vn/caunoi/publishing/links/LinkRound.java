package vn.caunoi.publishing.links;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.units.Site;

/** A round through the links of a site (một vòng kiểm tra). */
@Component
class LinkRound {

    static final int IN_A_NIGHT = 1_000;
    static final int AT_ONCE = 30;

    private final LinkBook book;
    private final LinkCheck check;

    LinkRound(LinkBook book, LinkCheck check) {
        this.book = book;
        this.check = check;
    }

    /** Notes what links there are, and looks at those that have waited longest. */
    void all(Site site) {
        book.note(site.id());
        these(site, book.due(site.id(), IN_A_NIGHT));
    }

    void these(Site site, List<String> addresses) {
        for (String address : addresses) {
            check.of(site, address).ifPresent(verdict -> book.checked(site.id(), address, verdict));
        }
    }
}
