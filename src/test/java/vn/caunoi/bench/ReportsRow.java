package vn.caunoi.bench;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Reports over the meetings of 250,000 cells in two years, and a plain query over all of them
 * beside them.
 */
final class ReportsRow implements Row {

    private static final double MOST_MILLIS = 1_000;

    private final RoomProgram program =
            new RoomProgram("vn.caunoi.resolutions.reports.ReportsBench", "-Xmx768m");

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        JsonNode found = program.run(workshop);
        String many = "%,d kỳ họp".formatted(found.get("meetings").asLong());
        return List.of(
                Figure.atMost(
                                MOST_MILLIS,
                                "báo cáo tháng, quý, năm của một tổ chức, p95",
                                found.get("report_p95_ms").asDouble(),
                                "ms")
                        .noting(many),
                Figure.atMost(
                                MOST_MILLIS,
                                "báo cáo năm của toàn bộ, p95",
                                found.get("whole_p95_ms").asDouble(),
                                "ms")
                        .noting(
                                "đếm thẳng: %,.0f ms"
                                        .formatted(found.get("plain_p50_ms").asDouble())),
                Figure.told(
                        "chốt số liệu một tháng", found.get("count_a_month_s").asDouble(), "giây"));
    }
}
