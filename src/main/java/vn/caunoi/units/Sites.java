package vn.caunoi.units;

import java.util.List;
import java.util.Optional;

/** All sites of this program, in memory and fresh on every node after a change. */
public interface Sites {

    /** The site of a host name; the default site for a stranger, unless strangers are refused. */
    Site of(String host);

    Optional<Site> named(String host);

    Site at(SiteId id);

    Optional<Site> find(SiteId id);

    List<Site> all();
}
