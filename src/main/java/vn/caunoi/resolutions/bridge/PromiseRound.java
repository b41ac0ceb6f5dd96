package vn.caunoi.resolutions.bridge;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.Cells;
import vn.caunoi.cells.PartyRooms;
import vn.caunoi.resolutions.Task;
import vn.caunoi.resolutions.Tasks;
import vn.caunoi.units.UnitId;

/**
 * Copies published tasks to where sites show them (đưa việc đã hứa lên trang). While the rooms of
 * the Party are closed, what was shown stays as it is. A task in whose words a name or a number
 * stands is not shown.
 */
@Component
public class PromiseRound {

    private final Tasks tasks;
    private final PublicTask publicTask;
    private final KnownNames names;
    private final Promises promises;
    private final PromiseSites sites;
    private final Cells cells;
    private final PartyRooms rooms;
    private final JdbcClient jdbc;

    PromiseRound(
            Tasks tasks,
            PublicTask publicTask,
            KnownNames names,
            Promises promises,
            PromiseSites sites,
            Cells cells,
            PartyRooms rooms,
            JdbcClient jdbc) {
        this.tasks = tasks;
        this.publicTask = publicTask;
        this.names = names;
        this.promises = promises;
        this.sites = sites;
        this.cells = cells;
        this.rooms = rooms;
        this.jdbc = jdbc;
    }

    @Transactional
    public void run() {
        if (rooms.areOpen()) {
            concerned().stream().flatMap(cell -> cells.at(cell).stream()).forEach(this::run);
        }
    }

    /** Cells of this database that publish something, or did. */
    private List<UnitId> concerned() {
        return jdbc.sql(
                        """
                        select cell from resolutions.task where published
                        union
                        select p.cell from resolutions.promise p
                        join cells.cell c on c.unit = p.cell
                        """)
                .query((row, _) -> new UnitId(row.getLong("cell")))
                .list();
    }

    private void run(Cell cell) {
        Map<Long, Promise> shown =
                promises.ofCell(cell.unit()).stream()
                        .collect(Collectors.toMap(Promise::task, Function.identity()));
        Map<Long, Promise> wished = wished(cell);
        wished.values().stream()
                .filter(one -> !isShown(one, shown))
                .forEach(
                        one -> {
                            promises.put(one);
                            sites.tellOf(one.unit());
                        });
        shown.values().stream()
                .filter(one -> !wished.containsKey(one.task()))
                .forEach(
                        one -> {
                            promises.remove(one);
                            sites.tellOf(one.unit());
                        });
    }

    private Map<Long, Promise> wished(Cell cell) {
        UnitId serves = cell.serves();
        List<Task> published = tasks.published(List.of(cell.unit()));
        if (serves == null || published.isEmpty()) {
            return Map.of();
        }
        PublicWords words = names.of(cell.unit());
        return published.stream()
                .flatMap(task -> publicTask.promise(task, serves, words).stream())
                .collect(Collectors.toMap(Promise::task, Function.identity()));
    }

    private static boolean isShown(Promise promise, Map<Long, Promise> shown) {
        Promise known = shown.get(promise.task());
        return known != null && promise.saysTheSameAs(known);
    }
}
