package vn.caunoi.bench;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Due days on one core, beside the same days counted one by one. */
final class DueDayRow implements Row {

    private static final double LEAST_PER_SECOND = 5_000_000;
    private static final double LEAST_TIMES = 1;

    private final RoomProgram program =
            new RoomProgram("vn.caunoi.calendar.DueDayBench", "-Xmx128m");

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        JsonNode said = program.run(workshop);
        return List.of(
                Figure.atLeast(
                                LEAST_PER_SECOND,
                                "ngày hẹn trả, một lõi",
                                said.get("perSecond").asDouble(),
                                "ngày/giây")
                        .noting("ngày làm việc 70, ngày 26, giờ 3, tháng 1 phần trăm"),
                Figure.beside(
                                said.get("dayByDayPerSecond").asDouble(),
                                LEAST_TIMES,
                                "ngày hẹn trả không theo giờ",
                                said.get("withoutHoursPerSecond").asDouble(),
                                "ngày/giây")
                        .noting("thước đo: đếm từng ngày, cùng lõi, cùng kết quả"));
    }
}
