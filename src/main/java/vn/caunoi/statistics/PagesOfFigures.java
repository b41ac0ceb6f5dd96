package vn.caunoi.statistics;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.LedgerWritten;
import vn.caunoi.dossiers.SurveyAnswered;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.ChangedPages;

/**
 * Tells the sites whose figures a writing of the ledger or an answer to the survey moves: of the
 * units, and above them.
 */
@Component
class PagesOfFigures {

    private final JdbcClient jdbc;
    private final Units units;
    private final Sites sites;
    private final ChangedPages pages;

    PagesOfFigures(JdbcClient jdbc, Units units, Sites sites, ChangedPages pages) {
        this.jdbc = jdbc;
        this.units = units;
        this.sites = sites;
        this.pages = pages;
    }

    @EventListener
    void written(LedgerWritten writing) {
        tell(touched(writing).stream().map(UnitId::new));
    }

    @EventListener
    void answered(SurveyAnswered survey) {
        tell(Stream.of(survey.unit()));
    }

    private void tell(Stream<UnitId> moved) {
        Set<UnitId> touched =
                moved.flatMap(unit -> units.upwards(unit).stream()).collect(Collectors.toSet());
        pages.figures(
                sites.all().stream()
                        .filter(site -> touched.contains(site.unit()))
                        .map(site -> site.id().value())
                        .toList());
    }

    private List<Long> touched(LedgerWritten writing) {
        return jdbc.sql(
                        """
                        select distinct unit from dossiers.standing s
                        cross join lateral (values (s.receiving_unit), (s.competent_unit)) u(unit)
                        where s.known_from = :at
                            or s.known_until = :at and s.known_until <> 'infinity'
                        """)
                .param("at", writing.recordedAt().atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getLong("unit"))
                .list();
    }
}
