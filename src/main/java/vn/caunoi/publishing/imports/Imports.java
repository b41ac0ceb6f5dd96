package vn.caunoi.publishing.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.publishing.Articles;
import vn.caunoi.publishing.Taken.Change;
import vn.caunoi.units.Site;

/** Runs an import (việc nhập) with all that the rooms offer, and notes it in the journal. */
@Component
public class Imports {

    private final Articles articles;
    private final Archive archive;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final ZoneId zone;

    Imports(
            Articles articles,
            Archive archive,
            Journal journal,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.articles = articles;
        this.archive = archive;
        this.journal = journal;
        this.transactions = new TransactionTemplate(transactions);
        this.zone = clock.getZone();
    }

    /** Says how far the import has come. */
    @FunctionalInterface
    public interface Progress {
        void at(long done, long total);
    }

    /**
     * Imports HTML pages with a mapping file in YAML, as the demo does.
     *
     * @param root nothing outside it is read
     * @param pages the folder of the pages, inside {@code root}
     * @return how many articles and pages were stored or changed
     */
    public long html(Site site, Path root, Path pages, Path mapping, Progress progress) {
        HtmlSource source =
                new HtmlSource(new LocalFiles(root), pages, HtmlMapping.read(mapping, zone));
        try (Report report = Report.counting()) {
            run(site, source, false, report, progress);
            return report.of(Change.NEW) + report.of(Change.CHANGED);
        }
    }

    ZoneId zone() {
        return zone;
    }

    /** Runs to the end, or to where the source breaks: then what was read before stays. */
    @Nullable CannotImport run(
            Site site, Supply source, boolean dryRun, Report report, Progress progress) {
        Intake intake =
                new Intake(
                        site,
                        dryRun ? archive::known : file -> Optional.of(archive.keep(file)),
                        incoming -> articles.takeAll(site.id(), incoming),
                        transactions,
                        dryRun,
                        report,
                        progress);
        CannotImport broken = null;
        try {
            intake.run(source);
        } catch (CannotImport e) {
            broken = e;
        }
        if (!dryRun && report.of(Change.NEW) + report.of(Change.CHANGED) > 0) {
            note(site, report);
        }
        return broken;
    }

    private void note(Site site, Report report) {
        String done =
                "%d bài mới, %d bài cập nhật"
                        .formatted(report.of(Change.NEW), report.of(Change.CHANGED));
        transactions.executeWithoutResult(
                _ ->
                        journal.record(
                                new Act(
                                        Act.COMMAND_LINE,
                                        "articles.import",
                                        site.unit(),
                                        "",
                                        done)));
    }
}
