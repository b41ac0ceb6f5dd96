package vn.caunoi.meetings.minutes;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.cells.Member;
import vn.caunoi.meetings.Deed;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/**
 * A line of the roll call as it is copied from paper (một dòng điểm danh).
 *
 * @param spoke whether the member took the floor; only how many did is kept
 */
record RollCallLine(Member member, Field whereabouts, Field spoke) {

    static final String TICKED = "co";

    private static final String HERE = "co-mat";
    private static final String ONLINE = "truc-tuyen";
    private static final String UNEXCUSED = "khong-ly-do";

    static RollCallLine of(Member member, Typed typed) {
        String id = String.valueOf(member.id().value());
        var whereabouts = Field.of("dang-vien-" + id, member.name());
        return new RollCallLine(
                member,
                typed.into(whereabouts, member.leave() == null ? HERE : ""),
                typed.into("phat-bieu-" + id, "Phát biểu – " + member.name()));
    }

    List<Choice> choices() {
        String without =
                member.leave() == null ? "— chọn —" : "không đến, " + member.leave().label();
        return List.of(
                Choice.of("", without),
                Choice.of(HERE, "có mặt"),
                Choice.of(ONLINE, "có mặt trực tuyến"),
                Choice.of("ốm", "vắng có lý do: ốm"),
                Choice.of("đi công tác", "vắng có lý do: đi công tác"),
                Choice.of("việc gia đình", "vắng có lý do: việc gia đình"),
                Choice.of("khác", "vắng có lý do khác"),
                Choice.of(UNEXCUSED, "vắng không lý do"));
    }

    RollCallLine checked(Meeting meeting) {
        boolean isKnown =
                choices().stream().anyMatch(choice -> choice.value().equals(whereabouts.value()));
        boolean isMissing = whereabouts.value().isEmpty() && member.leave() == null;
        String mistake =
                isMissing || !isKnown
                        ? "Chọn có mặt hay vắng cho " + member.name() + "."
                        : absentee(meeting);
        return new RollCallLine(member, whereabouts.mistaken(mistake), spoke);
    }

    /** Nobody chairs or minutes a meeting from elsewhere. */
    private @Nullable String absentee(Meeting meeting) {
        return Arrays.stream(Role.values())
                .filter(role -> !isHere() && Role.name(role.of(meeting)).equals(member.name()))
                .map(
                        role ->
                                "%s là %s của cuộc họp: có mặt, hoặc ghi lại ai là %s."
                                        .formatted(member.name(), role.word(), role.word()))
                .findFirst()
                .orElse(null);
    }

    boolean isHere() {
        return whereabouts.value().equals(HERE) || whereabouts.value().equals(ONLINE);
    }

    boolean hasSpoken() {
        return isHere() && spoke.value().equals(TICKED);
    }

    /** What the sheet says of the seat; nothing of a member on leave who did not come. */
    List<Deed> deeds(int seat) {
        return switch (whereabouts.value()) {
            case "" -> List.of();
            case HERE -> List.of(new Deed.Came(seat, false));
            case ONLINE -> List.of(new Deed.Came(seat, true));
            case UNEXCUSED -> List.of(new Deed.Missed(seat, false, ""));
            default -> List.of(new Deed.Missed(seat, true, whereabouts.value()));
        };
    }
}
