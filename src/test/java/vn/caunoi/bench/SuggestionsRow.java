package vn.caunoi.bench;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The weekly suggestions of 3,300 communes over ten million dossiers. {@code CAUNOI_BENCH_DOSSIERS}
 * makes it smaller for a quick try.
 */
final class SuggestionsRow implements Row {

    private static final double MOST_SECONDS = 60;

    private final RoomProgram program =
            new RoomProgram("vn.caunoi.resolutions.bridge.SuggestionsBench", "-Xmx512m");

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        String dossiers =
                Optional.ofNullable(System.getenv("CAUNOI_BENCH_DOSSIERS")).orElse("10000000");
        JsonNode said = program.run(workshop, dossiers);
        return List.of(
                Figure.atMost(
                                MOST_SECONDS,
                                "gợi ý hằng tuần của mọi xã, lần lâu nhất",
                                said.get("seconds").asDouble(),
                                "giây")
                        .noting(
                                "%,d hồ sơ, %,d đơn vị, %,d gợi ý"
                                        .formatted(
                                                said.get("dossiers").asLong(),
                                                said.get("units").asLong(),
                                                said.get("found").asLong())));
    }
}
