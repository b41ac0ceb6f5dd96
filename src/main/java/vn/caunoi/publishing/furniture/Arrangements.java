package vn.caunoi.publishing.furniture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.ChangedPages;
import vn.caunoi.web.Officer;

/**
 * The arrangements of all sites in their editions. At most one is live and one pending; whoever
 * changes says on which edition they worked, and is told when another came between.
 */
@Component
class Arrangements {

    private static final int LISTED = 50;
    private static final String FIND =
            "select number, content, saved_by, saved_at, state from publishing.arrangement"
                    + " where site = :site";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final ChangedPages changedPages;
    private final Clock clock;

    Arrangements(JdbcClient jdbc, Journal journal, ChangedPages changedPages, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.changedPages = changedPages;
        this.clock = clock;
    }

    /** What readers see. */
    Edition live(SiteId site) {
        return in(site, Edition.State.LIVE).orElse(Edition.FIRST);
    }

    Optional<Edition> pending(SiteId site) {
        return in(site, Edition.State.PENDING);
    }

    /** What one goes on working on: the pending edition, else the live one. */
    Edition current(SiteId site) {
        return pending(site).orElseGet(() -> live(site));
    }

    /** The newest first. */
    List<Edition> of(SiteId site) {
        return jdbc.sql(FIND + " order by number desc limit :most")
                .param("site", site.value())
                .param("most", LISTED)
                .query(Arrangements::read)
                .list();
    }

    Optional<Edition> find(SiteId site, int number) {
        return jdbc.sql(FIND + " and number = :number")
                .param("site", site.value())
                .param("number", number)
                .query(Arrangements::read)
                .optional();
    }

    /**
     * Saves a pending edition.
     *
     * @param base the edition that was worked on
     * @return false, with nothing saved, when somebody saved or applied another meanwhile
     */
    @Transactional
    boolean save(Site site, int base, Arrangement content, Officer officer) {
        oneAtATime(site.id());
        Edition before = current(site.id());
        if (before.number() != base) {
            return false;
        }
        if (!before.content().equals(content)) {
            int number = add(site.id(), content, officer.id());
            tell(officer, "bố-cục.lưu-bản-sửa", site, "bản " + base, "bản " + number);
        }
        return true;
    }

    /** Lets readers see the pending edition at once; false when it is no longer that one. */
    @Transactional
    boolean apply(Site site, int number, Officer officer) {
        oneAtATime(site.id());
        if (!isPending(site.id(), number)) {
            return false;
        }
        int before = live(site.id()).number();
        turn(site.id(), before, Edition.State.OLD);
        turn(site.id(), number, Edition.State.LIVE);
        changedPages.of(site.id().value());
        tell(officer, "bố-cục.áp-dụng", site, "bản " + before, "bản " + number);
        return true;
    }

    /** Puts the pending edition aside; it stays among the old ones. */
    @Transactional
    boolean discard(Site site, int number, Officer officer) {
        oneAtATime(site.id());
        if (!isPending(site.id(), number)) {
            return false;
        }
        turn(site.id(), number, Edition.State.OLD);
        tell(officer, "bố-cục.bỏ-bản-sửa", site, "bản " + number, "");
        return true;
    }

    /** An older edition is pending again, as a new one. */
    @Transactional
    boolean restore(Site site, int number, Officer officer) {
        oneAtATime(site.id());
        Arrangement older =
                number == 0
                        ? Arrangement.AUTOMATIC
                        : find(site.id(), number).map(Edition::content).orElse(null);
        if (older == null) {
            return false;
        }
        int restored = add(site.id(), older, officer.id());
        tell(officer, "bố-cục.khôi-phục", site, "bản " + number, "bản " + restored);
        return true;
    }

    /** What the demonstration begins with. */
    @Transactional
    void furnish(SiteId site, Arrangement content) {
        turn(site, add(site, content, null), Edition.State.LIVE);
    }

    private void oneAtATime(SiteId site) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('arrangement', :site))")
                .param("site", site.value())
                .query()
                .singleRow();
    }

    private boolean isPending(SiteId site, int number) {
        return pending(site).filter(edition -> edition.number() == number).isPresent();
    }

    private Optional<Edition> in(SiteId site, Edition.State state) {
        return jdbc.sql(FIND + " and state = :state")
                .param("site", site.value())
                .param("state", state.name())
                .query(Arrangements::read)
                .optional();
    }

    private int add(SiteId site, Arrangement content, @Nullable Long person) {
        pending(site).ifPresent(before -> turn(site, before.number(), Edition.State.OLD));
        return jdbc.sql(
                        """
                        insert into publishing.arrangement
                          (site, number, content, saved_by, saved_at, state)
                        values (:site,
                          (select coalesce(max(number), 0) + 1
                           from publishing.arrangement where site = :site),
                          cast(:content as jsonb), cast(:person as bigint), :now, 'PENDING')
                        returning number
                        """)
                .param("site", site.value())
                .param("content", JsonMapper.shared().writeValueAsString(content))
                .param("person", person, Types.BIGINT)
                .param("now", OffsetDateTime.now(clock))
                .query(Integer.class)
                .single();
    }

    private void turn(SiteId site, int number, Edition.State state) {
        jdbc.sql(
                        """
                        update publishing.arrangement set state = :state
                        where site = :site and number = :number
                        """)
                .param("state", state.name())
                .param("site", site.value())
                .param("number", number)
                .update();
    }

    private void tell(Officer officer, String what, Site site, String before, String after) {
        journal.record(Act.by(officer, what, site.unit(), before, after));
    }

    private static Edition read(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getInt("number"),
                JsonMapper.shared().readValue(row.getString("content"), Arrangement.class),
                row.getObject("saved_by", Long.class),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                Edition.State.valueOf(row.getString("state")));
    }
}
