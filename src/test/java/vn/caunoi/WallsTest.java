package vn.caunoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import vn.caunoi.program.Migrations;

class WallsTest {

    private final ApplicationModules rooms = ApplicationModules.of(Caunoi.class);

    @Test
    void roomsKeepToTheirAllowedDependencies() {
        rooms.verify();
    }

    @Test
    void everyRoomWithTablesMigratesAndAfterThoseItStandsOn() {
        List<String> withTables =
                rooms.stream()
                        .map(WallsTest::name)
                        .filter(
                                room ->
                                        Files.exists(
                                                Path.of("src/main/java/vn/caunoi", room)
                                                        .resolve("V1__" + room + ".sql")))
                        .toList();
        assertThat(Migrations.ROOMS).containsExactlyInAnyOrderElementsOf(withTables);
        for (ApplicationModule room : rooms) {
            room.getDirectDependencies(rooms)
                    .uniqueModules()
                    .map(WallsTest::name)
                    .filter(below -> withTables.contains(below) && withTables.contains(name(room)))
                    .filter(below -> !below.equals(name(room)))
                    .forEach(
                            below ->
                                    assertThat(Migrations.ROOMS)
                                            .containsSubsequence(below, name(room)));
        }
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}
