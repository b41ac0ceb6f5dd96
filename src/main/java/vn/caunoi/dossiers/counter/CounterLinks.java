package vn.caunoi.dossiers.counter;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.CounterRight;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.Standing;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;

/** The ways from a dossier to what the counter keeps of it (giấy đã giao, chủ hồ sơ, phí). */
@Component
public class CounterLinks {

    private final JdbcClient jdbc;

    CounterLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that this officer may go. */
    public List<Link> of(Standing standing, Officer officer) {
        UnitId unit = standing.receivingUnit();
        DossierId dossier = standing.dossier();
        String here = CounterAddress.of(unit, dossier);
        List<Link> links = new ArrayList<>();
        if (officer.may(CounterRight.WRITE, unit.value())) {
            addWritten(links, standing);
        }
        if (officer.may(CounterRight.HANDLE, unit.value())) {
            links.add(new Link("Tệp của hồ sơ", here + "/tep"));
        }
        return links;
    }

    private void addWritten(List<Link> links, Standing standing) {
        UnitId unit = standing.receivingUnit();
        DossierId dossier = standing.dossier();
        for (Outcome outcome : given(dossier)) {
            links.add(new Link(outcome.label(), CounterAddress.paper(unit, dossier, outcome)));
        }
        String here = CounterAddress.of(unit, dossier);
        if (!standing.official()) {
            links.add(new Link("Ghi mã hồ sơ chính thức", here + "/ma-ho-so"));
        }
        links.add(new Link("Chủ hồ sơ", here + "/chu-ho-so"));
        links.add(new Link("Phí, lệ phí", here + "/phi-le-phi"));
    }

    /** Which papers the applicant got, the first one first. */
    private List<Outcome> given(DossierId dossier) {
        return jdbc.sql(
                        """
                        select outcome from dossiers.intake where dossier = :dossier
                        group by outcome order by min(at)
                        """)
                .param("dossier", dossier.value())
                .query((row, _) -> Outcome.valueOf(row.getString("outcome")))
                .list();
    }
}
