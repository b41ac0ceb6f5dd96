package vn.caunoi.meetings;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded (việc trong cuộc họp), as devices send it. People stand in it as seats, whose
 * owners are forgotten when the meeting is closed; only free text may name somebody, where the
 * rules ask that the minutes do.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "deed")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Deed.Opened.class, name = "opened"),
    @JsonSubTypes.Type(value = Deed.Closed.class, name = "closed"),
    @JsonSubTypes.Type(value = Deed.Came.class, name = "came"),
    @JsonSubTypes.Type(value = Deed.Missed.class, name = "missed"),
    @JsonSubTypes.Type(value = Deed.Went.class, name = "went"),
    @JsonSubTypes.Type(value = Deed.Visited.class, name = "visited"),
    @JsonSubTypes.Type(value = Deed.FeesTold.class, name = "fees"),
    @JsonSubTypes.Type(value = Deed.ItemBegun.class, name = "item-begun"),
    @JsonSubTypes.Type(value = Deed.ItemEnded.class, name = "item-ended"),
    @JsonSubTypes.Type(value = Deed.AskedFloor.class, name = "asked-floor"),
    @JsonSubTypes.Type(value = Deed.LeftQueue.class, name = "left-queue"),
    @JsonSubTypes.Type(value = Deed.BeganSpeaking.class, name = "began-speaking"),
    @JsonSubTypes.Type(value = Deed.EndedSpeaking.class, name = "ended-speaking"),
    @JsonSubTypes.Type(value = Deed.Noted.class, name = "noted"),
    @JsonSubTypes.Type(value = Deed.Raised.class, name = "raised"),
    @JsonSubTypes.Type(value = Deed.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = Deed.Tasked.class, name = "tasked"),
    @JsonSubTypes.Type(value = Deed.VoteCalled.class, name = "vote-called"),
    @JsonSubTypes.Type(value = Deed.Tallied.class, name = "tallied"),
    @JsonSubTypes.Type(value = Deed.VoteEnded.class, name = "vote-ended"),
    @JsonSubTypes.Type(value = Deed.Reserved.class, name = "reserved"),
    @JsonSubTypes.Type(value = Deed.Concluded.class, name = "concluded"),
    @JsonSubTypes.Type(value = Deed.GivenUp.class, name = "given-up")
})
public sealed interface Deed {

    /** It concerns whoever sits there. */
    sealed interface OfSeat extends Deed {

        int seat();
    }

    /** It concerns an item of the agenda. */
    sealed interface OnItem extends Deed {

        long item();
    }

    /** It concerns who spoke: kept apart and deleted when the meeting is closed. */
    sealed interface OfSpeaking extends OfSeat, OnItem {}

    record Opened() implements Deed {}

    record Closed() implements Deed {}

    /** Is here, from the roll call on or later (có mặt). */
    record Came(int seat, boolean online) implements OfSeat {}

    /**
     * Is absent (vắng).
     *
     * @param reason a class, never a story: "ốm", "đi công tác", "việc gia đình", "khác"; empty
     *     without leave
     */
    record Missed(int seat, boolean excused, String reason) implements OfSeat {}

    /** Left before the end (về trước). */
    record Went(int seat) implements OfSeat {}

    /** How many guests of the meeting are here (khách mời), and who, in words. */
    record Visited(int guests, String names) implements Deed {}

    /** Of how many members the fees are paid (đảng phí); no amounts. */
    record FeesTold(int paid, int owing) implements Deed {}

    record ItemBegun(long item) implements OnItem {}

    /**
     * @param withoutTask said aloud that nobody is given anything to do (không giao việc)
     */
    record ItemEnded(long item, boolean withoutTask) implements OnItem {}

    record AskedFloor(long item, int seat) implements OfSpeaking {}

    record LeftQueue(long item, int seat) implements OfSpeaking {}

    record BeganSpeaking(long item, int seat) implements OfSpeaking {}

    record EndedSpeaking(long item, int seat) implements OfSpeaking {}

    /** What was said, as the minutes will have it; sent again it is mended, empty it is gone. */
    record Noted(UUID note, long item, String text) implements OnItem {}

    record Raised(UUID question, long item, String text) implements OnItem {}

    /** An answer, or why there is none yet. */
    record Answered(UUID question, String answer) implements Deed {}

    /**
     * A task with its owner in words (giao việc); with an empty {@code what} it is taken back.
     *
     * @param reportAt at which meeting it is reported on: "kỳ tháng 12/2026"
     */
    record Tasked(
            UUID task,
            long item,
            String what,
            String owner,
            @Nullable LocalDate due,
            String reportAt)
            implements OnItem {}

    record VoteCalled(UUID vote, long item, Matter matter, Method method, String motion)
            implements OnItem {}

    /**
     * What was counted; on paper the counting board's totals.
     *
     * @param invalid paper alone
     * @param issued ballots given out; paper alone
     */
    record Tallied(UUID vote, int yes, int no, int abstained, int invalid, int issued)
            implements Deed {

        int total() {
            return yes + no + abstained + invalid;
        }

        boolean isUnanimous() {
            return total() > 0 && (yes == total() || no == total());
        }
    }

    record VoteEnded(UUID vote) implements Deed {}

    /** An opinion that differs and stands in the minutes at its owner's wish (bảo lưu ý kiến). */
    record Reserved(UUID vote, String text) implements Deed {}

    /** The chair's summary (kết luận). */
    record Concluded(String text) implements Deed {}

    /** The meeting cannot decide and ends as such (không đủ điều kiện). */
    record GivenUp(String reason) implements Deed {}
}
