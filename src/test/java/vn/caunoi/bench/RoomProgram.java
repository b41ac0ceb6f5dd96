package vn.caunoi.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a room measures by itself, in a program of its own that ends with one line of JSON; its
 * rubbish is collected as {@code bin/caunoi} has it done.
 */
record RoomProgram(String name, String heap) {

    JsonNode run(Workshop workshop, String... arguments) throws CannotMeasure {
        Path compiled = Path.of("target", "test-classes", name.replace('.', '/') + ".class");
        if (!compiled.toFile().isFile()) {
            throw new CannotMeasure("chưa dịch " + name + ".");
        }
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(
                List.of(
                        heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        name));
        line.addAll(List.of(arguments));
        String json =
                workshop.run(line)
                        .lines()
                        .filter(said -> said.startsWith("{"))
                        .reduce((_, last) -> last)
                        .orElseThrow();
        return JsonMapper.shared().readTree(json);
    }
}
