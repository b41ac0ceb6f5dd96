package vn.caunoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Draws the rooms and who stands on whom, and keeps the README's picture true. */
class RoomsPictureTest {

    private static final String START = "<!-- rooms: drawn from the code by RoomsPictureTest -->\n";
    private static final String END = "<!-- end of rooms -->";

    private final ApplicationModules modules = ApplicationModules.of(Caunoi.class);

    @Test
    void theReadmeShowsTheRoomsAsTheyAre() throws IOException {
        String picture = picture();
        Path drawn = Files.createDirectories(Path.of("target")).resolve("rooms.md");
        Files.writeString(drawn, picture);
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme)
                .as("copy %s between the marks in README.md", drawn)
                .contains(START + picture + END);
    }

    private String picture() {
        var edges = new TreeMap<String, Set<String>>();
        for (ApplicationModule room : modules) {
            edges.put(name(room), below(room));
        }
        var text = new StringBuilder("```mermaid\nflowchart TB\n");
        modules.stream()
                .sorted(Comparator.comparing(RoomsPictureTest::name))
                .forEach(
                        room ->
                                text.append(
                                        "  %s[\"%s<br/>%s\"]\n"
                                                .formatted(
                                                        name(room),
                                                        name(room),
                                                        room.getDisplayName())));
        edges.forEach(
                (room, below) ->
                        below.stream()
                                .filter(other -> isDirectOnly(other, below, edges))
                                .forEach(
                                        other ->
                                                text.append(
                                                        "  %s --> %s\n".formatted(room, other))));
        return text.append("```\n").toString();
    }

    /** A room that another room below it stands on already needs no arrow of its own. */
    private static boolean isDirectOnly(
            String other, Set<String> below, TreeMap<String, Set<String>> edges) {
        return below.stream()
                .noneMatch(between -> !between.equals(other) && reaches(between, other, edges));
    }

    private static boolean reaches(String from, String to, TreeMap<String, Set<String>> edges) {
        Set<String> below = edges.getOrDefault(from, Set.of());
        return below.contains(to) || below.stream().anyMatch(next -> reaches(next, to, edges));
    }

    private Set<String> below(ApplicationModule room) {
        return room.getDirectDependencies(modules)
                .uniqueModules()
                .map(RoomsPictureTest::name)
                .filter(name -> !name.equals(name(room)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}
