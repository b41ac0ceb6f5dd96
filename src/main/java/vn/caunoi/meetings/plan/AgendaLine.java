package vn.caunoi.meetings.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.files.FileId;
import vn.caunoi.meetings.Item;
import vn.caunoi.meetings.ItemKind;
import vn.caunoi.meetings.NewItem;
import vn.caunoi.web.components.Field;

/**
 * A line of the agenda as it was typed (một nội dung đang soạn).
 *
 * @param id of the item that it changes; empty for a new one
 */
record AgendaLine(
        String id,
        Field question,
        Field kind,
        Field owner,
        Field minutes,
        Field material,
        String source) {

    private static final int LONGEST = 400;
    private static final int MOST_MINUTES = 600;

    static AgendaLine of(int number, Item item) {
        FileId material = item.material();
        return of(
                number,
                Long.toString(item.id()),
                item.question(),
                item.kind().name(),
                item.owner(),
                Integer.toString(item.minutes()),
                material == null ? "" : material.value(),
                item.source());
    }

    static AgendaLine of(int number, NewItem item) {
        return of(
                number,
                "",
                item.question(),
                item.kind().name(),
                item.owner(),
                Integer.toString(item.minutes()),
                "",
                item.source());
    }

    static AgendaLine blank(int number) {
        return of(number, "", "", ItemKind.DISCUSSION.name(), "", "10", "", "");
    }

    /** The line of that number among what was sent. */
    static AgendaLine of(int number, Typed typed) {
        return of(
                number,
                typed.text("ma-" + number),
                typed.text("cau-hoi-" + number),
                typed.text("loai-" + number),
                typed.text("nguoi-" + number),
                typed.text("phut-" + number),
                typed.text("tai-lieu-" + number),
                typed.text("nguon-" + number));
    }

    /** The same on another place. */
    AgendaLine at(int number) {
        return of(
                number,
                id,
                question.value(),
                kind.value(),
                owner.value(),
                minutes.value(),
                material.value(),
                source);
    }

    List<Field> fields() {
        return List.of(question, kind, owner, minutes, material);
    }

    boolean wrong() {
        return fields().stream().anyMatch(Field::wrong);
    }

    /** With what has to be put right beside each field. */
    AgendaLine judged(List<FileId> documents) {
        return new AgendaLine(
                id,
                question.mistaken(questionMistake()),
                kind.mistaken(chosenKind().isEmpty() ? "Hãy chọn tính chất của nội dung." : null),
                owner.mistaken(owner.value().length() > LONGEST ? "Ghi quá dài." : null),
                minutes.mistaken(
                        chosenMinutes() < 1 || chosenMinutes() > MOST_MINUTES
                                ? "Hãy ghi số phút từ 1 đến 600."
                                : null),
                material.mistaken(
                        material.value().isEmpty()
                                        || documents.stream()
                                                .anyMatch(
                                                        file ->
                                                                file.value()
                                                                        .equals(material.value()))
                                ? null
                                : "Tài liệu này không còn; hãy chọn lại."),
                source);
    }

    /** -1 where no number was typed. */
    int chosenMinutes() {
        return minutes.value().matches("[0-9]{1,4}") ? Integer.parseInt(minutes.value()) : -1;
    }

    /** What it asks to be kept; the line must be right. */
    NewItem item(List<Long> known) {
        @Nullable Long item =
                known.stream()
                        .filter(one -> Long.toString(one).equals(id))
                        .findFirst()
                        .orElse(null);
        return new NewItem(
                item,
                question.value(),
                chosenKind().orElseThrow(),
                owner.value(),
                chosenMinutes(),
                material.value().isEmpty() ? null : new FileId(material.value()),
                source);
    }

    private Optional<ItemKind> chosenKind() {
        return Arrays.stream(ItemKind.values())
                .filter(one -> one.name().equals(kind.value()))
                .findFirst();
    }

    private @Nullable String questionMistake() {
        String typed = question.value();
        if (typed.isEmpty()) {
            return "Hãy ghi nội dung, hoặc bấm Bỏ.";
        }
        if (!typed.contains("?")) {
            return "Hãy viết thành câu hỏi có dấu hỏi (?), để mọi người biết phải trả lời gì.";
        }
        return typed.length() > LONGEST ? "Ghi quá dài; nhiều nhất 400 chữ." : null;
    }

    private static AgendaLine of(
            int number,
            String id,
            String question,
            String kind,
            String owner,
            String minutes,
            String material,
            String source) {
        return new AgendaLine(
                id,
                Field.of("cau-hoi-" + number, "Nội dung " + number + " hỏi gì?").holding(question),
                Field.of("loai-" + number, "Tính chất").holding(kind),
                Field.of("nguoi-" + number, "Người trình bày").holding(owner),
                Field.of("phut-" + number, "Số phút").holding(minutes),
                Field.of("tai-lieu-" + number, "Tài liệu").holding(material),
                source.length() > LONGEST ? "" : source);
    }
}
