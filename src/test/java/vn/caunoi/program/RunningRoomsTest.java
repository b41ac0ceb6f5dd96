package vn.caunoi.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunningRoomsTest {

    @Test
    void everythingRunsTogetherWhereNobodySaysOtherwise() {
        var rooms = new RunningRooms("");
        assertThat(rooms.run(Wing.PORTAL)).isTrue();
        assertThat(rooms.run(Wing.PARTY)).isTrue();
        assertThat(rooms.areApart()).isFalse();
        assertThat(new RunningRooms("cong, chi-bo").areApart()).isFalse();
    }

    @Test
    void oneWingRunsAloneWithTheRoomsThatRunAlways() {
        var inside = new RunningRooms("chi-bo");
        assertThat(inside.run(Wing.PORTAL)).isFalse();
        assertThat(inside.areApart()).isTrue();
        assertThat(inside.of(List.of("a part of no room", inside)))
                .containsExactly("a part of no room", inside);
        assertThat(Wing.of("publishing")).contains(Wing.PORTAL);
        assertThat(Wing.of("meetings")).contains(Wing.PARTY);
        assertThat(Wing.of("journal")).isEmpty();
    }

    @Test
    void anUnknownWingIsToldByItsWord() {
        assertThatThrownBy(() -> new RunningRooms("cong,bep"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("“bep”");
    }
}
