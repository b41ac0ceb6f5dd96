package vn.caunoi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gg.jte.Content;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caunoi.program.Check;
import vn.caunoi.web.DeskBlock;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Right;

class DeskTest {

    private record Somebody(long id, String name) implements Officer {

        @Override
        public boolean mayEverywhere(Right right) {
            return false;
        }

        @Override
        public boolean may(Right right) {
            return false;
        }

        @Override
        public boolean may(Right right, long unit) {
            return false;
        }

        @Override
        public boolean may(Right right, long unit, long section) {
            return false;
        }
    }

    private record Fixed(int order, @Nullable Content content) implements DeskBlock {

        @Override
        public @Nullable Content on(Officer officer) {
            return content;
        }
    }

    private static final Content SOMETHING = output -> output.writeContent("x");
    private static final Officer HOA = new Somebody(1, "Hoa");

    @Test
    void todayIsSaidAsPeopleSayIt() {
        assertThat(DeskController.today(LocalDate.of(2026, 11, 23)))
                .isEqualTo("Thứ Hai, ngày 23 tháng 11 năm 2026");
        assertThat(DeskController.today(LocalDate.of(2027, 2, 7)))
                .isEqualTo("Chủ Nhật, ngày 7 tháng 2 năm 2027");
    }

    @Test
    void whatWasLookedAtHoldsForAMinuteUnlessSomebodyAsks() {
        var clock = new Hand();
        var looks = new AtomicInteger();
        var checkups = new Checkups(List.of(new Counted(looks)), clock);
        assertThat(checkups.last().lines())
                .extracting(Checkup.Line::sentence)
                .containsExactly("Lần 1");
        clock.now = clock.now.plusSeconds(59);
        assertThat(checkups.last().at()).isEqualTo(clock.now.minusSeconds(59));
        checkups.again();
        assertThat(looks).hasValue(2);
        clock.now = clock.now.plusSeconds(60);
        assertThat(checkups.last().at()).isEqualTo(clock.now);
        assertThat(looks).hasValue(3);
    }

    private record Counted(AtomicInteger looks) implements Check {

        @Override
        public String what() {
            return "Đếm";
        }

        @Override
        public Finding look() {
            return Finding.good("lần " + looks.incrementAndGet());
        }
    }

    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-11-23T02:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void blocksFallIntoGroupsByTheirOrderAndEmptyGroupsStayAway() {
        List<DeskBlock> blocks =
                List.of(
                        new Fixed(0, SOMETHING),
                        new Fixed(49, SOMETHING),
                        new Fixed(50, SOMETHING),
                        new Fixed(100, null),
                        new Fixed(199, null),
                        new Fixed(200, SOMETHING));
        assertThat(Group.of(blocks, HOA))
                .extracting(Group::title, group -> group.blocks().size())
                .containsExactly(
                        tuple("Chờ tôi", 2), tuple("Tôi đã gửi", 1), tuple("Số liệu của tôi", 1));
    }
}
