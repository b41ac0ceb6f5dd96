package vn.caunoi.resolutions.bridge;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.Cells;
import vn.caunoi.identity.People;
import vn.caunoi.program.DemoPart;
import vn.caunoi.resolutions.Resolution;
import vn.caunoi.resolutions.Resolutions;

/**
 * What comes of the demo dossiers and tasks by themselves, suggestions and promises; and an extract
 * that a second person has yet to send.
 */
@Component
@Order
class DemoBridge implements DemoPart {

    private static final String CELL = "Chi bộ thôn Phú Mễ";
    private static final String DEPUTY = "phobithu";
    private static final String TITLE = "Thôn Phú Mễ hỏi ý kiến các hộ trước khi đặt camera";

    private final WeeklyRound suggestions;
    private final PromiseRound promises;
    private final Cells cells;
    private final Resolutions resolutions;
    private final Extracts extracts;
    private final People people;

    DemoBridge(
            WeeklyRound suggestions,
            PromiseRound promises,
            Cells cells,
            Resolutions resolutions,
            Extracts extracts,
            People people) {
        this.suggestions = suggestions;
        this.promises = promises;
        this.cells = cells;
        this.resolutions = resolutions;
        this.extracts = extracts;
        this.people = people;
    }

    @Override
    public int floor() {
        return 10;
    }

    @Override
    public String what() {
        return "gợi ý và việc đã hứa";
    }

    @Override
    public void load(Progress progress) {
        suggestions.run();
        promises.run();
        cells.all().stream()
                .filter(cell -> cell.name().equals(CELL))
                .flatMap(cell -> resolutions.of(cell.unit()).stream())
                .filter(resolution -> !ExtractForm.texts(resolution).isEmpty())
                .forEach(this::prepare);
        progress.at(1, 1);
    }

    private void prepare(Resolution resolution) {
        extracts.prepare(
                resolution.cell(),
                resolution.meeting(),
                TITLE,
                ExtractForm.texts(resolution),
                people.atWork(DEPUTY).orElseThrow());
    }
}
