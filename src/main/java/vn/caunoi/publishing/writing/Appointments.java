package vn.caunoi.publishing.writing;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.publishing.Press;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;

/** What happens when its time comes (đến giờ hẹn). Each piece in a transaction of its own. */
@Component
class Appointments {

    /** So long a piece can be taken back out of the trash. */
    static final Duration KEPT_IN_TRASH = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Manuscripts manuscripts;
    private final Printing printing;
    private final Steps steps;
    private final Press press;
    private final Editions editions;
    private final Journal journal;
    private final Sites sites;
    private final Clock clock;

    Appointments(
            JdbcClient jdbc,
            Manuscripts manuscripts,
            Printing printing,
            Steps steps,
            Press press,
            Editions editions,
            Journal journal,
            Sites sites,
            Clock clock) {
        this.jdbc = jdbc;
        this.manuscripts = manuscripts;
        this.printing = printing;
        this.steps = steps;
        this.press = press;
        this.editions = editions;
        this.journal = journal;
        this.sites = sites;
        this.clock = clock;
    }

    /** A scheduled piece whose time has come. */
    record Due(long site, long id) {}

    List<Due> due() {
        return jdbc.sql(
                        """
                        select site, id from publishing.manuscript
                        where due_at <= :now order by due_at
                        """)
                .param("now", OffsetDateTime.now(clock))
                .query(new SimplePropertyRowMapper<>(Due.class))
                .list();
    }

    /** Lets readers have it, unless another node was faster. */
    @Transactional
    void keep(Due due) {
        Manuscript manuscript = manuscripts.hold(new SiteId(due.site()), due.id()).orElseThrow();
        if (manuscript.dueAt() == null || manuscript.dueAt().isAfter(clock.instant())) {
            return;
        }
        boolean isOutAlready = Objects.equals(manuscript.live(), manuscript.edition());
        if (!isOutAlready) {
            printing.now(manuscript, sites.at(manuscript.site()));
        }
        manuscripts.pass(manuscript, Stage.LIVE, null, manuscript.approver(), null);
        steps.add(manuscript, null, Move.PUBLISH.code(), Stage.LIVE, manuscript.edition(), "");
    }

    /** Lists of people whose time is over and that still say something. */
    List<Due> outlived() {
        return jdbc.sql(
                        """
                        select m.site, m.id from publishing.manuscript m
                        join publishing.article a on a.id = m.article
                        where a.persons and a.visible_until <= :now and a.body <> ''
                        """)
                .param("now", OffsetDateTime.now(clock))
                .query(new SimplePropertyRowMapper<>(Due.class))
                .list();
    }

    /** Forgets what a list of people said, old editions included. */
    @Transactional
    void forget(Due due) {
        Manuscript manuscript = manuscripts.hold(new SiteId(due.site()), due.id()).orElseThrow();
        press.forget(manuscript.site(), Objects.requireNonNull(manuscript.article()));
        editions.forget(manuscript);
        journal.record(
                new Act(
                        "hẹn giờ",
                        "bài.xóa-danh-sách-hết-hạn",
                        sites.at(manuscript.site()).unit(),
                        "bài " + due.id(),
                        ""));
    }

    /** Throws away what has lain in the trash long enough. */
    @Transactional
    void emptyTrash() {
        OffsetDateTime then = OffsetDateTime.now(clock).minus(KEPT_IN_TRASH);
        jdbc.sql(
                        """
                        delete from publishing.article a using publishing.manuscript m
                        where m.article = a.id and m.trashed_at < :then and a.state = 'DRAFT'
                        """)
                .param("then", then)
                .update();
        jdbc.sql(
                        """
                        delete from publishing.manuscript
                        where trashed_at < :then and article is null
                        """)
                .param("then", then)
                .update();
    }
}
