package vn.caunoi.resolutions.bridge;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caunoi.units.Site;
import vn.caunoi.units.Units;
import vn.caunoi.web.Cell;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Sheet;
import vn.caunoi.web.Sheet.Column;

/** Hands out what was promised as open data (dữ liệu mở). */
@Controller
class PromiseFileController {

    static final String SHEET = PromiseController.ADDRESS + ".{format:xlsx|csv}";
    static final String JSON = PromiseController.ADDRESS + ".json";

    private static final Sheet COLUMNS =
            Sheet.of(
                    "Việc đã hứa",
                    Column.of("Đơn vị"),
                    new Column("Việc", 60),
                    Column.of("Người thực hiện"),
                    Column.of("Hứa ngày"),
                    Column.of("Hạn"),
                    Column.of("Tình trạng"),
                    Column.of("Kết thúc ngày"),
                    new Column("Chỉ tiêu", 40),
                    Column.of("Đo đến ngày"),
                    Column.of("Trễ hạn"),
                    Column.of("Đã xong"),
                    Column.of("Tỷ lệ trễ"));

    private final PromiseSites promises;
    private final Units units;

    PromiseFileController(PromiseSites promises, Units units) {
        this.promises = promises;
        this.units = units;
    }

    @GetMapping(SHEET)
    void index(@PathVariable String format, Site site, HttpServletResponse response) {
        COLUMNS.send(
                Sheet.Format.of(format),
                response,
                rows -> promises.of(site).forEach(one -> rows.add(cells(one))));
    }

    @GetMapping(JSON)
    ResponseEntity<Map<String, Object>> show(Site site) {
        return ResponseEntity.ok(
                Map.of("promises", promises.of(site).stream().map(this::told).toList()));
    }

    private Cell[] cells(Promise promise) {
        Promise.@Nullable Result result = result(promise);
        return new Cell[] {
            Cell.text(units.nameOf(promise.unit())),
            Cell.text(promise.what()),
            Cell.text(promise.owner()),
            Cell.day(promise.promisedOn()),
            Cell.day(promise.due()),
            Cell.text(promise.state().label()),
            Cell.day(promise.settledOn()),
            Cell.text(promise.measure()),
            Cell.day(result == null ? null : result.on()),
            result == null ? Cell.text("") : Cell.number(result.late()),
            result == null ? Cell.text("") : Cell.number(result.finished()),
            result == null ? Cell.text("") : Cell.share(result.late(), result.finished())
        };
    }

    private Map<String, @Nullable Object> told(Promise promise) {
        Promise.@Nullable Result result = result(promise);
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("unit", units.nameOf(promise.unit()));
        told.put("what", promise.what());
        told.put("owner", promise.owner());
        told.put("promisedOn", promise.promisedOn().toString());
        told.put("due", Formats.iso(promise.due()));
        told.put("state", promise.state().name());
        told.put("stateLabel", promise.state().label());
        told.put("settledOn", Formats.iso(promise.settledOn()));
        told.put("goal", promise.measure());
        told.put("measuredOn", result == null ? null : result.on().toString());
        told.put("late", result == null ? null : result.late());
        told.put("finished", result == null ? null : result.finished());
        told.put("reached", result == null ? null : result.reached());
        told.put("changedAt", Formats.iso(promise.changedAt()));
        return told;
    }

    private static Promise.@Nullable Result result(Promise promise) {
        Promise.Goal goal = promise.goal();
        return goal == null ? null : goal.result();
    }
}
