package vn.caunoi.search;

import java.util.List;
import vn.caunoi.units.SiteId;

/**
 * The machine behind the index (máy tìm kiếm). Every engine keeps the same promises, written down
 * in {@code EngineContract}: what is not visible at this instant is never answered.
 */
interface Engine extends Index {

    /** Of a query with more hits than this only so many are put in order: the newest. */
    int MOST = 2_000;

    Hits find(SiteId site, Query query, Filter filter, int page);

    /** Titles that hold all words, the last of which may still be unfinished. */
    List<Title> suggest(SiteId site, Query unfinished, int most);

    /** What may have been meant by a query that finds nothing. */
    Guess guess(SiteId site, Query query);
}
