package vn.caunoi.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goes through the acts in their order and says how each item went (diễn biến các nội dung). */
final class Proceedings {

    private static final class Progress {
        private @Nullable Instant begunAt;
        private @Nullable Instant endedAt;
        private @Nullable Instant runningSince;
        private Duration used = Duration.ZERO;
        private boolean withoutTask;
    }

    private final Map<Long, Progress> progress = new HashMap<>();
    private final Map<UUID, Deed.Noted> notes = new LinkedHashMap<>();
    private final Map<UUID, Deed.Raised> questions = new LinkedHashMap<>();
    private final Map<UUID, String> answers = new HashMap<>();
    private final Map<UUID, Deed.Tasked> tasks = new LinkedHashMap<>();
    private @Nullable Progress running;

    Proceedings(List<Act> acts) {
        acts.forEach(this::add);
    }

    /** Whatever is sent again under the same name is mended and keeps its place. */
    private void add(Act act) {
        switch (act.deed()) {
            case Deed.ItemBegun(long item) -> begin(progress(item), act.at());
            case Deed.ItemEnded(long item, boolean withoutTask) ->
                    end(progress(item), act.at(), withoutTask);
            case Deed.Closed _ -> pause(act.at());
            case Deed.Noted note -> notes.put(note.note(), note);
            case Deed.Raised question -> questions.put(question.question(), question);
            case Deed.Answered(UUID question, String answer) -> answers.put(question, answer);
            case Deed.Tasked task -> tasks.put(task.task(), task);
            default -> {}
        }
    }

    List<ItemCourse> of(List<Item> items) {
        return items.stream().map(this::of).toList();
    }

    private ItemCourse of(Item item) {
        Progress way = progress(item.id());
        return new ItemCourse(
                item,
                way.begunAt,
                way.endedAt,
                way.used,
                way.runningSince,
                way.withoutTask,
                notes(item),
                questions(item),
                tasks(item));
    }

    private Progress progress(long item) {
        return progress.computeIfAbsent(item, _ -> new Progress());
    }

    private void begin(Progress way, Instant at) {
        if (running == way) {
            return;
        }
        pause(at);
        way.begunAt = way.begunAt == null ? at : way.begunAt;
        way.endedAt = null;
        way.runningSince = at;
        running = way;
    }

    private void end(Progress way, Instant at, boolean withoutTask) {
        if (running == way) {
            pause(at);
        }
        way.endedAt = at;
        way.withoutTask = withoutTask;
    }

    private void pause(Instant at) {
        if (running != null && running.runningSince != null) {
            running.used = running.used.plus(Duration.between(running.runningSince, at));
            running.runningSince = null;
        }
        running = null;
    }

    private List<ItemCourse.Note> notes(Item item) {
        return notes.values().stream()
                .filter(note -> note.item() == item.id() && !note.text().isEmpty())
                .map(note -> new ItemCourse.Note(note.note(), note.text()))
                .toList();
    }

    private List<ItemCourse.Question> questions(Item item) {
        return questions.values().stream()
                .filter(raised -> raised.item() == item.id() && !raised.text().isEmpty())
                .map(
                        raised ->
                                new ItemCourse.Question(
                                        raised.question(),
                                        raised.text(),
                                        answers.getOrDefault(raised.question(), "")))
                .toList();
    }

    private List<ItemCourse.Task> tasks(Item item) {
        return tasks.values().stream()
                .filter(task -> task.item() == item.id() && !task.what().isEmpty())
                .map(
                        task ->
                                new ItemCourse.Task(
                                        task.task(),
                                        task.what(),
                                        task.owner(),
                                        task.due(),
                                        task.reportAt()))
                .toList();
    }
}
