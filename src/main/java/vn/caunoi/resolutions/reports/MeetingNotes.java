package vn.caunoi.resolutions.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.Cells;
import vn.caunoi.cells.Member;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/** What the follower noted about the meetings of a cell (nhận xét), one note for each. */
@Component
class MeetingNotes {

    static final int LONGEST = 300;

    private final JdbcClient jdbc;
    private final Cells cells;
    private final Journal journal;

    MeetingNotes(JdbcClient jdbc, Cells cells, Journal journal) {
        this.jdbc = jdbc;
        this.cells = cells;
        this.journal = journal;
    }

    Map<MeetingId, String> of(UnitId cell) {
        var notes = new HashMap<MeetingId, String>();
        jdbc.sql("select meeting, text from resolutions.meeting_note where cell = :cell")
                .param("cell", cell.value())
                .query(
                        row -> {
                            notes.put(new MeetingId(row.getLong("meeting")), row.getString("text"));
                        });
        return notes;
    }

    /** What is wrong with a note: it may be about the meeting, not about a member. */
    Optional<String> mistake(Meeting meeting, String text) {
        if (text.isEmpty()) {
            return Optional.of("Hãy ghi nhận xét về cuộc họp.");
        }
        if (text.length() > LONGEST) {
            return Optional.of("Hãy viết ngắn hơn %d ký tự.".formatted(LONGEST));
        }
        List<Member> members = cells.on(meeting.cell(), meeting.day());
        return members.stream().map(Member::name).anyMatch(text::contains)
                ? Optional.of("Hãy bỏ tên người: nhận xét về cuộc họp, không về cá nhân.")
                : Optional.empty();
    }

    @Transactional
    public void write(Meeting meeting, String text, Officer by) {
        jdbc.sql(
                        """
                        insert into resolutions.meeting_note (meeting, cell, text)
                        values (:meeting, :cell, :text)
                        on conflict (meeting) do update set text = excluded.text
                        """)
                .param("meeting", meeting.id().value())
                .param("cell", meeting.cell().value())
                .param("text", text)
                .update();
        String which = "cuộc họp " + meeting.id().value();
        journal.record(Act.by(by, ReportActs.NOTED, meeting.cell(), "", which));
    }
}
