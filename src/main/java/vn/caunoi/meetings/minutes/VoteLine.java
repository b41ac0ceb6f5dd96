package vn.caunoi.meetings.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.meetings.Deed;
import vn.caunoi.meetings.Item;
import vn.caunoi.meetings.Matter;
import vn.caunoi.meetings.Method;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** A line of the counting sheet as it is copied from paper (một dòng kiểm đếm). */
record VoteLine(
        Field motion,
        Field matter,
        Field method,
        Tally tally,
        Field invalid,
        Field issued,
        Field reserved) {

    private static final String WANTED = "Với phiếu kín, ghi số phiếu phát ra và số không hợp lệ.";

    static VoteLine of(Item item, Typed typed) {
        String name = "bieu-quyet-%d-".formatted(item.id());
        return new VoteLine(
                typed.into(Field.of(name + "gi", "Nội dung biểu quyết"), item.question()),
                typed.into(Field.of(name + "loai", "Loại"), Matter.RESOLUTION.name()),
                typed.into(Field.of(name + "cach", "Cách biểu quyết"), Method.HANDS.name()),
                Tally.named(name).holding(typed.values()),
                typed.into(name + "hong", "Số phiếu không hợp lệ (phiếu kín)"),
                typed.into(name + "phat", "Số phiếu phát ra (phiếu kín)"),
                typed.into(name + "bao-luu", "Ý kiến bảo lưu"));
    }

    static List<Choice> matters() {
        return Arrays.stream(Matter.values())
                .map(matter -> Choice.of(matter.name(), matter.label()))
                .toList();
    }

    static List<Choice> methods() {
        return Arrays.stream(Method.values())
                .map(method -> Choice.of(method.name(), method.label()))
                .toList();
    }

    /** Nothing was put to the vote. */
    boolean isEmpty() {
        return tally.isEmpty();
    }

    VoteLine checked() {
        if (isEmpty()) {
            return this;
        }
        boolean onPaper = method.value().equals(Method.PAPER.name());
        return new VoteLine(
                motion.mistaken(motion.value().isEmpty() ? "Ghi nội dung biểu quyết." : null),
                matter.mistaken(isOne(matters(), matter) ? null : "Chọn loại biểu quyết."),
                method.mistaken(wrongMethod(onPaper)),
                tally.checked(),
                invalid.mistaken(onPaper && Count.read(invalid.value()).isEmpty() ? WANTED : null),
                issued.mistaken(onPaper && Count.read(issued.value()).isEmpty() ? WANTED : null),
                reserved);
    }

    private @Nullable String wrongMethod(boolean onPaper) {
        if (!isOne(methods(), method)) {
            return "Chọn cách biểu quyết.";
        }
        boolean needsPaper =
                isOne(matters(), matter) && Matter.valueOf(matter.value()).onPaperOnly();
        return needsPaper && !onPaper ? "Nội dung này chỉ biểu quyết bằng phiếu kín." : null;
    }

    private static boolean isOne(List<Choice> choices, Field field) {
        return choices.stream().anyMatch(choice -> choice.value().equals(field.value()));
    }

    List<Deed> deeds(long item) {
        UUID vote = UUID.randomUUID();
        List<Deed> deeds = new ArrayList<>();
        deeds.add(
                new Deed.VoteCalled(
                        vote,
                        item,
                        Matter.valueOf(matter.value()),
                        Method.valueOf(method.value()),
                        motion.value()));
        deeds.add(counted(vote));
        if (!reserved.value().isEmpty()) {
            deeds.add(new Deed.Reserved(vote, reserved.value()));
        }
        deeds.add(new Deed.VoteEnded(vote));
        return deeds;
    }

    private Deed counted(UUID vote) {
        return new Deed.Tallied(
                vote,
                tally.inFavour(),
                tally.against(),
                tally.silent(),
                Count.read(invalid.value()).orElse(0),
                Count.read(issued.value()).orElse(0));
    }

    List<Field> fields() {
        return Stream.concat(
                        Stream.of(motion, matter, method, invalid, issued, reserved),
                        tally.fields().stream())
                .toList();
    }
}
