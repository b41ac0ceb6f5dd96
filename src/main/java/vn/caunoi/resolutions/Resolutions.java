package vn.caunoi.resolutions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.files.FileId;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.units.UnitId;

/** The resolutions of cells (các nghị quyết), to be read; drafts are among them. */
@Component
public class Resolutions {

    private final JdbcClient jdbc;
    private final Meetings meetings;

    Resolutions(JdbcClient jdbc, Meetings meetings) {
        this.jdbc = jdbc;
        this.meetings = meetings;
    }

    /** That of a meeting; of another cell's meeting there is none here. */
    public Optional<Resolution> of(UnitId cell, MeetingId meeting) {
        return jdbc.sql(
                        """
                        select * from resolutions.resolution
                        where cell = :cell and meeting = :meeting
                        """)
                .param("cell", cell.value())
                .param("meeting", meeting.value())
                .query(this::read)
                .optional();
    }

    /** All of a cell, the latest first. */
    public List<Resolution> of(UnitId cell) {
        return jdbc.sql(
                        """
                        select * from resolutions.resolution where cell = :cell
                        order by adopted_on desc nulls first, meeting desc
                        """)
                .param("cell", cell.value())
                .query(this::read)
                .list();
    }

    /** Under which number each meeting's was adopted. */
    Map<MeetingId, String> numbers(UnitId cell) {
        Map<MeetingId, String> numbers = new HashMap<>();
        jdbc.sql(
                        """
                        select meeting, number from resolutions.resolution
                        where cell = :cell and adopted_on is not null
                        """)
                .param("cell", cell.value())
                .query(
                        row -> {
                            numbers.put(
                                    new MeetingId(row.getLong("meeting")), row.getString("number"));
                        });
        return numbers;
    }

    /** The document in which it was frozen; empty for a draft. */
    Optional<FileId> file(Meeting meeting, boolean isPdf) {
        return jdbc.sql(
                        """
                        select pdf, docx from resolutions.resolution
                        where meeting = :meeting and adopted_on is not null
                        """)
                .param("meeting", meeting.id().value())
                .query((row, _) -> new FileId(row.getString(isPdf ? "pdf" : "docx")))
                .optional();
    }

    private Resolution read(ResultSet row, int number) throws SQLException {
        var cell = new UnitId(row.getLong("cell"));
        var meeting = new MeetingId(row.getLong("meeting"));
        return new Resolution(
                meeting,
                cell,
                row.getString("number"),
                meetings.at(cell, meeting).map(Resolutions::subject).orElseThrow(),
                row.getObject("adopted_on", LocalDate.class),
                paragraphs(meeting));
    }

    /** "phiên họp thường kỳ tháng 11/2026". */
    static String subject(Meeting meeting) {
        String what = "phiên họp %s".formatted(meeting.kind().label().replaceFirst("^họp ", ""));
        String month =
                "tháng %d/%d".formatted(meeting.day().getMonthValue(), meeting.day().getYear());
        return meeting.subject().isEmpty()
                ? "%s %s".formatted(what, month)
                : "%s %s: %s".formatted(what, month, meeting.subject());
    }

    private List<Paragraph> paragraphs(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select part, position, text, for_public from resolutions.paragraph
                        where meeting = :meeting order by part, position
                        """)
                .param("meeting", meeting.value())
                .query(
                        (row, _) ->
                                new Paragraph(
                                        row.getInt("part"),
                                        row.getInt("position"),
                                        row.getString("text"),
                                        row.getBoolean("for_public")))
                .list();
    }
}
