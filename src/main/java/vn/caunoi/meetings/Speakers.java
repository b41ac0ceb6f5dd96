package vn.caunoi.meetings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks and who would like to (danh sách phát biểu), while the meeting lasts; afterwards only
 * how many spoke.
 *
 * @param queue seats: first those who have not spoken in this meeting, each group as it asked
 * @param speaking the seat that has the floor; null for none
 * @param since since when
 * @param spoken how many different people have spoken
 * @param present how many have come
 */
public record Speakers(
        List<Integer> queue,
        @Nullable Integer speaking,
        @Nullable Instant since,
        int spoken,
        int present) {

    /** "12 trong 18 người dự họp đã phát biểu". */
    public String sentence() {
        return "%d trong %d người dự họp đã phát biểu".formatted(spoken, present);
    }
}
