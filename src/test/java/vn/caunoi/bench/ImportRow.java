package vn.caunoi.bench;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A WordPress export without pictures, then one that is larger than the heap. */
final class ImportRow implements Row {

    private static final double LEAST_PER_SECOND = 1_000;
    private static final double MOST_MEGABYTES = 450;

    private final RoomProgram program =
            new RoomProgram("vn.caunoi.publishing.imports.ImportBench", "-Xmx256m");

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        JsonNode many = program.run(workshop, "30000");
        JsonNode large = program.run(workshop, "1500", "300");
        return List.of(
                Figure.atLeast(
                                LEAST_PER_SECOND,
                                "nhập WXR, không ảnh",
                                many.get("itemsPerSecond").asDouble(),
                                "mục/giây")
                        .noting("%,d mục".formatted(many.get("items").asInt())),
                peak("bộ nhớ cao nhất khi nhập", many),
                peak("bộ nhớ cao nhất, tệp lớn hơn vùng nhớ", large));
    }

    private static Figure peak(String what, JsonNode said) {
        return Figure.atMost(
                        MOST_MEGABYTES, what, said.get("peakResidentMegabytes").asDouble(), "MB")
                .noting(
                        "tệp %d MB, vùng nhớ heap %d MB"
                                .formatted(
                                        said.get("megabytes").asInt(),
                                        said.get("heapLimitMegabytes").asInt()));
    }
}
