package vn.caunoi.dossiers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;

/** Hands out the events of a unit's dossiers for process mining, as they are read. */
@Controller
class EventLogController {

    static final String ADDRESS = DossierController.ADDRESS + "/su-kien.xes";

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final LedgerEntries entries;
    private final Units units;

    EventLogController(JdbcClient jdbc, LedgerEntries entries, Units units) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.units = units;
    }

    @GetMapping(ADDRESS)
    void show(@PathVariable long unit, HttpServletResponse response)
            throws IOException, XMLStreamException {
        response.setContentType("application/xml;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("su-kien.xes").build().toString());
        try (var log =
                EventLog.open(
                        response.getOutputStream(), "Hồ sơ " + units.nameOf(new UnitId(unit)))) {
            List<Long> all = dossiers(unit);
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                int until = Math.min(all.size(), from + AT_ONCE);
                for (Timeline timeline : entries.of(all.subList(from, until))) {
                    log.add(timeline);
                }
            }
        }
    }

    private List<Long> dossiers(long unit) {
        return jdbc.sql("select id from dossiers.dossier where unit = :unit order by id")
                .param("unit", unit)
                .query((row, _) -> row.getLong(1))
                .list();
    }
}
