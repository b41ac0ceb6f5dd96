package vn.caunoi.resolutions.bridge;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.program.DemoPart;

/** What comes of the demo dossiers and tasks by themselves: suggestions and promises. */
@Component
@Order
class DemoBridge implements DemoPart {

    private final WeeklyRound suggestions;
    private final PromiseRound promises;

    DemoBridge(WeeklyRound suggestions, PromiseRound promises) {
        this.suggestions = suggestions;
        this.promises = promises;
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
        progress.at(1, 1);
    }
}
