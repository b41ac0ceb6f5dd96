package vn.caunoi.resolutions.reports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Task;
import vn.caunoi.web.components.Tone;

/** What waits for the follower of a cell (việc chờ người theo dõi). */
@Component
class Waiting {

    private final JdbcClient jdbc;

    Waiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Meetings without minutes, then grades to confirm. */
    List<Task> in(UnitId cell, List<Meeting> meetings) {
        Set<MeetingId> voted = voted(cell);
        return Stream.concat(
                        meetings.stream()
                                .filter(meeting -> meeting.state() == MeetingState.CLOSED)
                                .map(Waiting::withoutMinutes),
                        meetings.stream()
                                .filter(meeting -> voted.contains(meeting.id()))
                                .map(Waiting::toConfirm))
                .toList();
    }

    /** The cell has voted on its points and nobody above has decided yet. */
    private Set<MeetingId> voted(UnitId cell) {
        return jdbc
                .sql(
                        """
                        select meeting from resolutions.score_sheet sheet
                        where cell = :cell
                          and exists (select from resolutions.score
                            where meeting = sheet.meeting and stage = 'CELL')
                          and not exists (select from resolutions.score
                            where meeting = sheet.meeting and stage = 'ABOVE')
                        """)
                .param("cell", cell.value())
                .query((row, _) -> new MeetingId(row.getLong("meeting")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static Task withoutMinutes(Meeting meeting) {
        return new Task(name(meeting), MeetingAddress.of(meeting), "chưa có biên bản", Tone.WARN);
    }

    private static Task toConfirm(Meeting meeting) {
        return new Task(
                "Xếp loại: " + name(meeting),
                "/nghi-quyet/%d/cham-diem/%d"
                        .formatted(meeting.cell().value(), meeting.id().value()),
                "chờ xác nhận",
                Tone.INFO);
    }

    /** "Kỳ thường kỳ ngày 03/11/2026". */
    static String name(Meeting meeting) {
        return "Kỳ %s ngày %s".formatted(meeting.kind().label(), Formats.day(meeting.day()));
    }
}
