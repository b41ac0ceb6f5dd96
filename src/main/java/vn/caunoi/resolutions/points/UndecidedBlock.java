package vn.caunoi.resolutions.points;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.PartyRooms;
import vn.caunoi.web.DeskBlock;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;
import vn.caunoi.web.components.Task;
import vn.caunoi.web.components.Tone;

/** Says on the desk which points the level above has to decide (điểm chờ quyết định). */
@Component
class UndecidedBlock implements DeskBlock {

    private static final int SHOWN = 10;

    private final PartyRooms rooms;
    private final Scores scores;
    private final Sheets sheets;
    private final Hands hands;
    private final TemplateEngine templates;

    UndecidedBlock(
            PartyRooms rooms, Scores scores, Sheets sheets, Hands hands, TemplateEngine templates) {
        this.rooms = rooms;
        this.scores = scores;
        this.sheets = sheets;
        this.hands = hands;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public @Nullable Content on(Officer officer) {
        if (!rooms.areOpen() || !officer.may(PointsRight.DECIDE)) {
            return null;
        }
        List<Task> tasks =
                scores.undecided().stream()
                        .filter(one -> officer.may(PointsRight.DECIDE, one.cell().value()))
                        .flatMap(one -> task(one, officer))
                        .limit(SHOWN)
                        .toList();
        return tasks.isEmpty()
                ? null
                : output ->
                        templates.render(
                                "web/components/taskBlock.jte",
                                Map.of("title", "Điểm sinh hoạt chờ quyết định", "tasks", tasks),
                                output);
    }

    private Stream<Task> task(Scores.Voted voted, Officer officer) {
        Sheet sheet = sheets.at(voted.cell().value(), voted.meeting().value());
        return hands.refusal(sheet, Stage.ABOVE, officer).isPresent()
                ? Stream.of()
                : Stream.of(
                        new Task(
                                "%s, kỳ ngày %s"
                                        .formatted(
                                                sheet.cell().name(),
                                                Formats.day(sheet.meeting().day())),
                                sheet.address(),
                                "chi bộ đã biểu quyết",
                                Tone.WARN));
    }
}
