package vn.caunoi.resolutions.points;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.units.UnitId;

/** What each step said of each meeting (sổ điểm). */
@Component
class Scores {

    /** By what a meeting is scored once somebody has begun to. */
    record Basis(String form, boolean thematic) {}

    /** What a step came to. */
    record Total(MeetingId meeting, Stage stage, int points, Grade grade) {}

    /** A meeting whose points the cell has voted on. */
    record Voted(UnitId cell, MeetingId meeting) {}

    private final JdbcClient jdbc;
    private final Journal journal;

    Scores(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    Optional<Basis> basis(Meeting meeting) {
        return jdbc.sql(
                        """
                        select form, thematic from resolutions.score_sheet
                        where cell = :cell and meeting = :meeting
                        """)
                .param("cell", meeting.cell().value())
                .param("meeting", meeting.id().value())
                .query((row, _) -> new Basis(row.getString("form"), row.getBoolean("thematic")))
                .optional();
    }

    Map<Stage, Column> of(Meeting meeting) {
        Map<Stage, Column> columns = new EnumMap<>(Stage.class);
        Map<Stage, Map<String, Integer>> points = points(meeting);
        jdbc.sql(
                        """
                        select stage, grade, at, vote, reason
                        from resolutions.score join resolutions.score_sheet using (meeting)
                        where cell = :cell and meeting = :meeting
                        """)
                .param("cell", meeting.cell().value())
                .param("meeting", meeting.id().value())
                .query((row, _) -> column(row, points))
                .list()
                .forEach(column -> columns.put(column.stage(), column));
        return columns;
    }

    private Map<Stage, Map<String, Integer>> points(Meeting meeting) {
        Map<Stage, Map<String, Integer>> points = new EnumMap<>(Stage.class);
        jdbc.sql(
                        """
                        select stage, criterion, points
                        from resolutions.score_point join resolutions.score_sheet using (meeting)
                        where cell = :cell and meeting = :meeting
                        """)
                .param("cell", meeting.cell().value())
                .param("meeting", meeting.id().value())
                .query(
                        row -> {
                            points.computeIfAbsent(stage(row), _ -> new HashMap<>())
                                    .put(row.getString("criterion"), row.getInt("points"));
                        });
        return points;
    }

    private static Column column(ResultSet row, Map<Stage, Map<String, Integer>> points)
            throws SQLException {
        return new Column(
                stage(row),
                points.getOrDefault(stage(row), Map.of()),
                Grade.valueOf(row.getString("grade")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("vote", UUID.class),
                row.getString("reason"));
    }

    private static Stage stage(ResultSet row) throws SQLException {
        return Stage.valueOf(row.getString("stage"));
    }

    /** Those on which their cell has voted and nobody above has decided, the oldest first. */
    List<Voted> undecided() {
        return jdbc.sql(
                        """
                        select sheet.cell, sheet.meeting
                        from resolutions.score_sheet sheet
                          join resolutions.score voted
                            on voted.meeting = sheet.meeting and voted.stage = 'CELL'
                        where not exists (select from resolutions.score
                          where meeting = sheet.meeting and stage = 'ABOVE')
                        order by voted.at, sheet.meeting
                        """)
                .query(
                        (row, _) ->
                                new Voted(
                                        new UnitId(row.getLong("cell")),
                                        new MeetingId(row.getLong("meeting"))))
                .list();
    }

    /** The totals of a cell's meetings in these days, first and last included. */
    List<Total> totals(UnitId cell, LocalDate from, LocalDate until) {
        return jdbc.sql(
                        """
                        select s.meeting, s.stage, s.total, s.grade
                        from resolutions.score s
                          join resolutions.score_sheet b using (meeting)
                          join meetings.meeting m on m.id = s.meeting
                        where b.cell = :cell
                          and (m.starts_at at time zone 'Asia/Ho_Chi_Minh')::date
                            between :from and :until
                        """)
                .param("cell", cell.value())
                .param("from", from)
                .param("until", until)
                .query(
                        (row, _) ->
                                new Total(
                                        new MeetingId(row.getLong("meeting")),
                                        stage(row),
                                        row.getInt("total"),
                                        Grade.valueOf(row.getString("grade"))))
                .list();
    }

    /** Takes a step, or takes it again; the other columns stay as they are. */
    @Transactional
    void record(Sheet sheet, Column column) {
        sheet.refusal(column.stage())
                .ifPresent(
                        sentence -> {
                            throw new IllegalStateException(sentence);
                        });
        long meeting = sheet.meeting().id().value();
        fix(sheet, meeting);
        keep(column, meeting);
        column.points().forEach((criterion, points) -> point(meeting, column, criterion, points));
        journal.record(
                new Act(
                        Act.doer(),
                        PointsActs.SCORE,
                        sheet.cell().unit(),
                        sheet.column(column.stage()).map(was -> told(sheet, was)).orElse(""),
                        told(sheet, column)));
    }

    private static String told(Sheet sheet, Column column) {
        return "%s: %d điểm, %s"
                .formatted(
                        PointsActs.step(sheet.meeting().id(), column.stage().code()),
                        column.total(),
                        column.grade().label());
    }

    /** The first step fixes by what the meeting is scored. */
    private void fix(Sheet sheet, long meeting) {
        jdbc.sql(
                        """
                        insert into resolutions.score_sheet (meeting, cell, form, thematic)
                        values (:meeting, :cell, :form, :thematic)
                        on conflict (meeting) do nothing
                        """)
                .param("meeting", meeting)
                .param("cell", sheet.cell().unit().value())
                .param("form", sheet.form().code())
                .param("thematic", sheet.thematic())
                .update();
    }

    private void keep(Column column, long meeting) {
        jdbc.sql(
                        """
                        insert into resolutions.score (meeting, stage, total, grade, at, vote, reason)
                        values (:meeting, :stage, :total, :grade, :at, cast(:vote as uuid), :reason)
                        on conflict (meeting, stage) do update set total = excluded.total,
                          grade = excluded.grade, at = excluded.at, vote = excluded.vote,
                          reason = excluded.reason
                        """)
                .param("meeting", meeting)
                .param("stage", column.stage().name())
                .param("total", column.total())
                .param("grade", column.grade().name())
                .param("at", time(column.at()))
                .param("vote", column.vote())
                .param("reason", column.reason())
                .update();
        jdbc.sql("delete from resolutions.score_point where meeting = :meeting and stage = :stage")
                .param("meeting", meeting)
                .param("stage", column.stage().name())
                .update();
    }

    private void point(long meeting, Column column, String criterion, int points) {
        jdbc.sql(
                        """
                        insert into resolutions.score_point (meeting, stage, criterion, points)
                        values (:meeting, :stage, :criterion, :points)
                        """)
                .param("meeting", meeting)
                .param("stage", column.stage().name())
                .param("criterion", criterion)
                .param("points", points)
                .update();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
