package vn.caunoi.dossiers.life;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caunoi.dossiers.Pleas;
import vn.caunoi.dossiers.life.Crew.Names;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Cell;
import vn.caunoi.web.Sheet;
import vn.caunoi.web.Sheet.Column;

/** What was done although the law says otherwise as a table, for leaders. */
@Controller
class PleaFileController {

    static final String ADDRESS = LoadController.ADDRESS + "/giai-trinh.{format:xlsx|csv}";

    private static final Sheet SHEET =
            Sheet.of(
                    "Việc làm dù quy định nói khác",
                    new Column("Mã hồ sơ hoặc số nội bộ", 28),
                    new Column("Việc", 32),
                    Column.of("Lúc"),
                    new Column("Cán bộ", 28),
                    new Column("Giải trình", 60));

    private final Pleas pleas;
    private final Crew crew;

    PleaFileController(Pleas pleas, Crew crew) {
        this.pleas = pleas;
        this.crew = crew;
    }

    @GetMapping(ADDRESS)
    void show(@PathVariable long unit, @PathVariable String format, HttpServletResponse response) {
        Names names = crew.names();
        SHEET.send(
                Sheet.Format.of(format),
                response,
                rows ->
                        pleas.of(new UnitId(unit))
                                .forEach(
                                        plea ->
                                                rows.add(
                                                        Cell.text(plea.code()),
                                                        Cell.text(plea.act().label()),
                                                        Cell.moment(plea.at()),
                                                        Cell.text(
                                                                plea.person() == null
                                                                        ? ""
                                                                        : names.of(plea.person())),
                                                        Cell.text(plea.reason()))));
    }
}
