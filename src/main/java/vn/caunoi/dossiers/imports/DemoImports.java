package vn.caunoi.dossiers.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.People;
import vn.caunoi.program.DemoPart;
import vn.caunoi.spreadsheets.Table;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/** A file that waits in the demo commune, with what has to be mended in it (tệp nhập minh họa). */
@Component
class DemoImports implements DemoPart {

    private static final String HOST = "xa-thanh-mien.localhost";
    private static final String OFFICER = "motcua";
    private static final String SOURCE = "Phần mềm một cửa cũ";
    private static final String FILE = "thang-11-2026.csv";

    private final Sites sites;
    private final People people;
    private final ImportInbox inbox;
    private final DossierImports imports;
    private final ImportSources sources;
    private final ImportRuns runs;
    private final ImportTrial trial;

    DemoImports(
            Sites sites,
            People people,
            ImportInbox inbox,
            DossierImports imports,
            ImportSources sources,
            ImportRuns runs,
            ImportTrial trial) {
        this.sites = sites;
        this.people = people;
        this.inbox = inbox;
        this.imports = imports;
        this.sources = sources;
        this.runs = runs;
        this.trial = trial;
    }

    @Override
    public int floor() {
        return 7;
    }

    @Override
    public String what() {
        return "tệp hồ sơ chờ nhập";
    }

    @Override
    public void load(Progress progress) {
        UnitId unit = sites.named(HOST).orElseThrow().unit();
        Officer officer = people.atWork(OFFICER).orElseThrow();
        try (InputStream content =
                Objects.requireNonNull(DemoImports.class.getResourceAsStream("demo/" + FILE))) {
            ImportInbox.Letter letter = inbox.receive(content, FILE);
            Layout layout = Layout.guess(header(letter));
            sources.keep(unit, SOURCE, layout);
            long id = imports.add(unit, SOURCE, letter, officer.id(), layout);
            Import one = imports.find(unit, id).orElseThrow();
            ImportTrial.Result found = trial.run(runs.export(one), null, new Quiet());
            imports.checked(
                    id,
                    found.figures(),
                    found.saidAt(),
                    found.problems().first(),
                    found.doubts().first());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.at(1, 1);
    }

    private List<String> header(ImportInbox.Letter letter) throws IOException {
        try (Table table = Table.open(inbox.path(letter.file()), letter.name())) {
            return table.header();
        }
    }

    /** Nobody waits for a file of ten rows. */
    private static final class Quiet implements Pace {

        @Override
        public void begin(String work, long total) {}

        @Override
        public void at(long rows) {}
    }
}
