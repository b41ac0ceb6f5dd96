package vn.caunoi.publishing.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.caunoi.publishing.Incoming;
import vn.caunoi.publishing.PublishingRight;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Officer;

/**
 * A piece on its way (hồ sơ biên tập của một bài): where it stands and who has it in hand.
 *
 * @param article what readers get of it, or null while they never got anything
 * @param version counts every save
 * @param edition the newest; null: as the article stands
 * @param live the edition that readers get; null: none that was written here
 * @param owner whose piece it is; null when it came with an import
 * @param reviewer who has it in hand for review or final check
 * @param approver who passed it on to the board in this round
 */
record Manuscript(
        long id,
        SiteId site,
        Incoming.Kind kind,
        @Nullable Long article,
        Stage stage,
        int version,
        @Nullable Integer edition,
        @Nullable Integer live,
        String title,
        @Nullable Long section,
        @Nullable Long owner,
        @Nullable Long reviewer,
        @Nullable Long approver,
        @Nullable Instant dueAt,
        @Nullable Instant visibleUntil,
        Instant changedAt,
        @Nullable Lock lock,
        @Nullable Instant trashedAt,
        Outside outside) {

    /** Who has the text open (khóa), and since when they were last seen. */
    record Lock(long person, Instant at) {

        /** Somebody who closed their computer keeps nobody waiting for longer. */
        static final Duration LASTS = Duration.ofMinutes(5);

        boolean holds(Instant now) {
            return now.isBefore(at.plus(LASTS));
        }
    }

    /** What every question for manuscripts selects; {@code :now} decides what readers get. */
    static final String COLUMNS =
            """
            m.id, m.site, m.kind, m.article, m.stage, m.version, m.edition, m.live, m.title,
            m.section, m.owner, m.reviewer, m.approver, m.due_at, m.visible_until, m.changed_at,
            m.locked_by, m.locked_at, m.trashed_at,
            case
              when a.id is null or a.state = 'DRAFT' then 'NOTHING'
              when a.state = 'WITHDRAWN' then 'WITHDRAWN'
              when a.published_at > :now then 'TO_COME'
              when a.visible_until <= :now then 'EXPIRED'
              else 'VISIBLE'
            end as outside
            """;

    static Manuscript read(ResultSet row, int number) throws SQLException {
        return new Manuscript(
                row.getLong("id"),
                new SiteId(row.getLong("site")),
                Incoming.Kind.valueOf(row.getString("kind")),
                row.getObject("article", Long.class),
                Stage.valueOf(row.getString("stage")),
                row.getInt("version"),
                row.getObject("edition", Integer.class),
                row.getObject("live", Integer.class),
                row.getString("title"),
                row.getObject("section", Long.class),
                row.getObject("owner", Long.class),
                row.getObject("reviewer", Long.class),
                row.getObject("approver", Long.class),
                instant(row, "due_at"),
                instant(row, "visible_until"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                lock(row),
                instant(row, "trashed_at"),
                Outside.valueOf(row.getString("outside")));
    }

    /** Whether this officer has the right over this very piece. */
    boolean allows(Officer officer, PublishingRight right, Site at) {
        return section == null
                ? officer.may(right, at.unit().value())
                : officer.may(right, at.unit().value(), section);
    }

    /** Writers see their own, editors and the board all of their sections. */
    boolean isSeenBy(Officer officer, Site at) {
        return allows(officer, PublishingRight.REVIEW, at)
                || allows(officer, PublishingRight.PUBLISH, at)
                || isOf(officer) && allows(officer, PublishingRight.WRITE, at);
    }

    boolean isOf(Officer officer) {
        return owner != null && owner == officer.id();
    }

    boolean isWith(Officer officer) {
        return reviewer != null && reviewer == officer.id();
    }

    /** Whether this officer may change the words at this stage. */
    boolean mayBeEditedBy(Officer officer, Site at) {
        if (trashedAt != null) {
            return false;
        }
        return switch (stage) {
            case DRAFT, RETURNED, DECLINED, LIVE ->
                    allows(officer, PublishingRight.REVIEW, at)
                            || isOf(officer) && allows(officer, PublishingRight.WRITE, at);
            case IN_REVIEW -> isWith(officer) && allows(officer, PublishingRight.REVIEW, at);
            case IN_FINAL_CHECK -> isWith(officer) && allows(officer, PublishingRight.PUBLISH, at);
            case SUBMITTED, APPROVED, SCHEDULED -> false;
        };
    }

    /** Whether somebody else has the text open. */
    boolean isLockedFor(Officer officer, Instant now) {
        return lock != null && lock.person() != officer.id() && lock.holds(now);
    }

    /** Whether readers get, or are to get, something of it. */
    boolean isOut() {
        return outside == Outside.VISIBLE || outside == Outside.TO_COME;
    }

    /** Whether an edition is under way while another one is out. */
    boolean isPending() {
        return stage != Stage.LIVE && outside != Outside.NOTHING && outside != Outside.TO_COME;
    }

    /** Its state in the words of the office. */
    String state() {
        if (trashedAt != null) {
            return "Trong thùng rác";
        }
        return stage == Stage.LIVE || stage == Stage.SCHEDULED && outside == Outside.VISIBLE
                ? outside.label()
                : stage.label();
    }

    String name() {
        return title.isBlank() ? "Chưa có tiêu đề" : title;
    }

    String href() {
        return "/bien-tap/" + site.value() + "/bai/" + id;
    }

    String href(String page) {
        return href() + "/" + page;
    }

    private static @Nullable Lock lock(ResultSet row) throws SQLException {
        Instant at = instant(row, "locked_at");
        return at == null ? null : new Lock(row.getLong("locked_by"), at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
