package vn.caunoi.audience;

import java.util.Collection;
import java.util.Map;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Link;

/** Gives subjects their titles and addresses; rooms fill it for what they publish. */
public interface SubjectTitles {

    /** Links to those of the subjects that this room knows and that readers may see now. */
    Map<String, Link> of(SiteId site, Collection<String> subjects);
}
