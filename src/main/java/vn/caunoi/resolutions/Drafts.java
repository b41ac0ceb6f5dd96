package vn.caunoi.resolutions;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.CellOffice;
import vn.caunoi.cells.Cells;
import vn.caunoi.meetings.CellStyles;
import vn.caunoi.meetings.Course;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingKind;
import vn.caunoi.meetings.Meetings;

/** Resolutions while they are written (soạn nghị quyết). */
@Component
class Drafts {

    private final JdbcClient jdbc;
    private final Resolutions resolutions;
    private final Tasks tasks;
    private final Meetings meetings;
    private final Cells cells;
    private final CellStyles styles;

    Drafts(
            JdbcClient jdbc,
            Resolutions resolutions,
            Tasks tasks,
            Meetings meetings,
            Cells cells,
            CellStyles styles) {
        this.jdbc = jdbc;
        this.resolutions = resolutions;
        this.tasks = tasks;
        this.meetings = meetings;
        this.cells = cells;
        this.styles = styles;
    }

    /** As it would read now, without a number. */
    Draft of(Cell cell, Meeting meeting) {
        Course course = meetings.course(meeting.id());
        return new Draft(
                cell,
                meeting,
                styles.of(cell.unit(), meeting.day()).of(meeting.kind()),
                "",
                written(meeting, course),
                tasks.reviewedOn(cell.unit(), meeting.day(), before(meeting)),
                tasks.givenAt(meeting.id()),
                meeting.result(),
                VoteLine.in(course),
                office(meeting));
    }

    /** What was written so far; at first the chair's summary, as direction. */
    private List<Paragraph> written(Meeting meeting, Course course) {
        return resolutions
                .of(meeting.cell(), meeting.id())
                .map(Resolution::paragraphs)
                .orElseGet(() -> template(course));
    }

    private static List<Paragraph> template(Course course) {
        List<String> lines = course.conclusion().lines().filter(line -> !line.isBlank()).toList();
        return IntStream.range(0, lines.size())
                .mapToObj(index -> new Paragraph(2, index + 1, lines.get(index).strip(), false))
                .toList();
    }

    /** The day of the meeting before this one; a month earlier when there was none. */
    private LocalDate before(Meeting meeting) {
        return meetings.of(meeting.cell()).stream()
                .filter(one -> one.isClosed() && one.kind() != MeetingKind.COMMITTEE)
                .map(Meeting::day)
                .filter(day -> day.isBefore(meeting.day()))
                .findFirst()
                .orElse(meeting.day().minusMonths(1));
    }

    /** The office in which whoever chaired the meeting signs. */
    private String office(Meeting meeting) {
        String chair = meeting.chair().replaceFirst(",.*", "").strip();
        return cells.on(meeting.cell(), meeting.day()).stream()
                .filter(member -> member.name().equals(chair))
                .flatMap(member -> Stream.ofNullable(member.office()))
                .filter(office -> office == CellOffice.DEPUTY)
                .findFirst()
                .orElse(CellOffice.SECRETARY)
                .label();
    }

    /** Keeps what was written instead of what was written before; never of an adopted one. */
    @Transactional
    void keep(Meeting meeting, List<Paragraph> paragraphs) {
        begin(meeting);
        jdbc.sql("delete from resolutions.paragraph where meeting = :meeting")
                .param("meeting", meeting.id().value())
                .update();
        paragraphs.forEach(paragraph -> add(meeting, paragraph));
    }

    /** Nobody else writes or adopts it until the transaction ends. */
    void begin(Meeting meeting) {
        jdbc.sql(
                        """
                        insert into resolutions.resolution (meeting, cell) values (:meeting, :cell)
                        on conflict do nothing
                        """)
                .param("meeting", meeting.id().value())
                .param("cell", meeting.cell().value())
                .update();
        boolean adopted =
                jdbc.sql(
                                """
                                select adopted_on is not null as adopted
                                from resolutions.resolution where meeting = :meeting for update
                                """)
                        .param("meeting", meeting.id().value())
                        .query((row, _) -> row.getBoolean("adopted"))
                        .single();
        if (adopted) {
            throw ResolutionPages.outrun();
        }
    }

    private void add(Meeting meeting, Paragraph paragraph) {
        jdbc.sql(
                        """
                        insert into resolutions.paragraph (meeting, part, position, text, for_public)
                        values (:meeting, :part, :position, :text, :forPublic)
                        """)
                .param("meeting", meeting.id().value())
                .param("part", paragraph.part())
                .param("position", paragraph.position())
                .param("text", paragraph.text())
                .param("forPublic", paragraph.forPublic())
                .update();
    }
}
