package vn.caunoi.cells;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** What is typed to say that something is different about a member (phiếu thay đổi). */
record ChangeForm(Field what, Field since, Field until) {

    static ChangeForm blank(LocalDate today) {
        return of(Map.of("tu-ngay", Formats.day(today)));
    }

    static ChangeForm of(Map<String, String> typed) {
        return new ChangeForm(
                field("thay-doi", "Thay đổi", typed),
                field("tu-ngay", "Từ ngày", typed)
                        .hinting("Ngày đầu tiên của điều mới; thôi, rời: ngày đầu tiên không còn"),
                field("den-het", "Đến hết ngày", typed)
                        .hinting("Chỉ ghi cho thời gian không sinh hoạt tại chi bộ, khi đã biết"));
    }

    /** The same with what to put right beside each field. */
    ChangeForm judged(Kept kept, List<Member> onTheDay, LocalDate today) {
        return new ChangeForm(
                what.mistaken(whatMistake(kept, onTheDay)),
                since.mistaken(
                        from().filter(day -> !day.isAfter(today.plusYears(1))).isPresent()
                                ? null
                                : "Hãy ghi một ngày, không xa hơn một năm nữa, ví dụ 01/12/2026."),
                until.mistaken(untilMistake()));
    }

    static List<Choice> changes() {
        return Stream.concat(
                        Stream.of(Choice.of("", "Chọn một thay đổi")),
                        Arrays.stream(MemberChange.values())
                                .map(one -> Choice.of(one.name(), one.label())))
                .toList();
    }

    List<Field> all() {
        return List.of(what, since, until);
    }

    boolean wrong() {
        return all().stream().anyMatch(Field::wrong);
    }

    Optional<MemberChange> change() {
        return MemberChange.read(what.value());
    }

    Optional<LocalDate> from() {
        return TypedDay.read(since.value());
    }

    Optional<LocalDate> last() {
        return TypedDay.read(until.value());
    }

    private @Nullable String whatMistake(Kept kept, List<Member> onTheDay) {
        if (change().isEmpty()) {
            return "Hãy chọn điều thay đổi.";
        }
        if (from().isEmpty()) {
            return null;
        }
        Optional<Member> member =
                onTheDay.stream().filter(one -> one.id().equals(kept.id())).findFirst();
        if (member.isEmpty()) {
            return absenceMistake(kept, from().get());
        }
        if (leaves() && !kept.belongedBefore(from().get())) {
            return "Người này mới thuộc chi bộ từ ngày ấy; ghi nhầm thì hãy xóa khỏi danh sách.";
        }
        return change().flatMap(change -> change.objection(member.get(), onTheDay)).orElse(null);
    }

    /** Who does not belong to the cell can only come back to it. */
    private @Nullable String absenceMistake(Kept kept, LocalDate day) {
        if (change().filter(MemberChange.RETURN::equals).isEmpty()) {
            return "Ngày %s người này không thuộc chi bộ.".formatted(Formats.day(day));
        }
        return kept.hasLeftBy(day)
                ? null
                : "Chỉ người đã rời chi bộ trước ngày này mới trở lại được.";
    }

    private boolean leaves() {
        return change().filter(
                        change ->
                                change == MemberChange.TRANSFER || change == MemberChange.DEPARTURE)
                .isPresent();
    }

    private @Nullable String untilMistake() {
        if (until.value().isEmpty()) {
            return null;
        }
        if (change().flatMap(MemberChange::leave).isEmpty()) {
            return "Thay đổi này không có ngày cuối; hãy để trống.";
        }
        boolean fits = last().filter(day -> from().filter(day::isBefore).isEmpty()).isPresent();
        return fits ? null : "Hãy ghi một ngày không trước ngày bắt đầu, hoặc để trống.";
    }

    private static Field field(String name, String label, Map<String, String> typed) {
        return Field.of(name, label).holding(typed.getOrDefault(name, "").strip());
    }
}
