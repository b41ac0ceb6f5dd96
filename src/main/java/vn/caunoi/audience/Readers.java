package vn.caunoi.audience;

import java.util.List;
import vn.caunoi.units.SiteId;

/**
 * How much is read (lượt đọc). A person counts once a day for each subject. Answers may be ten
 * seconds old.
 */
public interface Readers {

    /** Readings of a subject ({@code article:17}) over all its days. */
    long of(SiteId site, String subject);

    /**
     * The most read subjects of a kind ({@code article}) over the last days, today included, the
     * most read first.
     */
    List<MostRead> most(SiteId site, String kind, int days, int atMost);
}
