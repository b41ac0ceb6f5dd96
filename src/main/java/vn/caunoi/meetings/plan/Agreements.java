package vn.caunoi.meetings.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/**
 * Where a cell has no committee, secretary and deputy settle what a meeting is about; here stands
 * that they have (thống nhất nội dung).
 */
@Component
class Agreements {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    Agreements(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    Optional<Instant> at(MeetingId meeting) {
        return jdbc.sql("select agreed_at from meetings.agreement where meeting = :meeting")
                .param("meeting", meeting.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** The meetings of a cell about which they have agreed. */
    Set<MeetingId> of(UnitId cell) {
        return jdbc
                .sql(
                        """
                        select a.meeting from meetings.agreement a
                        join meetings.meeting m on m.id = a.meeting where m.cell = :cell
                        """)
                .param("cell", cell.value())
                .query((row, _) -> new MeetingId(row.getLong("meeting")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    @Transactional
    void record(Meeting meeting, Officer officer) {
        int added =
                jdbc.sql(
                                """
                                insert into meetings.agreement (meeting, agreed_at)
                                values (:meeting, :now) on conflict do nothing
                                """)
                        .param("meeting", meeting.id().value())
                        .param("now", OffsetDateTime.now(clock))
                        .update();
        if (added == 1) {
            journal.record(
                    Act.by(
                            officer,
                            PlanActs.AGREED,
                            meeting.cell(),
                            "",
                            "cuộc họp " + meeting.id().value()));
        }
    }
}
