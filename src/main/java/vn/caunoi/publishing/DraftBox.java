package vn.caunoi.publishing;

import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;

/** Where other rooms hand in what may become an article (hộp bản thảo). */
public interface DraftBox {

    /**
     * Lays a draft before the editors of the site and tells them; the usual way begins there.
     *
     * @param from where it comes from, in words that readers may see
     * @return the number of the piece
     */
    long hand(Site site, String title, CleanHtml body, String from, Officer by);
}
