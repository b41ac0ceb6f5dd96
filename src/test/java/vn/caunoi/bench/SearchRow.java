package vn.caunoi.bench;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A published mix of queries among 200,000 articles. */
final class SearchRow implements Row {

    private static final double MOST_MILLIS = 50;

    private final RoomProgram program =
            new RoomProgram("vn.caunoi.search.SearchBench", "-Xmx1500m");

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        JsonNode found = program.run(workshop).get("search");
        return List.of(
                Figure.atMost(
                                MOST_MILLIS,
                                "tìm trong %,d bài, p95".formatted(found.get("articles").asInt()),
                                found.get("p95_ms").asDouble(),
                                "ms")
                        .noting("%d truy vấn".formatted(found.get("queries").asInt())),
                Figure.told(
                                "trong đó từ có ở nửa số bài, p95",
                                found.get("half_p95_ms").asDouble(),
                                "ms")
                        .noting("xếp hạng 2.000 bài mới nhất"));
    }
}
