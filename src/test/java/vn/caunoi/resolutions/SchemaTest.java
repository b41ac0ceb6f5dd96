package vn.caunoi.resolutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.ProgramTest;
import vn.caunoi.cells.Approved;
import vn.caunoi.identity.Staff;
import vn.caunoi.meetings.Office;
import vn.caunoi.meetings.Separation;
import vn.caunoi.meetings.Village;
import vn.caunoi.units.World;

/**
 * No table of the room joins a person to an opinion or an assessment. Whoever adds a table finds
 * out here.
 */
@ProgramTest
@Import({Village.class, Approved.class, World.class, Staff.class, Office.class})
class SchemaTest {

    /** Tables that may lead to people, and why. */
    private static final Map<String, String> EXCEPTED =
            Map.of(
                    "pairing", "its address is that of the other instance, nobody's",
                    "reminder", "its rows go when the task is settled",
                    "wish_to_know", "its rows go when they are told; not who asked, who waits");

    @Autowired JdbcClient jdbc;

    private Separation separation;

    @BeforeEach
    void readTheSchema() {
        separation = new Separation(jdbc, "resolutions", EXCEPTED.keySet());
        assertThat(separation.tables()).contains("task", "report", "question", "paragraph");
    }

    @Test
    void noTableThatStaysJoinsAPersonToAnOpinion() {
        separation.mustHoldInEachTable();
    }

    @Test
    void noKeyLeadsFromAPersonToAnOpinion() {
        separation.mustHoldBetweenTables("meeting", "cell", "unit");
    }

    @Test
    void whoIsRemindedOrWaitsStandsInNoBackup() {
        assertThat(new ResolutionsBackup().rows())
                .containsKeys("resolutions.reminder", "resolutions.wish_to_know");
    }
}
