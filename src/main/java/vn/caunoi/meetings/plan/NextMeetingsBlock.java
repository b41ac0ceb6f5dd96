package vn.caunoi.meetings.plan;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.Cells;
import vn.caunoi.cells.PartyRooms;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.web.DeskBlock;
import vn.caunoi.web.Officer;
import vn.caunoi.web.components.Task;
import vn.caunoi.web.components.Tone;

/** The next meetings of the cells to which an officer belongs, on their desk. */
@Component
class NextMeetingsBlock implements DeskBlock {

    private static final int SHOWN = 3;

    private final Cells cells;
    private final PartyRooms rooms;
    private final Meetings meetings;
    private final Clock clock;
    private final TemplateEngine templates;

    NextMeetingsBlock(
            Cells cells,
            PartyRooms rooms,
            Meetings meetings,
            Clock clock,
            TemplateEngine templates) {
        this.cells = cells;
        this.rooms = rooms;
        this.meetings = meetings;
        this.clock = clock;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public @Nullable Content on(Officer officer) {
        if (!officer.may(CellRight.TAKE_PART) || !rooms.areOpen()) {
            return null;
        }
        List<Task> tasks =
                cells.all().stream()
                        .filter(cell -> officer.may(CellRight.TAKE_PART, cell.unit().value()))
                        .flatMap(this::next)
                        .toList();
        return tasks.isEmpty()
                ? null
                : output ->
                        templates.render(
                                "web/components/taskBlock.jte",
                                Map.of("title", "Sinh hoạt chi bộ sắp tới", "tasks", tasks),
                                output);
    }

    private Stream<Task> next(Cell cell) {
        return meetings.of(cell.unit()).stream()
                .filter(
                        meeting ->
                                meeting.state() == MeetingState.OPEN
                                        || meeting.state() == MeetingState.CONVENED
                                        || meeting.state() == MeetingState.PLANNED)
                .filter(meeting -> meeting.endsAt().isAfter(clock.instant()))
                .sorted(Comparator.comparing(Meeting::startsAt))
                .limit(SHOWN)
                .map(
                        meeting ->
                                new Task(
                                        MeetingWords.name(meeting.kind())
                                                + ", "
                                                + MeetingWords.when(meeting.startsAt()),
                                        MeetingAddress.of(meeting),
                                        meeting.state().label(),
                                        meeting.state() == MeetingState.OPEN
                                                ? Tone.WARN
                                                : Tone.INFO));
    }
}
