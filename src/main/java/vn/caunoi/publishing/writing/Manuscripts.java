package vn.caunoi.publishing.writing;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.publishing.Incoming;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;

/** All pieces that the office has in hand (hồ sơ biên tập). */
@Component
class Manuscripts {

    private static final String FIND =
            "select "
                    + Manuscript.COLUMNS
                    + """
                    from publishing.manuscript m
                    left join publishing.article a on a.id = m.article
                    where m.site = :site and m.id = :id
                    """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Manuscripts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Manuscript> find(SiteId site, long id) {
        return ask(FIND, site, id);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Manuscript> hold(SiteId site, long id) {
        return ask(FIND + " for update of m", site, id);
    }

    private Optional<Manuscript> ask(String sql, SiteId site, long id) {
        return jdbc.sql(sql)
                .param("site", site.value())
                .param("id", id)
                .param("now", now())
                .query(Manuscript::read)
                .optional();
    }

    /** A new piece with nothing in it. */
    @Transactional
    Manuscript begin(SiteId site, Incoming.Kind kind, Officer owner, @Nullable Long section) {
        long id =
                jdbc.sql(
                                """
                                insert into publishing.manuscript
                                  (site, kind, stage, title, section, owner, changed_at)
                                values (:site, :kind, 'DRAFT', '', cast(:section as bigint),
                                  :owner, :now)
                                returning id
                                """)
                        .param("site", site.value())
                        .param("kind", kind.name())
                        .param("section", section)
                        .param("owner", owner.id())
                        .param("now", now())
                        .query(Long.class)
                        .single();
        return find(site, id).orElseThrow();
    }

    /** After a save: what it is called now, where it belongs, who was seen with it. */
    void saved(Manuscript manuscript, int edition, Copy copy, Officer officer) {
        jdbc.sql(
                        """
                        update publishing.manuscript
                        set version = version + 1, edition = :edition, title = :title,
                          section = cast(:section as bigint), changed_at = :now,
                          stage = case stage when 'LIVE' then 'DRAFT' else stage end,
                          owner = coalesce(owner, :officer),
                          locked_by = :officer, locked_at = :now
                        where id = :id
                        """)
                .param("id", manuscript.id())
                .param("edition", edition)
                .param("title", copy.title())
                .param("section", copy.section())
                .param("officer", officer.id())
                .param("now", now())
                .update();
    }

    /**
     * Passes it on.
     *
     * @param reviewer who has it in hand from now on, or nobody
     * @param dueAt when it goes live by itself
     */
    void pass(
            Manuscript manuscript,
            Stage stage,
            @Nullable Long reviewer,
            @Nullable Long approver,
            @Nullable Instant dueAt) {
        jdbc.sql(
                        """
                        update publishing.manuscript
                        set stage = :stage, reviewer = cast(:reviewer as bigint),
                          approver = cast(:approver as bigint),
                          due_at = cast(:dueAt as timestamptz), changed_at = :now,
                          locked_by = null, locked_at = null
                        where id = :id
                        """)
                .param("id", manuscript.id())
                .param("stage", stage.name())
                .param("reviewer", reviewer)
                .param("approver", approver)
                .param("dueAt", at(dueAt))
                .param("now", now())
                .update();
    }

    /** Until when readers shall get it once it is out. */
    void lasts(Manuscript manuscript, @Nullable Instant until) {
        jdbc.sql(
                        """
                        update publishing.manuscript
                        set visible_until = cast(:until as timestamptz) where id = :id
                        """)
                .param("id", manuscript.id())
                .param("until", at(until))
                .update();
    }

    /** Readers get this edition, as this article, until somebody must look at it again. */
    void printed(Manuscript manuscript, long article, int reviewMonths) {
        jdbc.sql(
                        """
                        update publishing.manuscript
                        set article = :article, live = edition, review_due =
                          (cast(:now as timestamptz) at time zone 'Asia/Ho_Chi_Minh')::date
                          + make_interval(months => :months)
                        where id = :id
                        """)
                .param("id", manuscript.id())
                .param("article", article)
                .param("months", reviewMonths)
                .param("now", now())
                .update();
    }

    /** It was to go out, and did not. */
    void neverOut(Manuscript manuscript) {
        jdbc.sql("update publishing.manuscript set live = null, review_due = null where id = :id")
                .param("id", manuscript.id())
                .update();
    }

    /** Back to what readers get: the newest edition is the live one again. */
    void forgetPending(Manuscript manuscript) {
        jdbc.sql(
                        """
                        update publishing.manuscript m
                        set edition = live, title = a.title, section = a.section
                        from publishing.article a
                        where a.id = m.article and m.id = :id
                        """)
                .param("id", manuscript.id())
                .update();
    }

    void trash(Manuscript manuscript, boolean away) {
        jdbc.sql(
                        """
                        update publishing.manuscript
                        set trashed_at = case when :away then cast(:now as timestamptz) end,
                          changed_at = :now, locked_by = null, locked_at = null
                        where id = :id
                        """)
                .param("id", manuscript.id())
                .param("away", away)
                .param("now", now())
                .update();
    }

    /** Takes the text in hand, from whoever had it. */
    @Transactional
    void lock(Manuscript manuscript, Officer officer) {
        jdbc.sql(
                        """
                        update publishing.manuscript set locked_by = :officer, locked_at = :now
                        where id = :id
                        """)
                .param("id", manuscript.id())
                .param("officer", officer.id())
                .param("now", now())
                .update();
    }

    /** Says that one is still there, or lets go; answers whether one had it. */
    @Transactional
    boolean keepLock(Manuscript manuscript, Officer officer, boolean letGo) {
        return jdbc.sql(
                                """
                                update publishing.manuscript
                                set locked_by = case when :letGo then null else locked_by end,
                                  locked_at =
                                    case when :letGo then null else cast(:now as timestamptz) end
                                where id = :id and locked_by = :officer
                                """)
                        .param("id", manuscript.id())
                        .param("officer", officer.id())
                        .param("letGo", letGo)
                        .param("now", now())
                        .update()
                > 0;
    }

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(Formats.ZONE).toOffsetDateTime();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
