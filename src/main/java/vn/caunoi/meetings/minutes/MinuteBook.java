package vn.caunoi.meetings.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.files.FileId;
import vn.caunoi.files.StoredFile;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/** What is kept of the minutes of meetings (sổ biên bản). */
@Component
class MinuteBook {

    /** A document that was added after adoption. */
    record Addendum(int number, Instant at, FileId pdf, FileId docx) {}

    /** A picture of the sheet that was signed by hand. */
    record Scan(FileId file, String name, Instant at) {}

    /** A signature holds for what was known of the meeting when it was given. */
    private static final String KNOWN =
            """
            select m.*, m.frozen_at is not null or m.signed_version = g.version as holds
            from meetings.minutes m join meetings.meeting g on g.id = m.meeting
            where m.meeting = :meeting
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MinuteBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Progress of(MeetingId meeting) {
        return about(meeting, KNOWN)
                .query((row, _) -> progress(row))
                .optional()
                .orElse(Progress.NONE);
    }

    /** Nothing more becomes known and nobody else signs until the transaction ends. */
    Progress locked(MeetingId meeting) {
        about(meeting, "select version from meetings.meeting where id = :meeting for update")
                .query(Long.class)
                .single();
        begin(meeting);
        return about(meeting, KNOWN).query((row, _) -> progress(row)).single();
    }

    private void begin(MeetingId meeting) {
        about(
                        meeting,
                        """
                        insert into meetings.minutes (meeting) values (:meeting)
                        on conflict do nothing
                        """)
                .update();
    }

    /** Remembers who was absent until the minutes are frozen. */
    void remember(MeetingId meeting, Words words) {
        begin(meeting);
        about(
                        meeting,
                        """
                        update meetings.minutes set words = cast(:words as jsonb)
                        where meeting = :meeting
                        """)
                .param("words", JsonMapper.shared().writeValueAsString(words))
                .update();
    }

    void sign(MeetingId meeting, Role role, Signed signed, Officer officer) {
        String who = role == Role.RECORDER ? "recorder" : "chair";
        about(
                        meeting,
                        """
                        update meetings.minutes
                        set %1$s_signed_at = :at, %1$s_signed_by = :by, %1$s_on_paper = :onPaper,
                          signed_version = (select version from meetings.meeting where id = :meeting)
                        where meeting = :meeting
                        """
                                .formatted(who))
                .param("at", time(signed.at()))
                .param("by", officer.id())
                .param("onPaper", signed.onPaper())
                .update();
    }

    /** From here on what was said and who was absent stand in the document alone. */
    void freeze(MeetingId meeting, int number, Instant at, FileId pdf, FileId docx) {
        about(
                        meeting,
                        """
                        update meetings.minutes
                        set number = :number, pdf = :pdf, docx = :docx, frozen_at = :at, words = null
                        where meeting = :meeting
                        """)
                .param("number", number)
                .param("pdf", pdf.value())
                .param("docx", docx.value())
                .param("at", time(at))
                .update();
        about(meeting, "select meetings.forget_words(:meeting)").query((_, _) -> true).list();
    }

    /** All frozen minutes of a cell. */
    Map<MeetingId, Progress.Frozen> frozen(UnitId cell) {
        Map<MeetingId, Progress.Frozen> frozen = new HashMap<>();
        jdbc.sql(
                        """
                        select m.* from meetings.minutes m
                        join meetings.meeting g on g.id = m.meeting
                        where g.cell = :cell and m.frozen_at is not null
                        """)
                .param("cell", cell.value())
                .query(
                        row -> {
                            frozen.put(new MeetingId(row.getLong("meeting")), frozen(row));
                        });
        return frozen;
    }

    List<Scan> scans(MeetingId meeting) {
        return about(
                        meeting,
                        """
                        select file, name, at from meetings.signed_scan where meeting = :meeting
                        order by at
                        """)
                .query(
                        (row, _) ->
                                new Scan(
                                        new FileId(row.getString("file")),
                                        row.getString("name"),
                                        at(row, "at")))
                .list();
    }

    void attach(MeetingId meeting, StoredFile scan, Officer officer) {
        begin(meeting);
        about(
                        meeting,
                        """
                        insert into meetings.signed_scan (meeting, file, name, at, person)
                        values (:meeting, :file, :name, :now, :person) on conflict do nothing
                        """)
                .param("file", scan.id().value())
                .param("name", scan.name())
                .param("now", time(clock.instant()))
                .param("person", officer.id())
                .update();
    }

    List<Addendum> addenda(MeetingId meeting) {
        return about(
                        meeting,
                        """
                        select number, at, pdf, docx from meetings.addendum where meeting = :meeting
                        order by number
                        """)
                .query(
                        (row, _) ->
                                new Addendum(
                                        row.getInt("number"),
                                        at(row, "at"),
                                        new FileId(row.getString("pdf")),
                                        new FileId(row.getString("docx"))))
                .list();
    }

    void add(MeetingId meeting, int number, FileId pdf, FileId docx, Officer officer) {
        about(
                        meeting,
                        """
                        insert into meetings.addendum (meeting, number, at, person, pdf, docx)
                        values (:meeting, :number, :now, :person, :pdf, :docx)
                        """)
                .param("number", number)
                .param("now", time(clock.instant()))
                .param("person", officer.id())
                .param("pdf", pdf.value())
                .param("docx", docx.value())
                .update();
    }

    private StatementSpec about(MeetingId meeting, String sql) {
        return jdbc.sql(sql).param("meeting", meeting.value());
    }

    private static Progress progress(ResultSet row) throws SQLException {
        String words = row.getString("words");
        return new Progress(
                words == null ? null : JsonMapper.shared().readValue(words, Words.class),
                signed(row, "recorder"),
                signed(row, "chair"),
                row.getObject("frozen_at") == null ? null : frozen(row));
    }

    private static @Nullable Signed signed(ResultSet row, String who) throws SQLException {
        return row.getObject(who + "_signed_at") == null || !row.getBoolean("holds")
                ? null
                : new Signed(at(row, who + "_signed_at"), row.getBoolean(who + "_on_paper"));
    }

    private static Progress.Frozen frozen(ResultSet row) throws SQLException {
        return new Progress.Frozen(
                at(row, "frozen_at"),
                row.getInt("number"),
                new FileId(row.getString("pdf")),
                new FileId(row.getString("docx")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
    }

    private static OffsetDateTime time(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
