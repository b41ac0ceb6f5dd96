package vn.caunoi.meetings.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caunoi.meetings.Act;
import vn.caunoi.meetings.Deed;

/** Acts that come as forms. */
class FactsTest {

    private static final Instant NOW = Instant.parse("2026-12-03T12:40:00Z");
    private static final String PRESENT = Facts.of(new Deed.Came(3, false));

    @Test
    void aButtonSaysWhatItDoes() {
        assertThat(read("trang-1", PRESENT, Map.of()).deed()).isEqualTo(new Deed.Came(3, false));
    }

    @Test
    void whatIsTypedCompletesTheButton() {
        String task = Facts.of(new Deed.Tasked(Facts.NEW, 7, "", "", null, ""));
        Deed.Tasked sent =
                (Deed.Tasked)
                        read(
                                        "trang-1",
                                        task,
                                        Map.of(
                                                "what", "Nạo vét cống",
                                                "owner", "Trưởng thôn",
                                                "due", "2026-12-20",
                                                "reportAt", ""))
                                .deed();
        assertThat(sent.what()).isEqualTo("Nạo vét cống");
        assertThat(sent.due()).isEqualTo(LocalDate.of(2026, 12, 20));
        assertThat(sent.task()).isNotEqualTo(Facts.NEW);
    }

    @Test
    void aDayMayBeLeftOpen() {
        String task = Facts.of(new Deed.Tasked(Facts.NEW, 7, "Nạo vét cống", "", null, ""));
        assertThat(((Deed.Tasked) read("trang-1", task, Map.of("due", "")).deed()).due()).isNull();
    }

    @Test
    void aSecondClickIsTheSameAct() {
        assertThat(read("trang-1", PRESENT, Map.of()))
                .isEqualTo(read("trang-1", PRESENT, Map.of()));
    }

    @Test
    void anotherButtonOfTheSamePageIsAnotherAct() {
        UUID one = read("trang-1", PRESENT, Map.of()).id();
        UUID other = read("trang-1", Facts.of(new Deed.Went(3)), Map.of()).id();
        UUID onANewPage = read("trang-2", PRESENT, Map.of()).id();
        assertThat(one).isNotEqualTo(other).isNotEqualTo(onANewPage);
    }

    @Test
    void whatNobodyCanReadIsNoAct() {
        assertThat(Facts.read("trang-1", "{", Map.of(), NOW)).isEmpty();
        assertThat(Facts.read("trang-1", "{\"deed\":\"danced\"}", Map.of(), NOW)).isEmpty();
        assertThat(Facts.read("trang-1", PRESENT, Map.of("seat", "ba"), NOW)).isEmpty();
    }

    @Test
    void whatIsEnteredFromPaperIsDatedBack() {
        SentAct sent =
                SentAct.of(
                        Map.of("id", "trang-1", "facts", PRESENT, "lech", "-3600", "_csrf", "x"));
        assertThat(sent.act(NOW).orElseThrow().at()).isEqualTo(NOW.minusSeconds(3600));
    }

    private static Act read(String form, String button, Map<String, String> typed) {
        return Facts.read(form, button, typed, NOW).orElseThrow();
    }
}
