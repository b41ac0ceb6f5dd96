package vn.caunoi.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.RoomTest;
import vn.caunoi.cells.Approved;
import vn.caunoi.units.World;

/**
 * No table of the room joins a person to an opinion, an assessment or a speaking time, but for
 * those that are emptied when a meeting is closed. Whoever adds a table finds out here.
 */
@RoomTest
@Import({Village.class, Approved.class, World.class})
class SchemaTest {

    /** Tables that may join them, and why. */
    private static final Map<String, String> EXCEPTED =
            Map.of(
                    "seat", "its rows go at the closing",
                    "turn", "its rows go at the closing",
                    "signature", "its rows go at the closing",
                    "minutes", "its words go when it is frozen; who signs holds an office",
                    "addendum", "who filed it holds an office",
                    "signed_scan", "who filed it holds an office");

    @Autowired JdbcClient jdbc;

    private Separation separation;

    @BeforeEach
    void readTheSchema() {
        separation = new Separation(jdbc, "meetings", EXCEPTED.keySet());
        assertThat(separation.tables()).contains("meeting", "item", "seat", "place", "act", "turn");
    }

    @Test
    void noTableThatStaysJoinsAPersonToAnOpinion() {
        separation.mustHoldInEachTable();
    }

    @Test
    void noKeyLeadsFromAPersonToAnOpinion() {
        separation.mustHoldBetweenTables("meeting", "cell", "item", "poll");
    }

    @Test
    void inTheActsThatStaySeatsAreOnlyPresentOrAbsent() {
        assertThat(
                        deeds(Deed.class)
                                .filter(deed -> !Deed.OfSpeaking.class.isAssignableFrom(deed))
                                .filter(SchemaTest::namesASeat))
                .containsExactlyInAnyOrder(Deed.Came.class, Deed.Missed.class, Deed.Went.class);
    }

    private static Stream<Class<?>> deeds(Class<?> kind) {
        return kind.isRecord()
                ? Stream.of(kind)
                : Arrays.stream(kind.getPermittedSubclasses()).flatMap(SchemaTest::deeds);
    }

    private static boolean namesASeat(Class<?> deed) {
        return Arrays.stream(deed.getRecordComponents())
                .anyMatch(part -> Separation.PERSON.matcher(part.getName()).matches());
    }
}
