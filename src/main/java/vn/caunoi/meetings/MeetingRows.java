package vn.caunoi.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.units.UnitId;

/** The table of meetings (sổ cuộc họp). */
@Component
class MeetingRows {

    static final String CHANNEL = "meeting_changed";

    private static final String SELECT =
            "select " + StoredMeeting.COLUMNS + " from meetings.meeting";

    private final JdbcClient jdbc;

    MeetingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Meeting> find(MeetingId id) {
        return one(id, "");
    }

    /** Nobody else changes it until the transaction ends. */
    Meeting locked(MeetingId id) {
        return one(id, "for update").orElseThrow();
    }

    private Optional<Meeting> one(MeetingId id, String how) {
        return jdbc.sql(SELECT + " where id = :id " + how)
                .param("id", id.value())
                .query(StoredMeeting::read)
                .optional();
    }

    List<Meeting> of(UnitId cell) {
        return jdbc.sql(SELECT + " where cell = :cell order by starts_at desc, id desc")
                .param("cell", cell.value())
                .query(StoredMeeting::read)
                .list();
    }

    Meeting add(
            UnitId cell,
            MeetingKind kind,
            String subject,
            Instant startsAt,
            int minutes,
            String place) {
        return jdbc.sql(
                        """
                        insert into meetings.meeting
                          (cell, kind, subject, starts_at, minutes, place)
                        values (:cell, :kind, :subject, :startsAt, :minutes, :place)
                        returning
                        """
                                + StoredMeeting.COLUMNS)
                .param("cell", cell.value())
                .param("kind", kind.code())
                .param("subject", subject)
                .param("startsAt", StoredMeeting.time(startsAt))
                .param("minutes", minutes)
                .param("place", place)
                .query(StoredMeeting::read)
                .single();
    }

    void change(
            MeetingId id,
            MeetingKind kind,
            String subject,
            Instant startsAt,
            int minutes,
            String place) {
        jdbc.sql(
                        """
                        update meetings.meeting set kind = :kind, subject = :subject,
                          starts_at = :startsAt, minutes = :minutes, place = :place,
                          sequence = sequence + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("kind", kind.code())
                .param("subject", subject)
                .param("startsAt", StoredMeeting.time(startsAt))
                .param("minutes", minutes)
                .param("place", place)
                .update();
    }

    void people(MeetingId id, String chair, String recorder) {
        jdbc.sql(
                        """
                        update meetings.meeting set chair = :chair, recorder = :recorder
                        where id = :id
                        """)
                .param("id", id.value())
                .param("chair", chair)
                .param("recorder", recorder)
                .update();
    }

    /** When the papers, then the results, were posted in the members' handbook. */
    void posted(MeetingId id, @Nullable Instant papers, @Nullable Instant results) {
        jdbc.sql(
                        """
                        update meetings.meeting set
                          posted_at = coalesce(cast(:papers as timestamptz), posted_at),
                          results_posted_at =
                            coalesce(cast(:results as timestamptz), results_posted_at)
                        where id = :id
                        """)
                .param("id", id.value())
                .param("papers", papers == null ? null : StoredMeeting.time(papers))
                .param("results", results == null ? null : StoredMeeting.time(results))
                .update();
    }

    void state(MeetingId id, MeetingState state) {
        jdbc.sql("update meetings.meeting set state = :state where id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .update();
    }

    /** What its course says of the meeting as a whole. */
    void follow(Course course) {
        jdbc.sql(
                        """
                        update meetings.meeting set state = :state,
                          opened_at = cast(:opened as timestamptz),
                          closed_at = cast(:closed as timestamptz),
                          result = cast(:result as jsonb)
                        where id = :id
                        """)
                .param("id", course.meeting().id().value())
                .param("state", state(course).name())
                .param("opened", course.openedAt().map(StoredMeeting::time).orElse(null))
                .param("closed", course.closedAt().map(StoredMeeting::time).orElse(null))
                .param(
                        "result",
                        course.closedAt()
                                .map(
                                        _ ->
                                                JsonMapper.shared()
                                                        .writeValueAsString(Closing.of(course)))
                                .orElse(null))
                .update();
    }

    private static MeetingState state(Course course) {
        if (course.closedAt().isPresent()) {
            return MeetingState.CLOSED;
        }
        return course.openedAt().isPresent() ? MeetingState.OPEN : course.meeting().state();
    }

    /** Every node hears, with the commit, that more is known of the meeting. */
    long touch(MeetingId id) {
        long version =
                jdbc.sql(
                                """
                                update meetings.meeting set version = version + 1
                                where id = :id returning version
                                """)
                        .param("id", id.value())
                        .query((row, _) -> row.getLong("version"))
                        .single();
        jdbc.sql("select pg_notify(:channel, :id)")
                .param("channel", CHANNEL)
                .param("id", Long.toString(id.value()))
                .query()
                .singleRow();
        return version;
    }
}
