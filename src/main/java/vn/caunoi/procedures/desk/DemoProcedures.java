package vn.caunoi.procedures.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.caunoi.procedures.Procedures;
import vn.caunoi.program.DemoPart;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;

/**
 * The catalogue of the demo locality: procedures of the commune, and those that the district had
 * until its last day. Codes, names and limits are public facts as far as known; where a limit was
 * not compared with its decision, its basis says "minh họa". The other sentences are our own.
 */
@Component
class DemoProcedures implements DemoPart {

    private static final String HOST = "xa-thanh-mien.localhost";
    private static final String FILE = "procedures.csv";
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private final Sites sites;
    private final ProcedureIntake intake;

    DemoProcedures(Sites sites, ProcedureIntake intake) {
        this.sites = sites;
        this.intake = intake;
    }

    @Override
    public int floor() {
        return 6;
    }

    @Override
    public String what() {
        return "thủ tục hành chính";
    }

    @Override
    public void load(Progress progress) {
        Site site = sites.named(HOST).orElseThrow();
        try {
            Report report =
                    ProcedureArrivals.laidDown(
                            content(),
                            file -> {
                                Source source = Source.open(file, FILE);
                                return intake.run(
                                        new ProcedureIntake.Wish(
                                                source, source.guess(), SINCE, site, null));
                            });
            if (!report.isClean()) {
                throw new IllegalStateException(report.problems().getFirst().sentence());
            }
            progress.at(report.rows(), report.rows());
        } catch (Unfit unfit) {
            throw new IllegalStateException(unfit);
        }
    }

    private static byte[] content() {
        try (InputStream file = Procedures.class.getResourceAsStream("demo/" + FILE)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
