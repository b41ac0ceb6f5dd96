package vn.caunoi.meetings.minutes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.caunoi.cells.MemberStanding;
import vn.caunoi.law.Mark;
import vn.caunoi.law.Rule;
import vn.caunoi.law.Scope;
import vn.caunoi.meetings.Act;
import vn.caunoi.meetings.Course;
import vn.caunoi.meetings.Deed;
import vn.caunoi.meetings.Item;
import vn.caunoi.meetings.ItemKind;
import vn.caunoi.meetings.Matter;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.MeetingKind;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Method;
import vn.caunoi.meetings.Place;
import vn.caunoi.meetings.Rulebook;
import vn.caunoi.units.UnitId;

/**
 * One evening in the hall of a village: the published example of 22 members, 20 of them official; 3
 * official and 1 probationary member are absent.
 */
final class Evening {

    static final Instant BEGIN = Instant.parse("2026-11-03T12:30:00Z");
    static final Words ABSENT =
            new Words("Nguyễn Văn Ấn (ốm); Đỗ Thị Lụa (đi công tác)", "Trần Văn Quý; Lê Văn Tám");

    private static final UUID RESOLUTION = new UUID(1, 1);
    private static final UUID MINUTES = new UUID(1, 2);
    private static final UUID TASK = new UUID(1, 3);

    private final List<Act> acts = new ArrayList<>();
    private Instant now = BEGIN;

    /** As the evening went. */
    static Evening evening() {
        return new Evening().opened().talkedAndVoted(15, 1, 1).adopted(17).closed();
    }

    static Evening empty() {
        return new Evening();
    }

    Evening opened() {
        add(new Deed.Opened());
        IntStream.rangeClosed(1, 18).forEach(seat -> add(new Deed.Came(seat, seat == 3)));
        add(new Deed.Missed(19, true, "ốm"));
        add(new Deed.Missed(20, true, "đi công tác"));
        add(new Deed.Missed(21, false, ""));
        add(new Deed.Missed(22, false, ""));
        add(new Deed.Visited(2, "Đặng Thị Mai, Phan Văn Hùng"));
        add(new Deed.FeesTold(20, 2));
        return this;
    }

    Evening talkedAndVoted(int yes, int no, int abstained) {
        add(new Deed.ItemBegun(1));
        add(new Deed.BeganSpeaking(1, 4));
        add(new Deed.EndedSpeaking(1, 4));
        add(
                new Deed.Noted(
                        new UUID(2, 1),
                        1,
                        "Đồng chí Hòa: mương phía đông còn tắc.\nĐồng chí Sen: đã báo hợp tác xã."));
        add(new Deed.Raised(new UUID(2, 2), 1, "Bao giờ nạo vét xong?"));
        add(new Deed.Answered(new UUID(2, 2), "Trước ngày 30/11."));
        add(
                new Deed.VoteCalled(
                        RESOLUTION, 1, Matter.RESOLUTION, Method.HANDS, "Nghị quyết tháng 11"));
        add(new Deed.Tallied(RESOLUTION, yes, no, abstained, 0, 0));
        add(new Deed.Reserved(RESOLUTION, "Nên lùi hạn đến tháng 12."));
        add(new Deed.VoteEnded(RESOLUTION));
        add(
                new Deed.Tasked(
                        TASK,
                        1,
                        "Nạo vét mương phía đông",
                        "Phạm Văn Hòa",
                        LocalDate.of(2026, 11, 30),
                        "kỳ tháng 12/2026"));
        add(new Deed.ItemEnded(1, false));
        add(new Deed.ItemBegun(2));
        add(new Deed.ItemEnded(2, true));
        add(new Deed.Concluded("Giữ đúng hạn nạo vét."));
        return this;
    }

    Evening adopted(int yes) {
        add(new Deed.VoteCalled(MINUTES, 2, Matter.PROCEDURE, Method.HANDS, Adoption.MOTION));
        add(new Deed.Tallied(MINUTES, yes, 0, 0, 0, 0));
        add(new Deed.VoteEnded(MINUTES));
        return this;
    }

    Evening closed() {
        add(new Deed.Closed());
        return this;
    }

    private void add(Deed deed) {
        acts.add(new Act(new UUID(9, acts.size()), now, deed));
        now = now.plus(Duration.ofMinutes(1));
    }

    Course course() {
        return Course.of(meeting(), agenda(), places(), acts, rules());
    }

    /** The log under a number, signed by both. */
    EventLog log() {
        var signed = new Signed(BEGIN.plus(Duration.ofHours(3)), false);
        var imprint =
                new Imprint(
                        "Đảng ủy xã Thanh Miện",
                        "Chi bộ thôn Phú Mễ",
                        "Thanh Miện",
                        0,
                        "01-BB/CB",
                        signed,
                        signed);
        return EventLog.of(imprint, course(), ABSENT);
    }

    private static Meeting meeting() {
        return new Meeting(
                new MeetingId(7),
                new UnitId(3),
                MeetingKind.REGULAR,
                "",
                BEGIN,
                90,
                "Nhà văn hóa thôn Phú Mễ",
                MeetingState.OPEN,
                "Vũ Văn Bình",
                "Nguyễn Thị Sen",
                null,
                null,
                null,
                null,
                null,
                0,
                0);
    }

    private static List<Item> agenda() {
        return List.of(
                new Item(
                        1,
                        1,
                        "Làm gì để nạo vét mương đúng hạn?",
                        ItemKind.DECISION,
                        "Phạm Văn Hòa",
                        40,
                        null,
                        ""),
                new Item(2, 2, "Xã có chủ trương gì mới?", ItemKind.INFORMATION, "", 15, null, ""));
    }

    /** Seat 18 is there and on probation, as is seat 22, which is not. */
    private static List<Place> places() {
        return IntStream.rangeClosed(1, 22)
                .mapToObj(
                        seat ->
                                new Place(
                                        seat,
                                        seat == 18 || seat == 22
                                                ? MemberStanding.PROBATIONARY
                                                : MemberStanding.OFFICIAL,
                                        null))
                .toList();
    }

    private static Rulebook rules() {
        return new Rulebook(
                Arrays.stream(Matter.values())
                        .collect(Collectors.toMap(Function.identity(), Evening::majority)),
                rule("sinh-hoat.co-so", "official", "đảng viên chính thức được triệu tập"),
                rule("sinh-hoat.ty-le-du-hop", "expected", "số phải dự"),
                rule("sinh-hoat.chinh-thuc-it-nhat", "3", "3 đảng viên chính thức"),
                rule("sinh-hoat.thoi-luong", "90", "90 phút"));
    }

    private static Rule majority(Matter matter) {
        return rule(matter.key(), "over-half", "quá một nửa");
    }

    private static Rule rule(String key, String value, String meaning) {
        return new Rule(
                key,
                value,
                meaning,
                "Hướng dẫn thử",
                "điểm 1",
                LocalDate.of(2026, 1, 1),
                null,
                Scope.NATION,
                Mark.PROPOSED,
                "");
    }
}
