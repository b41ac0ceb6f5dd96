package vn.caunoi.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The invented meetings go as real ones should. */
class DemoMeetingTest {

    static List<DemoMonth> months() {
        return DemoTable.year();
    }

    @Test
    void thereIsOneAMonthAndAThematicOneEachQuarter() {
        assertThat(months()).hasSize(12);
        for (int quarter = 0; quarter < 4; quarter++) {
            assertThat(months().subList(3 * quarter, 3 * quarter + 3))
                    .anyMatch(DemoMonth::isThematic);
        }
    }

    @ParameterizedTest
    @MethodSource("months")
    void eachKeepsItsTimeDecidesAndGivesSomebodySomethingToDo(DemoMonth month) {
        List<NewItem> agenda = month.agenda(12);
        assertThat(agenda.stream().mapToInt(NewItem::minutes).sum()).isEqualTo(month.minutes());
        Course course = course(month, agenda);
        assertThat(course.attendance().rate()).isEqualTo(new Fraction(22 - month.absent(), 22));
        assertThat(course.attendance().unmarked()).isZero();
        assertThat(course.votes()).extracting(Vote::result).containsOnly(VoteResult.PASSED);
        assertThat(course.items()).noneMatch(ItemCourse::lacksTask);
        assertThat(course.length().toMinutes()).isGreaterThanOrEqualTo(month.minutes());
        assertThat(course.next().kind()).isEqualTo(NextAct.Kind.WRITE_MINUTES);
    }

    private static Course course(DemoMonth month, List<NewItem> agenda) {
        List<Item> items =
                IntStream.range(0, agenda.size())
                        .mapToObj(index -> item(index + 1, agenda.get(index)))
                        .toList();
        List<Place> places = Hall.ofTwentyAndTwo().places();
        List<Act> acts = new DemoMeeting(month, Hall.MEETING, items, places).acts();
        return Course.of(Hall.MEETING, items, places, acts, Hall.rules());
    }

    private static Item item(int position, NewItem wished) {
        return new Item(
                position,
                position,
                wished.question(),
                wished.kind(),
                wished.owner(),
                wished.minutes(),
                null,
                "");
    }
}
