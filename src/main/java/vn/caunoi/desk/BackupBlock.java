package vn.caunoi.desk;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.program.Backup;
import vn.caunoi.program.Backups;
import vn.caunoi.web.DeskBlock;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.components.Task;
import vn.caunoi.web.components.Tone;

/** When everything was last backed up, for those who look after the program (lần sao lưu). */
@Component
class BackupBlock implements DeskBlock {

    private static final Link MORE = new Link("Tình trạng chương trình", HealthController.ADDRESS);

    private final Backups backups;
    private final TemplateEngine templates;

    BackupBlock(Backups backups, TemplateEngine templates) {
        this.backups = backups;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 290;
    }

    @Override
    public @Nullable Content on(Officer officer) {
        if (!officer.may(DeskRight.SEE_HEALTH)) {
            return null;
        }
        Task last = task(backups.last());
        return output ->
                templates.render(
                        "web/components/taskBlock.jte",
                        Map.of(
                                "title",
                                "Lần sao lưu gần nhất",
                                "tasks",
                                List.of(last),
                                "more",
                                MORE),
                        output);
    }

    private static Task task(Optional<Backup> last) {
        return last.map(
                        backup ->
                                new Task(
                                        Formats.toTheSecond(backup.startedAt()),
                                        HealthController.ADDRESS,
                                        state(backup.outcome()),
                                        tone(backup.outcome())))
                .orElseGet(
                        () ->
                                new Task(
                                        "Chưa sao lưu lần nào",
                                        HealthController.ADDRESS,
                                        "Cần chú ý",
                                        Tone.WARN));
    }

    private static String state(Backup.Outcome outcome) {
        return switch (outcome) {
            case RUNNING -> "Đang chạy";
            case GOOD -> "Đầy đủ";
            case INCOMPLETE -> "Thiếu tệp";
            case FAILED -> "Không thành";
        };
    }

    private static Tone tone(Backup.Outcome outcome) {
        return switch (outcome) {
            case RUNNING -> Tone.INFO;
            case GOOD -> Tone.GOOD;
            case INCOMPLETE -> Tone.WARN;
            case FAILED -> Tone.BAD;
        };
    }
}
