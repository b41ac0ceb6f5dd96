package vn.caunoi.meetings.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caunoi.meetings.Deed;
import vn.caunoi.meetings.Item;
import vn.caunoi.meetings.ItemKind;
import vn.caunoi.web.components.Field;

/**
 * What paper says of an item of the agenda (một nội dung chép từ giấy).
 *
 * @param vote on items that ask for a decision
 */
record ItemLine(
        Item item,
        Field discussed,
        Field notes,
        List<TaskLine> tasks,
        Field withoutTask,
        Optional<VoteLine> vote) {

    static final int LONGEST = 10_000;

    private static final int TASKS = 3;

    static ItemLine of(Item item, Typed typed) {
        long id = item.id();
        var discussed = Field.of("da-ban-" + id, "Đã bàn nội dung này");
        return new ItemLine(
                item,
                typed.into(discussed, RollCallLine.TICKED),
                typed.into("ghi-" + id, "Ý kiến, kết luận của nội dung này"),
                IntStream.rangeClosed(1, TASKS)
                        .mapToObj(number -> TaskLine.of(id, number, typed))
                        .toList(),
                typed.into("khong-giao-" + id, "Không giao việc"),
                item.kind() == ItemKind.DECISION
                        ? Optional.of(VoteLine.of(item, typed))
                        : Optional.empty());
    }

    boolean isDiscussed() {
        return discussed.value().equals(RollCallLine.TICKED);
    }

    boolean isWithoutTask() {
        return withoutTask.value().equals(RollCallLine.TICKED);
    }

    /** More than the first slip is filled in. */
    boolean hasMoreTasks() {
        return tasks.stream().skip(1).anyMatch(task -> !task.isEmpty());
    }

    ItemLine checked() {
        if (!isDiscussed()) {
            return this;
        }
        boolean hasTask = tasks.stream().anyMatch(task -> !task.isEmpty());
        String mistake =
                hasTask == isWithoutTask()
                        ? "Nội dung %d: ghi việc được giao, hoặc đánh dấu không giao việc."
                                .formatted(item.position())
                        : null;
        return new ItemLine(
                item,
                discussed,
                notes.mistaken(
                        notes.value().length() > LONGEST ? "Ghi nhiều nhất 10.000 ký tự." : null),
                tasks.stream().map(TaskLine::checked).toList(),
                withoutTask.mistaken(mistake),
                vote.map(VoteLine::checked));
    }

    List<Deed> deeds() {
        if (!isDiscussed()) {
            return List.of();
        }
        List<Deed> deeds = new ArrayList<>();
        deeds.add(new Deed.ItemBegun(item.id()));
        if (!notes.value().isEmpty()) {
            deeds.add(new Deed.Noted(UUID.randomUUID(), item.id(), notes.value()));
        }
        vote.filter(line -> !line.isEmpty()).ifPresent(line -> deeds.addAll(line.deeds(item.id())));
        tasks.stream()
                .filter(task -> !task.isEmpty())
                .forEach(task -> deeds.add(task.deed(item.id())));
        deeds.add(new Deed.ItemEnded(item.id(), isWithoutTask()));
        return deeds;
    }

    List<Field> fields() {
        return Stream.of(
                        Stream.of(discussed, notes),
                        tasks.stream().flatMap(task -> task.fields().stream()),
                        Stream.of(withoutTask),
                        vote.stream().flatMap(line -> line.fields().stream()))
                .flatMap(fields -> fields)
                .toList();
    }
}
