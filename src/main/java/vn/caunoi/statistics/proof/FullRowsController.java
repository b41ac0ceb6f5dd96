package vn.caunoi.statistics.proof;

import java.time.YearMonth;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;

/** Hands every row of a version to whoever audits it; that stands in the journal. */
@Controller
class FullRowsController {

    static final String FILE = "dong-day-du.csv";
    static final String ADDRESS =
            ClosingController.ADDRESS
                    + "/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}/{version:[1-9][0-9]{0,4}}/"
                    + FILE;

    private final Closings closings;
    private final Journal journal;

    FullRowsController(Closings closings, Journal journal) {
        this.closings = closings;
        this.journal = journal;
    }

    @GetMapping(ADDRESS)
    @Transactional
    ResponseEntity<byte[]> show(
            @PathVariable YearMonth month, @PathVariable int version, Site site, Officer officer) {
        Optional<byte[]> rows = closings.fullRows(site.unit(), month, version);
        if (rows.isPresent()) {
            journal.record(
                    Act.by(
                            officer,
                            ProofActs.FULL_ROWS,
                            site.unit(),
                            "",
                            "kỳ %s, bản %d".formatted(month, version)));
        }
        return ClosedFilesController.rows(rows, month, version, FILE);
    }
}
