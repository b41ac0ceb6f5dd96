package vn.caunoi.program;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which wings run in this instance ({@code --rooms}): all, or one of them with the other wing in an
 * instance of its own. The rooms of a wing that does not run have no address, no role and no place
 * on any page here.
 */
@Component
public class RunningRooms {

    private static final String ROOT = "vn.caunoi.";

    private final Set<Wing> wings;

    RunningRooms(@Value("${caunoi.rooms:}") String words) {
        this.wings = words.isBlank() ? EnumSet.allOf(Wing.class) : read(words);
    }

    public boolean run(Wing wing) {
        return wings.contains(wing);
    }

    /** Whether another instance runs what does not run here. */
    public boolean areApart() {
        return wings.size() < Wing.values().length;
    }

    /** Whether the room that this belongs to runs. */
    public boolean hold(Object part) {
        String name = part.getClass().getName();
        return !name.startsWith(ROOT)
                || Wing.of(name.substring(ROOT.length()).split("\\.", 2)[0])
                        .map(this::run)
                        .orElse(true);
    }

    /** Those parts whose rooms run. */
    public <T> List<T> of(List<T> parts) {
        return parts.stream().filter(this::hold).toList();
    }

    private static Set<Wing> read(String words) {
        Set<Wing> named = EnumSet.noneOf(Wing.class);
        Arrays.stream(words.split(",", -1))
                .map(String::strip)
                .map(
                        word ->
                                Wing.ofCode(word)
                                        .orElseThrow(
                                                () ->
                                                        new CannotStart(
                                                                "--rooms chỉ nhận cong, chi-bo hoặc"
                                                                        + " cả hai, cách nhau bằng"
                                                                        + " dấu phẩy; không nhận “"
                                                                        + word
                                                                        + "”.")))
                .forEach(named::add);
        return named;
    }
}
