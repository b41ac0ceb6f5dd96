package vn.caunoi.bench;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** The minutes of a meeting as PDF/A and as .docx, and their counting again. */
final class MinutesRow implements Row {

    private static final double MOST_MILLIS = 1_000;

    private final RoomProgram program =
            new RoomProgram("vn.caunoi.meetings.minutes.MinutesBench", "-Xmx512m");

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        JsonNode said = program.run(workshop);
        return List.of(
                Figure.atMost(
                        MOST_MILLIS, "biên bản ra PDF/A, p95", said.get("pdf").asDouble(), "ms"),
                Figure.atMost(
                        MOST_MILLIS, "biên bản ra .docx, p95", said.get("docx").asDouble(), "ms"),
                Figure.told("đối chiếu một biên bản, p95", said.get("verify").asDouble(), "ms"));
    }
}
