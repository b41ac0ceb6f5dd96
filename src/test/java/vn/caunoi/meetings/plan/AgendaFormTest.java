package vn.caunoi.meetings.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caunoi.meetings.ItemKind;
import vn.caunoi.meetings.NewItem;
import vn.caunoi.web.components.Field;

/** The agenda while it is written: lines move, and nothing that was typed is lost. */
class AgendaFormTest {

    private final Map<String, String> typed = new HashMap<>(Map.of("so-dong", "3"));

    AgendaFormTest() {
        line(1, "7", "Một?", "10");
        line(2, "", "Hai", "hai mươi");
        line(3, "9", "Ba?", "5");
    }

    @Test
    void aLineTakesItsNumberAndEverythingElseAlong() {
        AgendaForm moved = form().up(3);
        assertThat(questions(moved)).containsExactly("Một?", "Ba?", "Hai");
        assertThat(moved.lines().get(1).id()).isEqualTo("9");
        assertThat(moved.lines().get(1).question().name()).isEqualTo("cau-hoi-2");
        assertThat(questions(moved.down(2))).containsExactly("Một?", "Hai", "Ba?");
    }

    @Test
    void whatTheMeetingOpensWithStandsFirstAndEveryLineIsCountedAnew() {
        AgendaForm form =
                form().opening(NewItem.of("Kỳ trước?", ItemKind.DISCUSSION, "Phó bí thư", 15));
        assertThat(questions(form)).containsExactly("Kỳ trước?", "Một?", "Hai", "Ba?");
        assertThat(form.lines().get(1).id()).isEqualTo("7");
        assertThat(form.lines().get(1).question().name()).isEqualTo("cau-hoi-2");
    }

    @Test
    void atTheEdgesNothingMoves() {
        assertThat(questions(form().up(1))).isEqualTo(questions(form()));
        assertThat(questions(form().down(3))).isEqualTo(questions(form()));
        assertThat(questions(form().without(99))).isEqualTo(questions(form()));
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndStaysAsTyped() {
        AgendaForm judged = form().judged(List.of());
        assertThat(judged.fields().stream().filter(Field::wrong).map(Field::name))
                .containsExactly("cau-hoi-2", "phut-2");
        assertThat(judged.lines().get(1).minutes().value()).isEqualTo("hai mươi");
        assertThat(judged.minutes()).isEqualTo(15);
    }

    @Test
    void aDocumentThatIsGoneHasToBeChosenAgain() {
        typed.put("tai-lieu-1", "ab".repeat(32));
        assertThat(form().judged(List.of()).lines().getFirst().material().wrong()).isTrue();
    }

    @Test
    void nobodySendsMoreLinesThanAnEveningHasTimeFor() {
        typed.put("so-dong", "1000000");
        assertThat(form().lines()).hasSize(AgendaForm.MOST);
        assertThat(form().withBlank().lines()).hasSize(AgendaForm.MOST);
    }

    private AgendaForm form() {
        return AgendaForm.of(new Typed(typed));
    }

    private static List<String> questions(AgendaForm form) {
        return form.lines().stream().map(line -> line.question().value()).toList();
    }

    private void line(int number, String id, String question, String minutes) {
        typed.put("ma-" + number, id);
        typed.put("cau-hoi-" + number, question);
        typed.put("loai-" + number, "DISCUSSION");
        typed.put("phut-" + number, minutes);
    }
}
