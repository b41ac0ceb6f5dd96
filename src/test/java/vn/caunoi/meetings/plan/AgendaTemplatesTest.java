package vn.caunoi.meetings.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caunoi.cells.CellKind;
import vn.caunoi.meetings.ItemKind;
import vn.caunoi.meetings.MeetingKind;
import vn.caunoi.meetings.NewItem;

/** Every kind of meeting of every kind of cell has an agenda to begin with. */
class AgendaTemplatesTest {

    private static final AgendaTemplates TEMPLATES = new AgendaTemplates();

    static Stream<Arguments> all() {
        return Arrays.stream(MeetingKind.values())
                .flatMap(
                        meeting ->
                                Arrays.stream(CellKind.values())
                                        .map(cell -> Arguments.of(meeting, cell)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachItemAsksSomethingOfSomebodyForSomeMinutes(MeetingKind meeting, CellKind cell) {
        assertThat(TEMPLATES.agenda(meeting, cell))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(
                        item -> {
                            assertThat(item.question()).contains("?");
                            assertThat(
                                            Normalizer.isNormalized(
                                                    item.question(), Normalizer.Form.NFC))
                                    .isTrue();
                            assertThat(item.owner()).isNotBlank();
                            assertThat(item.minutes()).isBetween(3, 60);
                        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void regularMeetingsLastAsLongAsTheRuleAsks(MeetingKind meeting, CellKind cell) {
        int least =
                switch (meeting) {
                    case REGULAR -> 90;
                    case COMBINED -> 120;
                    default -> 0;
                };
        assertThat(TEMPLATES.agenda(meeting, cell).stream().mapToInt(NewItem::minutes).sum())
                .isGreaterThanOrEqualTo(least);
    }

    @Test
    void eachKindOfCellAsksSomethingOfItsOwn() {
        for (MeetingKind meeting : MeetingKind.values()) {
            var agendas = new HashSet<List<NewItem>>();
            for (CellKind cell : CellKind.values()) {
                agendas.add(TEMPLATES.agenda(meeting, cell));
            }
            assertThat(agendas).as(meeting.label()).hasSize(CellKind.values().length);
        }
    }

    @Test
    void regularMeetingsBeginWithWhatWasGivenOutAndLetPeopleWriteBeforeTheyTalk() {
        List<NewItem> agenda = TEMPLATES.agenda(MeetingKind.REGULAR, CellKind.VILLAGE);
        assertThat(agenda.get(1).question()).startsWith("Việc giao ở kỳ trước");
        assertThat(agenda).extracting(NewItem::kind).contains(ItemKind.SILENT_ROUND);
        assertThat(agenda.get(4).question()).startsWith("Bà con trong thôn");
    }

    @Test
    void everyKindOfCellFindsTopics() {
        var topics = new Topics();
        for (CellKind cell : CellKind.values()) {
            assertThat(topics.of(cell)).as(cell.label()).hasSizeGreaterThanOrEqualTo(4);
        }
        assertThat(topics.all())
                .allSatisfy(
                        topic -> {
                            assertThat(topics.named(topic.code())).contains(topic);
                            assertThat(topic.questions()).allMatch(one -> one.contains("?"));
                            assertThat(
                                            Arrays.stream(CellKind.values())
                                                    .map(CellKind::code)
                                                    .toList())
                                    .containsAll(topic.cells());
                        });
    }
}
