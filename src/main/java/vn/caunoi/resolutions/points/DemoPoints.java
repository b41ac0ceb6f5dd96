package vn.caunoi.resolutions.points;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.Cells;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.program.DemoPart;

/**
 * The points of an invented cell: a year decided but for its last two meetings, of which one waits
 * for the level above and the last for the vote of the cell; and a practice that began in its
 * middle.
 */
@Component
class DemoPoints implements DemoPart {

    private static final String CELL = "Chi bộ thôn Phú Mễ";
    private static final String FORM = "phuong";
    private static final String REASON = "Thống nhất với chi bộ; số liệu kèm theo đầy đủ.";

    private final Cells cells;
    private final Meetings meetings;
    private final Sheets sheets;
    private final Scores scores;
    private final Forms forms;
    private final Practices practices;

    DemoPoints(
            Cells cells,
            Meetings meetings,
            Sheets sheets,
            Scores scores,
            Forms forms,
            Practices practices) {
        this.cells = cells;
        this.meetings = meetings;
        this.sheets = sheets;
        this.scores = scores;
        this.forms = forms;
        this.practices = practices;
    }

    @Override
    public int floor() {
        return 10;
    }

    @Override
    public String what() {
        return "điểm sinh hoạt chi bộ";
    }

    @Override
    @Transactional
    public void load(Progress progress) {
        load(
                cells.all().stream()
                        .filter(one -> one.name().equals(CELL))
                        .findFirst()
                        .orElseThrow(),
                progress);
    }

    void load(Cell cell, Progress progress) {
        Form form =
                forms.all().stream()
                        .filter(one -> one.code().equals(FORM))
                        .findFirst()
                        .orElseThrow();
        forms.choose(cell.unit(), form);
        List<Meeting> held =
                meetings.of(cell.unit()).stream()
                        .filter(meeting -> meeting.kind().isRegular() && meeting.isClosed())
                        .sorted(Comparator.comparing(Meeting::startsAt))
                        .toList();
        for (int each = 0; each < held.size(); each++) {
            score(cell, held.get(each), each, held.size() - each);
            progress.at(each + 1L, held.size());
        }
        practices.add(
                cell.unit(),
                "Năm phút mỗi người viết ý kiến trước khi bàn",
                held.get(held.size() / 2).day());
    }

    private void score(Cell cell, Meeting meeting, int month, int fromTheEnd) {
        int steps = Math.min(Stage.values().length, fromTheEnd + 1);
        for (Stage stage : List.of(Stage.values()).subList(0, steps)) {
            sheets.of(cell, meeting)
                    .ifPresent(sheet -> scores.record(sheet, column(sheet, stage, month)));
        }
    }

    /** Steps differ by a point here and there, more from month to month. */
    private static Column column(Sheet sheet, Stage stage, int month) {
        Map<String, Integer> points = new HashMap<>();
        int place = 0;
        for (Criterion criterion : sheet.criteria()) {
            int judged = Math.max(0, criterion.points() - less(criterion, stage, month + place));
            points.put(criterion.code(), criterion.counted(sheet.facts()).orElse(judged));
            place++;
        }
        int total = points.values().stream().mapToInt(Integer::intValue).sum();
        return new Column(
                stage,
                points,
                sheet.scale().of(total),
                at(sheet, stage),
                vote(sheet, stage),
                stage == Stage.ABOVE ? REASON : "");
    }

    private static int less(Criterion criterion, Stage stage, int turn) {
        int usual = criterion.points() >= 15 ? 1 + turn % 3 : turn % 2;
        return stage == Stage.FOLLOWER && turn % 4 == 0 ? usual + 1 : usual;
    }

    private static Instant at(Sheet sheet, Stage stage) {
        Instant closed = sheet.meeting().closedAt();
        Instant from = closed == null ? sheet.meeting().endsAt() : closed;
        return from.plus(Duration.ofHours(stage == Stage.ABOVE ? 72 : stage.ordinal()));
    }

    private static @Nullable UUID vote(Sheet sheet, Stage stage) {
        return stage == Stage.CELL ? sheet.votes().getLast().id() : null;
    }
}
