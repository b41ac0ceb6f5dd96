package vn.caunoi.bench;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The figures of ten million dossiers, computed anew each time, and a plain query over all rows
 * beside them. {@code CAUNOI_BENCH_DOSSIERS} makes it smaller for a quick try.
 */
final class StatisticsRow implements Row {

    private static final double MOST_MILLIS_OF_WIDGET = 50;
    private static final double MOST_MILLIS_OF_ANY_DAY = 500;
    private static final double MOST_MILLIS_OF_EARLIER = 5_000;

    private final RoomProgram program =
            new RoomProgram("vn.caunoi.statistics.StatisticsBench", "-Xmx512m");

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        String dossiers =
                Optional.ofNullable(System.getenv("CAUNOI_BENCH_DOSSIERS")).orElse("10000000");
        JsonNode found = program.run(workshop, dossiers).get("statistics");
        String many = "%,d hồ sơ".formatted(found.get("dossiers").asLong());
        return List.of(
                atMost(
                                MOST_MILLIS_OF_WIDGET,
                                "số liệu một xã sau mỗi lần ghi sổ, p95",
                                "widget",
                                found)
                        .noting(many),
                atMost(
                        MOST_MILLIS_OF_WIDGET,
                        "số liệu cả tỉnh sau mỗi lần ghi sổ, p95",
                        "whole",
                        found),
                atMost(
                                MOST_MILLIS_OF_WIDGET,
                                "cả trang qua HTTP sau mỗi lần ghi sổ, một xã, p95",
                                "page",
                                found)
                        .noting(pages(found)),
                atMost(
                        MOST_MILLIS_OF_ANY_DAY,
                        "cả trang qua HTTP, cả tỉnh, đến ngày bất kỳ, p95",
                        "any_day_whole_page",
                        found),
                atMost(
                        MOST_MILLIS_OF_ANY_DAY,
                        "báo cáo 06a, cả tỉnh, đến ngày bất kỳ, p95",
                        "form",
                        found),
                atMost(
                                MOST_MILLIS_OF_ANY_DAY,
                                "ngày bất kỳ, theo hiểu biết nay, p95",
                                "any_day",
                                found)
                        .noting("đếm thẳng: " + plain("now", found)),
                atMost(MOST_MILLIS_OF_EARLIER, "theo hiểu biết khi trước, p95", "earlier", found)
                        .noting("đếm thẳng: " + plain("then", found)),
                Figure.told("đếm lại mọi biến động", found.get("rebuilt_s").asDouble(), "giây"));
    }

    private static Figure atMost(double most, String what, String name, JsonNode found) {
        return Figure.atMost(most, what, found.get(name + "_p95_ms").asDouble(), "ms");
    }

    /** A server is measured that has run for a while; what it said when it had just begun. */
    private static String pages(JsonNode found) {
        return "máy chủ đã chạy vài phút, giữa %.0f ms; các trang đầu sau khi khởi động: giữa %.0f, p95 %.0f ms"
                .formatted(
                        found.get("page_p50_ms").asDouble(),
                        found.get("first_page_p50_ms").asDouble(),
                        found.get("first_page_p95_ms").asDouble());
    }

    private static String plain(String name, JsonNode found) {
        return "%,.0f ms".formatted(found.get("plain_" + name + "_p50_ms").asDouble());
    }
}
