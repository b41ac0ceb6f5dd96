package vn.caunoi.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.caunoi.cells.Leave;
import vn.caunoi.cells.MemberStanding;

/** What holds of every meeting, whatever happens in it. */
class CourseProperties {

    private static final int SEATS = 9;

    /** Several things happen in the same second, and devices disagree about the next. */
    @Property(tries = 400)
    void anyOrderAndAnyRepetitionTellTheSameCourse(
            @ForAll long seed, @ForAll long shuffle, @ForAll @IntRange(max = 60) int twice) {
        Hall hall = walk(seed);
        List<Act> arrived = new ArrayList<>(hall.acts());
        arrived.addAll(arrived.subList(0, Math.min(twice, arrived.size())));
        Collections.shuffle(arrived, new Random(shuffle));
        assertThat(Told.of(hall.course(arrived))).isEqualTo(Told.of(hall.course()));
    }

    @Property(tries = 400)
    void aWordMoreOfTheAbsentNeverRaisesAShare(@ForAll long seed) {
        Hall hall = walk(seed);
        List<Vote> before = hall.course().votes();
        Fraction rate = hall.course().attendance().rate();
        int seat = hall.add(1, MemberStanding.OFFICIAL, null);
        hall.actAt(Hall.STARTS, new Deed.Missed(seat, false, ""));
        List<Vote> after = hall.course().votes();
        assertThat(hall.course().attendance().rate()).isLessThanOrEqualTo(rate);
        for (int each = 0; each < before.size(); each++) {
            assertThat(after.get(each).base().number())
                    .isEqualTo(before.get(each).base().number() + 1);
            Optional<Fraction> share = after.get(each).share();
            Optional<Fraction> old = before.get(each).share();
            assertThat(share.isPresent()).isEqualTo(old.isPresent());
            share.ifPresent(now -> assertThat(now).isLessThanOrEqualTo(old.orElseThrow()));
            if (before.get(each).result() != VoteResult.PASSED) {
                assertThat(after.get(each).result()).isEqualTo(before.get(each).result());
            }
        }
    }

    @Property(tries = 400)
    void whatIsPassedHasEnoughVotesOfThoseWhoWereThere(@ForAll long seed) {
        for (Vote vote : walk(seed).course().votes()) {
            assertThat(vote.base().voters()).isLessThanOrEqualTo(vote.base().number());
            if (vote.result() == VoteResult.PASSED) {
                assertThat(vote.share().orElseThrow().part())
                        .isBetween(vote.needed(), vote.base().voters());
                assertThat(vote.base().voters()).isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Property(tries = 300)
    void oneVoteLessThanNeededIsNotEnough(
            @ForAll @IntRange(min = 1, max = 5_000) int base, @ForAll Majority majority) {
        if (majority != Majority.TOTALS_ONLY) {
            int needed = majority.needed(base);
            assertThat(majority.isReached(needed, base)).isTrue();
            assertThat(majority.isReached(needed - 1, base)).isFalse();
            assertThat(needed).isLessThanOrEqualTo(base);
        }
    }

    @Property(tries = 400)
    void eachMemberIsCountedOnce(@ForAll long seed) {
        Attendance attendance = walk(seed).course().attendance();
        assertThat(
                        attendance.rate().part()
                                + attendance.absentExcused()
                                + attendance.absentUnexcused()
                                + attendance.unmarked())
                .isEqualTo(attendance.expected());
        assertThat(attendance.present()).isLessThanOrEqualTo(attendance.members());
    }

    @Property(tries = 300)
    void anActIsReadAsItIsWritten(@ForAll long seed) {
        for (Act act : walk(seed).acts()) {
            assertThat(Sent.read(ActJson.write(act))).isEqualTo(act);
            assertThat(ActJson.deed(ActJson.word(act.deed()), ActJson.facts(act.deed())))
                    .isEqualTo(act.deed());
        }
    }

    private static Hall walk(long seed) {
        var chance = new Random(seed);
        Hall hall = Hall.of(4 + chance.nextInt(3), 1);
        hall.add(1, MemberStanding.OFFICIAL, Leave.EXEMPT);
        hall.add(SEATS - hall.places().size(), MemberStanding.GUEST, null);
        List<UUID> names = List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));
        for (int each = 20 + chance.nextInt(60); each > 0; each--) {
            Instant at = Hall.STARTS.plusSeconds(chance.nextInt(40));
            hall.actAt(at, deed(chance, names.get(chance.nextInt(names.size()))));
        }
        return hall;
    }

    private static Deed deed(Random chance, UUID name) {
        int seat = 1 + chance.nextInt(SEATS);
        long item = 1L + chance.nextInt(3);
        return switch (chance.nextInt(22)) {
            case 0, 1, 2, 3, 4 -> new Deed.Came(seat, chance.nextInt(5) == 0);
            case 5 -> new Deed.Missed(seat, chance.nextBoolean(), "ốm");
            case 6 -> new Deed.Went(seat);
            case 7 -> new Deed.ItemBegun(item);
            case 8 -> new Deed.ItemEnded(item, chance.nextBoolean());
            case 9 -> new Deed.AskedFloor(item, seat);
            case 10 -> new Deed.LeftQueue(item, seat);
            case 11 -> new Deed.BeganSpeaking(item, seat);
            case 12 -> new Deed.EndedSpeaking(item, seat);
            case 13 -> new Deed.Noted(name, item, chance.nextInt(4) == 0 ? "" : "lời " + seat);
            case 14 -> new Deed.Raised(name, item, "câu hỏi " + seat);
            case 15 -> new Deed.Answered(name, "trả lời " + seat);
            case 16 -> new Deed.Tasked(name, item, "việc " + seat, "ai", null, "");
            case 17 -> new Deed.VoteEnded(name);
            case 18 -> new Deed.Reserved(name, "ý kiến " + seat);
            case 19 -> opening(chance, seat);
            case 20 ->
                    new Deed.VoteCalled(
                            name,
                            item,
                            Matter.values()[chance.nextInt(Matter.values().length)],
                            Method.values()[chance.nextInt(3)],
                            "nội dung " + seat);
            default ->
                    new Deed.Tallied(
                            name,
                            chance.nextInt(5),
                            chance.nextInt(3),
                            chance.nextInt(2),
                            0,
                            chance.nextInt(3) == 0 ? 5 : 0);
        };
    }

    private static Deed opening(Random chance, int seat) {
        return switch (chance.nextInt(6)) {
            case 0 -> new Deed.Closed();
            case 1 -> new Deed.GivenUp("lý do " + seat);
            case 2 -> new Deed.Concluded("kết luận " + seat);
            case 3 -> new Deed.FeesTold(seat, SEATS - seat);
            case 4 -> new Deed.Visited(seat, "khách");
            default -> new Deed.Opened();
        };
    }
}
