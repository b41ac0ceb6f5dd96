package vn.caunoi.bench;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** The seven forms of the counter as PDF, the slowest of them counts. */
final class FormPdfRow implements Row {

    private static final double MOST_MILLIS = 300;

    private final RoomProgram program =
            new RoomProgram("vn.caunoi.dossiers.forms.FormBench", "-Xmx512m");

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        JsonNode said = program.run(workshop);
        return List.of(
                Figure.atMost(
                                MOST_MILLIS,
                                "biểu mẫu ra PDF/A, sau khi chạy nóng, p95",
                                said.get("p95").asDouble(),
                                "ms")
                        .noting("biểu mẫu chậm nhất: " + said.get("slowest").asString()),
                Figure.told(
                        "một quyển sổ theo dõi %d dòng".formatted(said.get("volumeLines").asInt()),
                        said.get("volume").asDouble(),
                        "ms"));
    }
}
