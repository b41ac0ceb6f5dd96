package vn.caunoi.publishing.writing;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Officer;

/** The rules of all editorial boards; the newest of each holds. */
@Component
class BoardRules {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    BoardRules(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    BoardRule of(SiteId site) {
        return jdbc.sql(
                        """
                        select two_persons, review_months from publishing.board_rule
                        where site = :site order by id desc limit 1
                        """)
                .param("site", site.value())
                .query(BoardRule.class)
                .optional()
                .orElse(BoardRule.USUAL);
    }

    @Transactional
    void set(Site site, BoardRule rule, Officer officer) {
        BoardRule before = of(site.id());
        if (before.equals(rule)) {
            return;
        }
        jdbc.sql(
                        """
                        insert into publishing.board_rule
                          (site, since, person, two_persons, review_months)
                        values (:site, :now, :person, :twoPersons, :reviewMonths)
                        """)
                .param("site", site.id().value())
                .param("now", OffsetDateTime.now(clock))
                .param("person", officer.id())
                .param("twoPersons", rule.twoPersons())
                .param("reviewMonths", rule.reviewMonths())
                .update();
        journal.record(
                Act.by(officer, "ban-biên-tập.quy-chế", site.unit(), before.words(), rule.words()));
    }
}
