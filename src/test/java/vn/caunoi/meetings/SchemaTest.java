package vn.caunoi.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

    /** Columns that tell who somebody is, or lead to it. */
    private static final Pattern PERSON =
            Pattern.compile(
                    "(.*_)?(member|person|seat|author|signer|signature|signed|contributor|voter"
                            + "|speaker|account|device|session|address|network|email|phone|mark"
                            + "|by|who)");

    /** Columns that tell what somebody thinks, said, chose or is worth, or how long they spoke. */
    private static final Pattern OPINION =
            Pattern.compile(
                    "(.*_)?(text|body|opinion|contribution|answer|choice|words|facts|comment"
                            + "|remark|note|score|grade|points|rating|seconds|duration|spoke)");

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

    private Map<String, Set<String>> columns;

    @BeforeEach
    void readTheSchema() {
        columns = new TreeMap<>();
        jdbc.sql(
                        """
                        select table_name, column_name from information_schema.columns
                        where table_schema = 'meetings'
                          and table_name not like 'flyway_schema_history%'
                        """)
                .query(
                        row -> {
                            columns.computeIfAbsent(row.getString(1), _ -> new TreeSet<>())
                                    .add(row.getString(2));
                        });
        assertThat(columns).containsKeys("meeting", "item", "seat", "place", "act", "turn");
    }

    @Test
    void noTableThatStaysJoinsAPersonToAnOpinion() {
        columns.forEach(
                (table, names) -> {
                    if (!EXCEPTED.containsKey(table) && has(names, PERSON)) {
                        assertThat(names.stream().filter(name -> OPINION.matcher(name).matches()))
                                .as("columns beside a person in meetings.%s", table)
                                .isEmpty();
                    }
                });
    }

    /** A second table that shares such a key would say of the first whose it is. */
    @Test
    void noKeyLeadsFromAPersonToAnOpinion() {
        List<String> ofPeople = tables(PERSON);
        for (String opinions : tables(OPINION)) {
            for (String people : ofPeople) {
                Set<String> shared = new TreeSet<>(columns(opinions));
                shared.retainAll(columns(people));
                assertThat(shared)
                        .as("what meetings.%s and meetings.%s share", opinions, people)
                        .isSubsetOf("meeting", "cell", "item", "poll");
            }
        }
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
                .anyMatch(part -> PERSON.matcher(part.getName()).matches());
    }

    private List<String> tables(Pattern kind) {
        return columns.keySet().stream()
                .filter(table -> !EXCEPTED.containsKey(table))
                .filter(table -> has(columns(table), kind))
                .toList();
    }

    private Set<String> columns(String table) {
        return columns.getOrDefault(table, Set.of());
    }

    private static boolean has(Set<String> names, Pattern kind) {
        return names.stream().anyMatch(name -> kind.matcher(name).matches());
    }
}
