package vn.caunoi.bench;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A million dossiers of another system, beside a bare COPY of the same file. */
final class ImportMillionRow implements Row {

    private static final double MOST_SECONDS = 60;
    private static final double MOST_MEGABYTES = 600;

    private final RoomProgram program =
            new RoomProgram("vn.caunoi.dossiers.imports.ImportMillionBench", "-Xmx256m");

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        JsonNode said = program.run(workshop, "1000000");
        return List.of(
                Figure.atMost(
                                MOST_SECONDS,
                                "nhập %,d hồ sơ".formatted(said.get("rows").asInt()),
                                said.get("seconds").asDouble(),
                                "giây")
                        .noting(
                                "chỉ COPY tệp %d MB đó: %.1f giây"
                                        .formatted(
                                                said.get("megabytes").asInt(),
                                                said.get("copySeconds").asDouble())),
                Figure.atMost(
                                MOST_MEGABYTES,
                                "bộ nhớ cao nhất khi nhập",
                                said.get("peakResidentMegabytes").asDouble(),
                                "MB")
                        .noting(
                                "vùng nhớ heap %d MB"
                                        .formatted(said.get("heapLimitMegabytes").asInt())));
    }
}
