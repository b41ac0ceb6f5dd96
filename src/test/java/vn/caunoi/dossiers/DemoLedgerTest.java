package vn.caunoi.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.identity.Staff;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/** What a demonstration loads is in the ledger like anything else. */
@RoomTest
@Import({World.class, Staff.class})
class DemoLedgerTest {

    private static final String DISTRICT = "thanhmien.localhost";
    private static final String COMMUNE = "xa-thanh-mien.localhost";

    @Autowired DemoDossiers demo;
    @Autowired Derivation derivation;
    @Autowired World world;
    @Autowired Staff staff;
    @Autowired Sites sites;
    @Autowired MovableClock clock;
    @Autowired JdbcClient jdbc;

    @Test
    void theArchivedFiguresAreCountedFromItsDossiers() {
        long district = sites.at(world.site(DISTRICT)).unit().value();
        var commune = sites.at(world.site(COMMUNE)).unit();
        staff.hire("motcua", "can-bo-mot-cua", commune);
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        demo.load((_, _) -> {});
        assertThat(count(district, "true")).isEqualTo(41_736);
        assertThat(count(district, "finished_on <= due_on")).isEqualTo(41_427);
        assertThat(count(district, "finished_on > due_on")).isEqualTo(14);
        assertThat(count(district, "state in (9, 10) and finished_on is null")).isEqualTo(295);
        assertThat(count(district, "known_from = '2023-09-30 04:14:15+07'")).isEqualTo(41_736);
        assertThat(count(commune.value(), "true")).isBetween(1_700L, 2_500L);
        for (DossierState state : DossierState.values()) {
            assertThat(count(commune.value(), "state = " + state.number()))
                    .as("%s", state)
                    .isPositive();
        }
        LocalDate today = LocalDate.now(clock);
        assertThat(count(commune.value(), "state in (2, 4) and due_on < '" + today + "'"))
                .isPositive();
        assertThat(count(commune.value(), "doubts <> 0")).isBetween(4L, 60L);
        assertThat(derivation.derive((_, _) -> {}).differing()).isEmpty();
    }

    private long count(long unit, String condition) {
        return jdbc.sql(
                        """
                        select count(*) from dossiers.standing
                        where receiving_unit = :unit and known_until = 'infinity' and %s
                        """
                                .formatted(condition))
                .param("unit", unit)
                .query(Long.class)
                .single();
    }
}
