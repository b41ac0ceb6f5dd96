package vn.caunoi.dossiers.life;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.dossiers.Pleas;
import vn.caunoi.dossiers.life.Wish.Tab;
import vn.caunoi.identity.PersonId;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Cell;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.Sheet;
import vn.caunoi.web.Sheet.Column;

/**
 * Shows leaders how much each officer has in hand, what has stood still, and what was done although
 * the law says otherwise.
 */
@Controller
class LoadController {

    static final String ADDRESS = WorkAddress.UNIT + "/tai-viec";
    static final String FILE = ADDRESS + ".{format:xlsx|csv}";

    static final List<Tab> TABS =
            List.of(Tab.ALL, Tab.TODAY, Tab.SOON, Tab.OVERDUE, Tab.WAITING, Tab.RESULT, Tab.STUCK);

    private static final Sheet SHEET =
            new Sheet(
                    "Tải việc",
                    Stream.concat(
                                    Stream.of(new Column("Cán bộ", 32)),
                                    TABS.stream().map(tab -> Column.of(tab.label())))
                            .toList());

    private final Loads loads;
    private final Inbox inbox;
    private final Pleas pleas;
    private final Crew crew;
    private final Units units;
    private final Clock clock;

    LoadController(Loads loads, Inbox inbox, Pleas pleas, Crew crew, Units units, Clock clock) {
        this.loads = loads;
        this.inbox = inbox;
        this.pleas = pleas;
        this.crew = crew;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(@PathVariable long unit, Officer officer) {
        var of = new UnitId(unit);
        if (units.at(of).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var self = new PersonId(officer.id());
        return new ModelAndView("dossiers/life/load")
                .addObject(
                        "page",
                        Page.of("Tải việc – " + units.nameOf(of), WorkAddress.of(of) + "/tai-viec")
                                .below(WorkAddress.link(of)))
                .addObject("unit", of)
                .addObject("loads", loads.of(of))
                .addObject("all", inbox.counts(of))
                .addObject("stuck", inbox.lines(of, self, Wish.of(Tab.STUCK, true), false, 1))
                .addObject("pleas", pleas.of(of))
                .addObject("names", crew.names())
                .addObject("today", LocalDate.now(clock));
    }

    @GetMapping(FILE)
    void show(@PathVariable long unit, @PathVariable String format, HttpServletResponse response) {
        SHEET.send(
                Sheet.Format.of(format),
                response,
                rows -> loads.of(new UnitId(unit)).forEach(load -> rows.add(cells(load))));
    }

    private static Cell[] cells(Loads.Load load) {
        return Stream.concat(
                        Stream.of(Cell.text(load.name())),
                        TABS.stream().map(tab -> Cell.number(load.counts().of(tab))))
                .toArray(Cell[]::new);
    }
}
