package vn.caunoi.meetings;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.cells.Leave;
import vn.caunoi.cells.MemberStanding;
import vn.caunoi.law.Mark;
import vn.caunoi.law.Rule;
import vn.caunoi.law.Scope;
import vn.caunoi.units.UnitId;

/** A village hall with a cell in it: what is done there takes a minute each. */
final class Hall {

    static final Instant STARTS = Instant.parse("2026-12-03T12:30:00Z");
    static final Meeting MEETING = meeting(MeetingState.CONVENED, null, null);

    static final Item REPORT = item(1, 1, ItemKind.INFORMATION);
    static final Item ROAD = item(2, 2, ItemKind.DISCUSSION);
    static final Item RESOLUTION = item(3, 3, ItemKind.DECISION);

    private final List<Place> places = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private Instant now = STARTS;

    /** The cell of the published example. */
    static Hall ofTwentyAndTwo() {
        return of(20, 2);
    }

    static Hall of(int officials, int probationary) {
        var hall = new Hall();
        hall.add(officials, MemberStanding.OFFICIAL, null);
        hall.add(probationary, MemberStanding.PROBATIONARY, null);
        return hall;
    }

    /** More members; answers with the first of their seats. */
    int add(int number, MemberStanding standing, @Nullable Leave leave) {
        int first = places.size() + 1;
        for (int each = 0; each < number; each++) {
            places.add(new Place(places.size() + 1, standing, leave));
        }
        return first;
    }

    Hall come(int fromSeat, int untilSeat) {
        for (int seat = fromSeat; seat <= untilSeat; seat++) {
            act(new Deed.Came(seat, false));
        }
        return this;
    }

    Hall miss(int fromSeat, int untilSeat) {
        for (int seat = fromSeat; seat <= untilSeat; seat++) {
            act(new Deed.Missed(seat, true, "ốm"));
        }
        return this;
    }

    UUID call(Matter matter, Method method) {
        UUID vote = UUID.randomUUID();
        act(new Deed.VoteCalled(vote, RESOLUTION.id(), matter, method, "Thông qua"));
        return vote;
    }

    /** A vote from the call to the announcement; on paper as many ballots as were counted. */
    Vote vote(Matter matter, int yes, int no, int abstained) {
        UUID vote = call(matter, matter.onPaperOnly() ? Method.PAPER : Method.HANDS);
        int issued = matter.onPaperOnly() ? yes + no + abstained : 0;
        act(new Deed.Tallied(vote, yes, no, abstained, 0, issued));
        act(new Deed.VoteEnded(vote));
        return told(vote);
    }

    Vote told(UUID vote) {
        return course().votes().stream()
                .filter(each -> each.id().equals(vote))
                .findFirst()
                .orElseThrow();
    }

    Act act(Deed deed) {
        now = now.plus(Duration.ofMinutes(1));
        return actAt(now, deed);
    }

    Act actAt(Instant at, Deed deed) {
        UUID id = UUID.nameUUIDFromBytes(("việc " + acts.size()).getBytes(StandardCharsets.UTF_8));
        var act = new Act(id, at, deed);
        acts.add(act);
        return act;
    }

    Instant now() {
        return now;
    }

    List<Act> acts() {
        return acts;
    }

    List<Place> places() {
        return places;
    }

    Course course() {
        return course(acts);
    }

    Course course(List<Act> told) {
        return Course.of(MEETING, List.of(REPORT, ROAD, RESOLUTION), places, told, rules());
    }

    static Meeting meeting(
            MeetingState state, @Nullable Instant closedAt, @Nullable Closing result) {
        return new Meeting(
                new MeetingId(1),
                new UnitId(1),
                MeetingKind.REGULAR,
                "",
                STARTS,
                90,
                "Nhà văn hóa thôn",
                state,
                "",
                "",
                null,
                null,
                null,
                closedAt,
                result,
                0,
                0);
    }

    /** The rules of December 2026, as the pack has them. */
    static Rulebook rules() {
        Map<Matter, Rule> majorities = new EnumMap<>(Matter.class);
        for (Matter matter : Matter.values()) {
            majorities.put(matter, rule(matter.key(), majority(matter)));
        }
        return new Rulebook(
                majorities,
                rule("sinh-hoat.co-so", "mọi đảng viên chính thức được triệu tập"),
                rule("sinh-hoat.ty-le-du-hop", "số có mặt / số phải dự"),
                rule("sinh-hoat.chinh-thuc-it-nhat", "3"),
                rule("sinh-hoat.thoi-luong", "90"));
    }

    static String majority(Matter matter) {
        return switch (matter) {
            case PROCEDURE, RESOLUTION, DISCIPLINE, ELECTION -> "over-half";
            case ADMISSION, EXPULSION -> "two-thirds";
            case CONFIDENCE -> "totals-only";
        };
    }

    private static Rule rule(String key, String value) {
        return new Rule(
                key,
                value,
                value,
                "Quy định 208-QĐ/TW",
                "điểm 9.3.2",
                LocalDate.of(2026, 7, 26),
                null,
                Scope.NATION,
                Mark.SECONDARY,
                "");
    }

    private static Item item(long id, int position, ItemKind kind) {
        return new Item(id, position, "Làm gì để …?", kind, "", 20, null, "");
    }
}
